import { phrasePattern } from './check-pattern.ts'

/** English words that ask, press or preach. */
export const ASKING_EN = {
  'asks-to-reconsider': phrasePattern(`
reconsider~
re-?think~
re-?evaluat~
re-?assess~
revisit~ (?:the|your|this|my)
re-?open~ my
chang~ your mind
(?:second|another|one more|last|final) (?:chance|shot|look|try|opportunity to (?:prove|show))
(?:one|a) chance to (?:prove|show)
take another look
(?:look|think) (?:at|about|over) (?:my|it|this|the) .{0,30}again
not too late
(?:give|giving|gave) me (?:a|one|another|the) (?:\\p{L}+ )?(?:chance|try|shot|trial)
(?:if|in case|should|when|until) (?:he|she|they|it|that person|the (?:new |chosen |other |successful )?(?:hire|person|candidate)|your (?:first choice|new hire|choice|pick)|this) (?:ever )?(?:does not|doesn't|do not|don't|not|falls?|quits?|declines?|leaves?|fails?|turns? (?:it |you )?down|backs? out|drops? out|disappoints?)
(?:doesn't|does not|don't|do not) work out
there must be (?:a|some) (?:way|mistake)
(?:one|some) more thought
think (?:it|this|again|once more)(?: over| through)? before
(?:before|until) you (?:sign|decide|commit|finali[sz]e)
(?:on a|as a) trial
(?:should|if) (?:your|the|this) (?:choice|hire|pick|decision|person|candidate) .{0,40}<(?:not|fail|leave|quit|last)~
show you what i
second choice
(?:decisions?|it|this|that) can (?:still )?be (?:undone|changed|reversed|corrected)
one (?:phone )?call away
(?:compare|comparing) (?:our|us|my|the two)
(?:see|think|feel|judge) (?:it )?different(?:ly)?
if you want to change anything
is there (?:any|some) (?:way|chance)
any chance (?:you|that|of)`),
  'demands-reasons': phrasePattern(`
(?:please |kindly |could you |can you |would you |will you |you (?:could|should|must) |do |to )(?:\\p{L}+ )?(?:tell|explain|share|give|send|provide|offer|let)(?: to)?(?: me)?(?: know)? (?:\\p{L}+ ){0,4}(?:why|reason~|feedback|explanation|criteria|what (?:was|went|i)|where i)
(?:i|we) (?:would |still |really |'d )*(?:want|need|expect|demand|like|deserve|request|ask for|await|insist on|entitled to|am owed) (?:to (?:know|hear|see|understand|get|have|receive) )?(?:\\p{L}+ ){0,4}(?:why|reason~|feedback|explanation|answers|what (?:was|went|i)|how (?:you|the decision))
(?:owe|owes|owed) me (?:\\p{L}+ ){0,3}(?:explanation|reason|feedback|answer|apology)
(?:specific|real|true|actual|detailed|honest) (?:reasons?|explanation|feedback|criteria)
(?:scores|ratings|notes) of
for my (?:own )?records
(?:await|awaiting|expect|expecting) (?:a|an|your|the) (?:\\p{L}+ )?(?:account|explanation|answer|statement|reply|list)
point by point
what tipped the scale
(?:right|entitled) to (?:know|an? (?:explanation|answer)|feedback)
why (?:was i|wasn't i|was not i|did you|didn't you|did not you|not me|i was|am i|have you)
what (?:did i do|was|is) wrong
what (?:exactly )?(?:was|were) (?:the|your) (?:reason|criteria|problem|issue)~
explain (?:yourself|your decision|this|the decision|how|to me)`),
  religious: phrasePattern(`
god(?:'s)?
godspeed
blessed
blesses
pray(?:er|ers|ing|ed|s)?
jesus
christ(?:'s)?
(?:the|dear|our|good) lord
amen
in ?sh'?a?allah
mashallah
allah
divine~
(?:my|in) faith
scripture~
saviou?r
(?:i )?(?:ask|trust|believe in|thank) him (?:to|every|for)
(?:in |part of )?his plan
blessings?
bible
almighty`),
  'guilt-or-deadline': phrasePattern(`
(?:reply|answer|hear|respond|know|decide|decision|get back|back to me|need|expect|response|call me|want) .{0,50}<(?:by|before|until|no later than) (?:\\p{L}+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the end of|end of|close of business|noon|eod)
(?:reply|answer|respond|hear|know|expect|back|need|want|response|call|decide) .{0,50}<within (?:the next )?(?:\\p{L}+|\\d+) (?:hours?|days?|weeks?|working days)
(?:as soon as possible|asap|without delay|urgent~)
deadline
(?:really |badly |desperately )?need(?:ed|s)? (?:this|a|the|that|any|some) (?:job|role|work|position|income|money|break)
my (?:family|kids?|children|wife|husband|partner|rent|mortgage|bills|savings|visa|landlord) .{0,40}(?:need|depend|count|suffer|rely|due|wait|hope|run|pay|feed|hungry|expire|unpaid|out)~
(?:feed|support|provide for) my
(?:depend|count|counted|rel(?:y|ied)|bank)(?:ed|ing)? on (?:this|you|it|the|getting)
you (?:\\p{L}+ )?(?:promised|assured|said (?:you|that|i|it)|told me (?:that )?(?:i|it) (?:was|had|would)|led me to|gave me (?:every|the) (?:reason|impression|hope))
(?:owe|owes|owed) me
after everything
(?:turned|turning) down (?:\\p{L}+ )?(?:other|another|offers?|an offer|two|three)
gave up (?:\\p{L}+ )?(?:\\p{L}+ )?(?:job|offer|opportunity|position)~
desperat~
(?:beg|begging|beseech|implore|plead|pleading)
please,? (?:i beg|please)
last (?:hope|resort|straw|option)
unemployed
out of work
jobless
(?:find|give|have) (?:something|anything|some work) for me
anything at all
any (?:job|work|role|position)(?: at all)?
(?:for )?half the (?:pay|salary|money)
i (?:would|could|will|can|'d|'ll) (?:do|take|accept|work|sweep|clean|scrub) (?:any|whatever|nights|weekends|anything|for less|for free|floors|at)~
whatever you need
(?:looking|searching) for (?:\\p{L}+ )?(?:months|years|weeks)
is there (?:really )?nothing
(?:only|just) wish you had
handed in my notice
your words made me
give me (?:something|anything|a job|work)
help me
have (?:a heart|mercy)
(?:already |had |have )+told (?:my|our) (?:landlord|family|wife|husband|kids|parents|boss|friends)
gave me every (?:sign|reason|impression)
the rent
(?:another|other) offer~? (?:on the table|in hand|waiting|pending)
(?:must|need to|have to) (?:hear|know|decide)
no later than
no (?:other )?(?:options?|hope|income|money)
cannot (?:take|go on|afford)
can't (?:take|go on|afford)
(?:ruined|destroyed|broke|spoiled) (?:my|me)
i (?:expect|await|look forward to) (?:your|a|an) (?:\\p{L}+ )?(?:answer|reply|response|call)
dream job`),
  asks: phrasePattern(`
(?:could|can|may|might|would|will) (?:we|i|you) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:meet|call|talk|speak|chat|schedule|arrange|set up|grab|have (?:a|coffee|lunch)|discuss|introduce|refer|recommend|forward|pass|connect me|put me|send|look at|review|hire|offer|consider|keep an eye|help|check|buy|come|visit|apply)
(?:do|does|did) (?:you|your (?:team|company)|anyone) (?:\\p{L}+ )?(?:have|know|need|think)
(?:are|is) there (?:\\p{L}+ )?(?:any|other|some|another)
(?:are|would) you (?:\\p{L}+ )?(?:free|available|open to|willing|able|interested|mind|be (?:free|able|open|willing|available))
(?:please|kindly) (?:do )?(?:\\p{L}+ )?(?:consider|forward|pass (?!on|along)|contact|call|look|introduce|refer|recommend|send|let me know|help|hire|check|review|advise|put|add|share|connect|keep me (?:posted|updated|informed)|reply|respond|answer|get back|confirm|arrange|reach out|see (?:my|the)|find (?:my|the)|visit)
let me know (?:if (?!i can|there is anything i can|we can)|when|whether|about|what|how|of|your|as soon|by|which)
(?:(?:i'd|i would|it would be) (?:be |also |really |still |very )*(?:love|like|appreciate|grateful|great|happy|keen|eager|glad)|(?:i'm|i am) (?:\\p{L}+ )?(?:hoping|keen|eager|asking)) (?:to |for |if |it if )?(?:\\p{L}+ ){0,3}(?:coffee|call|zoom|chat|minutes|meeting|lunch|referral|introduction|interview(?:ed)?|trial|internship|schedule|pick your brain|be considered|consider me|recommended|referred|introduced|advice|feedback)(?! (?:again|one day|some ?day))
(?:coffee|lunch|drink|call|chat|zoom|meeting) (?:next|some ?time|soon|together)
(?:grab|have|over|get|meet (?:up )?for|out for) (?:a |some )?(?:quick )?(?:coffee|lunch|beer|drink|call)
(?:fifteen|twenty|thirty|ten|15|20|30|10) minutes (?:next|this|for a|to (?:talk|chat|meet|speak))
(?:other|any|another|open|current|suitable|similar) (?:openings?|vacanc(?:y|ies)|positions?|roles?|jobs?|opportunit(?:y|ies)) (?:(?:you|that|which|in) .{0,20}(?:have|might|may|could|know)|available|right now|at the moment|currently)
consider me
put in a (?:good )?word
(?:who|that) (?:is|are) hiring
(?:is|are) (?:there )?(?:anything|something|any \\p{L}+) else (?:open|free|available)
half an hour
(?:perhaps|maybe|if|hope|think) you (?:could|might|can) (?:\\p{L}+ )?(?:forward|introduce|refer|recommend|connect me|put me|send my|pass (?:me|my))
(?:i am|i'm|i'll be|i will be) (?:in|near) (?:your|the) (?:area|city|town|office|building) (?:on|next|this|tomorrow)
hire me
(?:list|name|use|give) you as
my (?:cousin|friend|brother|sister|son|daughter|nephew|niece|husband|wife) .{0,40}<(?:looking|searching|needs|would like|wants|applied)
(?:i(?:'ll| will| shall)|i am going to|i'm going to) (?:call|come by|phone|ring|drop by|visit|stop by|be in|send you) (?:you )?(?:.{0,40}<)?(?:on|at|next|tomorrow|monday|tuesday|wednesday|thursday|friday|this week|the \\d+)
(?:introduce|refer|recommend) me
(?:attach(?:ed|ing)?|enclosed?|sending) (?:\\p{L}+ )?(?:my|an updated|a copy|is my|please)
(?:i am|i'm) (?:\\p{L}+ )?(?:available|free|able to start|ready to start|open to (?:a|any|other|work|free))
could start
start (?:immediately|right away|next|tomorrow|monday)
(?:write|give|provide) me (?:a )?(?:reference|recommendation)
(?:a|any) (?:job|work|position|role) (?:for me|at all|would do)
lower salary
work for (?:free|less|nothing)
(?:follow|add) me on
visit my
my (?:portfolio|website)
check out my
(?:take|have) a (?:quick )?(?:look at|call)`),
}
