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
is there (?:any|some) (?:way|chance)
any chance (?:you|that|of)`),
  'demands-reasons': phrasePattern(`
(?:please |kindly |could you |can you |would you |will you |you (?:could|should|must) |do |to )(?:\\p{L}+ )?(?:tell|explain|share|give|send|provide|offer|let)(?: to)?(?: me)?(?: know)? (?:\\p{L}+ ){0,4}(?:why|reason~|feedback|explanation|criteria|what (?:was|went|i)|where i)
(?:i|we) (?:would |still |really |'d )*(?:want|need|expect|demand|like|deserve|request|ask for|await|insist on|entitled to|am owed) (?:to (?:know|hear|see|understand|get|have|receive) )?(?:\\p{L}+ ){0,4}(?:why|reason~|feedback|explanation|answers|what (?:was|went|i)|how (?:you|the decision))
(?:owe|owes|owed) me (?:\\p{L}+ ){0,3}(?:explanation|reason|feedback|answer|apology)
(?:right|entitled) to (?:know|an? (?:explanation|answer)|feedback)
why (?:was i|wasn't i|was not i|did you|didn't you|did not you|not me|i was|am i|have you)
what (?:did i do|was|is) wrong
what (?:exactly )?(?:was|were) (?:the|your) (?:reason|criteria|problem|issue)~
explain (?:yourself|your decision|this|the decision|how|to me)`),
  religious: phrasePattern(`
god(?:'s)?
godspeed
bless(?:ed|ing|ings|es)?
pray(?:er|ers|ing|ed|s)?
jesus
christ(?:'s)?
(?:the|dear|our|good) lord
amen
in ?sh'?a?allah
mashallah
allah
heaven~
divine~
providence
(?:my|in) faith
scripture~
bible
almighty`),
  'guilt-or-deadline': phrasePattern(`
(?:by|before|until|no later than) (?:\\p{L}+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the end of|end of|close of business|noon|eod)
within (?:the next )?(?:\\p{L}+|\\d+) (?:hours?|days?|weeks?|working days)
(?:as soon as possible|asap|without delay|urgent~)
deadline
(?:really |badly |desperately )?need(?:ed|s)? (?:this|a|the|that|any|some) (?:job|role|work|position|income|money|break)
my (?:family|kids?|children|wife|husband|partner|rent|mortgage|bills|savings|visa|landlord) .{0,40}(?:need|depend|count|suffer|rely|due|wait|hope|run|pay|feed|hungry|expire|unpaid|out)~
(?:feed|support|provide for) my
(?:depend|count|counted|rel(?:y|ied)|bank)(?:ed|ing)? on (?:this|you|it|the|getting)
you (?:\\p{L}+ )?(?:promised|assured|said (?:you|that|i|it)|told me (?:that )?(?:i|you)|led me to|gave me (?:every|the) (?:reason|impression|hope))
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
(?:please|kindly) (?:do )?(?:\\p{L}+ )?(?:consider|forward|pass|contact|call|look|introduce|refer|recommend|send|let me know|help|hire|check|review|advise|put|add|share|connect|keep me (?:posted|updated|informed)|reply|respond|answer|get back|confirm|arrange|reach out|see (?:my|the)|find (?:my|the)|visit)
let me know (?:if (?!i can|there is anything i can|we can)|when|whether|about|what|how|of|your|as soon|by|which)
(?:(?:i'd|i would|it would be) (?:be |also |really |still |very )*(?:love|like|appreciate|grateful|great|happy|keen|eager|glad)|(?:i'm|i am) (?:\\p{L}+ )?(?:hoping|keen|eager|asking)) (?:to |for |if |it if )?(?:\\p{L}+ ){0,3}(?:coffee|call|zoom|chat|minutes|meeting|lunch|referral|introduction|interview(?:ed)?|trial|internship|schedule|pick your brain|be considered|consider me|recommended|referred|introduced|advice|feedback)(?! (?:again|one day|some ?day))
(?:coffee|lunch|drink|call|chat|zoom|meeting) (?:next|some ?time|soon|together)
(?:grab|have|over|get|meet (?:up )?for|out for) (?:a |some )?(?:quick )?(?:coffee|lunch|beer|drink|call)
(?:fifteen|twenty|thirty|ten|15|20|30|10) minutes (?:next|this|for a|to (?:talk|chat|meet|speak))
(?:other|any|another|open|current|suitable|similar) (?:openings?|vacanc(?:y|ies)|positions?|roles?|jobs?|opportunit(?:y|ies)) (?:(?:you|that|which|in) .{0,20}(?:have|might|may|could|know)|available|right now|at the moment|currently)
consider me
hire me
(?:introduce|refer|recommend) me
(?:attach(?:ed|ing)?|enclosed?|sending) (?:\\p{L}+ )?(?:my|an updated|a copy|is my|please)
(?:i am|i'm) (?:\\p{L}+ )?(?:available|free|able to start|ready to start|open to (?:a|any|other|work|free))
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
