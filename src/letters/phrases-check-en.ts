import { phrasePattern } from './check-pattern.ts'
import type { ElementCues } from './phrases-check.ts'

const PERSON =
  'person|candidate|colleague|hire|addition|team member|member|joiner|starter|applicant|recruit|teammate|coworker|co-worker|winner'

/** English words that show an element of the note; wide enough for what people write themselves. */
export const CUES_EN: ElementCues = {
  thanks: phrasePattern(`
thank~
grateful~
gratitude
appreciat~
(?:it|that) (?:was|is) (?:very |so |really )?(?:good|kind|nice|thoughtful|decent|generous) of you
means? a lot
meant a lot
(?:glad|good|nice) (?:that )?you (?:told|let|wrote|called)
your (?:kindness|courtesy|thoughtful~)
cheers for`),
  understands: phrasePattern(`
(?:i |completely |fully |can |do |well |quite |certainly |totally |really )understand
understand (?:that|the|your|why|how|it|this|completely|perfectly|and)
understandabl~
respect (?:that|the|your|it|this|how)
makes? (?:perfect |complete |good |total |a lot of )?sense(?: to me)?
(?:can|could) (?:well |easily |fully |quite |also )?(?:see|follow|appreciate|imagine) (?:why|that|what|how|it|your|the)
see why
accept (?:that|the|your|it|this)
(?:it|that|this|they|these|those|choosing|such|it's) (?:cannot|can't|must|could not|will not|was|were|is|are|'s) (?:have been |not |n't |been |rarely |seldom |never )*(?:an? )?(?:easy|hard|tough|difficult)(?: \\p{L}+)?
no (?:hard|ill) feelings
no grudge~
fair enough
(?:right|good|best|sensible|sound|strong|fair) (?:call|choice|decision|match|pick)
(?:chose|choose|choosing|chosen|picked|pick|found|find|finding|hired|selected|went with|go with|going with|gone with) (?:someone|somebody|another|a (?:stronger|better|different|closer)|the (?:best|right|stronger|better|one|person|candidate))
(?:best|better|stronger|closer|right) (?:person|candidate|match|fit|one|choice) (?:for|has|got|was|won)
trust (?:that )?(?:you|your|the)
take (?:your|the) (?:decision|answer|no)
(?:glad|happy|pleased|good) (?:to (?:hear|know|read) )?(?:that )?you(?:'ve| have)? (?:found|filled|chosen|made)
only one (?:of us|person|seat|place)
was not (?:the|a) (?:right )?(?:match|fit)
not the (?:right )?(?:match|fit) this time`),
  memory: phrasePattern(`
enjoy~
remember~
memor~
stay~ with me
stuck with me
sticks? with me
our (?:conversation|talk|chat|meeting|interview|discussion|time|walk|call|session)
(?:the|that) (?:conversation|talk|chat|tour|walk)
(?:hearing|talking|speaking|chatting) (?:with|about|how|to)
learn(?:ed|t)
(?:liked|loved) (?:how|the|your|hearing|talking|meeting|our|that|what)
impressed
(?:took|take|taken|came|come) (?:away|home)
(?:think|thinking|thought) (?:back|about|of)
highlight
(?:good|nice|great|lovely|pleasure|glad|happy) (?:to (?:have )?(?:meet|met|talk|talked|speak|spoken|hear|heard|get to know|put my)|meeting|talking)
look back
in my notes
made me feel
getting to know
put (?:my name|myself) forward`),
  wish: phrasePattern(`
wish~
hope~
hoping
luck
lucky
fortunate
all the best
the best (?:of|for|to)
success
congratulat~
congrats
(?:happy|glad|pleased|delighted) for
fingers crossed
(?:root|cheer)~ for
may (?:you|your|the|he|she|they|whoever|it|all)
welcome
(?:look|looking) forward to (?:seeing|watching|hearing|reading|following)
(?:excited|curious|eager|keen) to (?:see|watch|follow)
in good hands
do (?:well|great)
settle~ in
take (?:good )?care`),
  reader: phrasePattern(`
you
your
yours
yourself
yourselves
team
everyone
everybody
the (?:company|crew|group|department|firm|office|family)
all of us
both`),
  hired: phrasePattern(`
(?:the|that|this|your|his|her|an?|to|for) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:${PERSON})
the (?:new|chosen|selected|lucky|successful) (?!role|job|year|position|system|office|season|product|project|chapter|plan|seat)\\p{L}+
the one (?:you|who|that|joining|taking|hired|chosen|picked|selected|starting)
(?:whoever|whomever|who ever)
(?:someone|somebody|anyone) (?:who|you) \\p{L}+
(?:new)(?:comer| hire| starter| joiner| colleague)
(?:him|her|she|he) (?:or|and|/) (?:him|her|she|he)
successor
your (?:pick|choice|new \\p{L}+)`),
  hiredAgain: phrasePattern(`
they
them
their
he
she
him
her
his
the same
that person
both`),
  door: phrasePattern(`
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
happy to (?:help|return the favour)
follow~ (?:what happens|what you do|your (?:work|news|progress|path|story)|with interest)`),
}
