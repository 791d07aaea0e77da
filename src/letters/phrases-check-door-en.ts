import { phrasePattern } from './check-pattern.ts'

/** English words that leave the door open: meeting, hearing, writing again. */
export const DOOR_CUE_EN = phrasePattern(`
(?:stay~|keep~|kept|be|remain~) in (?:touch|contact)
(?:stay~|keep~|remain~) connected
paths? (?:may |might |will |can |could |do |should |someday |one day |ever )*(?:cross|meet)~
cross~ (?:our )?paths
(?:meet|see|talk|speak|work|write|connect|hear|met) (?:with |to |from |of |each )?(?:you |us |other |together )?(?:again|another time|some ?day|one day|in (?:the )?future|down the (?:road|line)|later)
door
(?:keep|have|bear) me in mind
think of me
(?:hear|hearing) from you
(?:keep|keeping|kept) (?:up )?(?:the|this|our|that|it|a) (?:contact|connection|conversation|link)
would like to keep it
(?:apply|applying) (?:again|once more|another time)
in (?:the )?future
down the (?:road|line)
another (?:role|opening|opportunity|position|time|chance to work)
if (?:anything|something|things|a|another|other|ever) .{0,40}(?:open|come~? up|change~|fit~|suit~|needed|need)
(?:know|knows) where to find me
(?:would|will|glad|gladly|happy|hope|hoping|perhaps|maybe|love|like|pleased) .{0,60}(?:one|some) ?day
(?:one|some) ?day .{0,60}(?:would|glad|gladly|happy|hope|perhaps|maybe|love|like)
until (?:then|next time|we)
next time
not (?:be )?(?:the last|goodbye|a goodbye)
isn't (?:the last|goodbye|a goodbye|the end)
(?:would|will|(?:i|we|you|it|they)(?:'ll|'d)|hope|hoping|glad|gladly|happy|delighted|pleased|thrilled|love|lovely|forward|perhaps|maybe|may|let's|let us|good to|welcome|sure) .{0,70}<(?:again|in future|later on|another time|other time|some ?time|remain~|contact|touch|connected|around|bump|run into|catch you|paths|strangers|see you|meet you|meet up|talk then|hear how|carry on|work together|work with you|be considered|that day)
(?:catch|see) you (?:around|there|soon|at)
(?:if|when|whenever|should) .{0,70}<(?:gladly|glad|happy|welcome|love|number|know|call|there)
(?:would|will|(?:i|we|you|it|they)(?:'ll|'d)|hope|hoping|glad|gladly|happy|happily|love|like|let's|let us|let me|perhaps|maybe|shall|can|welcome|delighted|honou?r|keep) .{0,80}<(?:meet|visit|come by|stop by|drop by|come in|write to you|hear from|hearing from|exchange|continue|keep up|lose sight|news|next time|next year|when the|when you|in whatever|if i can|be useful|pop in|swap|converge|thought of|considered|apply|try again|list for|say hello|follow)
(?:if|when|whenever|once|should|after) .{0,80}<(?:i'll|i will|i'd|i would|i shall|we'll|we will|we might|you'll find me|let me know|get in touch|a shout|write|call)
(?:see|meet) you (?:on|in|at|next|soon|around|again|there)
you'll see me
give me a (?:shout|ring|call|bell) (?:if|when|whenever)
(?:my|your) (?:number|door|line|address) (?:stays|is|remains|has)
not be strangers
(?:we'll|we will|we'd|i'll|i will) (?:\\p{L}+ ){0,4}<(?:meet|see|be|keep|come|look|follow|try|write|call|visit|enjoy)
(?:do|just) (?:ring|call|write)
(?:till|until) then
say hello
strangers
happy to (?:help|return the favour)
follow~ (?:what happens|what you do|your (?:work|news|progress|path|story)|with interest)`)
