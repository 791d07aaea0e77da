import { phrasePattern, type ElementCues } from './check-pattern.ts'
import { DOOR_CUE_EN } from './phrases-check-door-en.ts'

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
(?:can|could) (?:well |easily |fully |quite |also )?(?:see|follow|appreciate|imagine) (?:why|that|what|how|it|you|your|the)
saw (?:why|that|what)
see why
must (?:be|have been|feel) (?:\\p{L}+ )?(?:hard|tough|difficult|frustrating)
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
only (?:be |take |hire |pick |choose |have |give )?one (?:of us|person|seat|place|chair|candidate)
was not (?:the|a) (?:right )?(?:match|fit)
not the (?:right )?(?:match|fit) this time
(?:i )?(?:completely |totally |fully )?get (?:it|that|why)
(?:that's|that is|it's|it is|this is) (?:alright|all right|okay|ok|fine|fair|how it goes|how it should be|as it should be|life|good news)(?: with me| by me| for me)?
(?:can(?:'t|not) argue|no quarrel|no complaint|nothing against|at peace|without complaint|fair play)~
(?:i'd|i would) have (?:done|chosen|picked|made|taken) (?:the )?(?:same|likewise|exactly)~
(?:you|your (?:team|group)|the (?:group|team|committee|work|job|role|post)) (?:\\p{L}+ )?(?:need|needed|want|wanted|were looking for|asks? for|went (?:with|for)|chose|picked|filled|found|took|settled|decided|selected|hired)~ .{3,}
(?:someone|somebody|another|the other) (?:\\p{L}+ )?(?:who|with|from|closer|better|stronger|candidate|applicant|finalist|person|was|suited|fit|fits|got|has)~
(?:made|make|had) (?:a |the |your )?(?:tough |hard |difficult |right )?(?:choice|decision|call)
(?:nobody's|no one's|not your|nobody is to) fault
(?:is|was) exactly who
(?:for|of) the best
(?:your|the|this|that|such a|each|every|an?) (?:\\p{L}+ )?(?:decision|choice|outcome|result|appointment|verdict|selection)
(?:the|your|their|an?) (?:other|another|internal|stronger|better|successful|appointed|new) (?:candidate|applicant|finalist|person|planner|hire|colleague|one)~
(?:no|without|not) (?:any )?(?:bitterness|resentment|regrets?|wonder|surprise|blame|offence|offense|explanation|problem|worries)
(?:i'm|i am) (?:\\p{L}+ )?(?:okay|ok|fine|alright|all right|at peace|good) (?:with|about)
(?:can|could|will) (?:easily |happily |well )?(?:live with|follow|relate|agree)
(?:one|some) of us had to
(?:all good|no problem|no worries|so be it|simple as that|settles it|that settles)
(?:better|stronger|more suitable|more experienced|right|closer|worthier) (?:\\p{L}+ )?(?:candidate|match|person|applicant|fit|one|planner|choice|for)
(?:experience|knowledge|background|language|qualification|skills?|training|practice|record|certificate|licen[cs]e) .{0,50}<(?:essential|decisive|needed|required|counts?|matters?|decided|was what|makes? (?:a|the) difference|with|in)
(?:would|might|i'd) have (?:\\p{L}+ )?(?:advised|hired|decided|preferred|gone|voted|chosen|done)
(?:reason|reasons) .{0,40}<(?:fair|clear|good|sound|sensible|understand~|honest|convincing)
(?:fits?|suits?|suited|fitted|matched|matches) (?:\\p{L}+ )?(?:better|best|more|the role|the job|the work|your)
(?:went|go|gone|going) (?:to|with|for) (?:a|an|the|someone|somebody|your|one)~
(?:they|she|he|they've|she's|he's)(?: have| has)? (?:earned|deserved?) (?:it|this|that)`),
  choice: phrasePattern(`
understand~
recogni[sz]e~
(?:decision|choice|outcome|result|verdict|judge?ment)s?
(?:chose|chosen|choosing|pick|picked|preferred|selected|decided)
(?:went|goes|go) (?:with|for|to)
need(?:s|ed)?
(?:better|stronger|closer|another|someone|somebody)
(?:applicant|candidate)s?
got the (?:job|role|place|post|seat)
(?:budget|freeze|on hold)
(?:things|it|this|that) happens?
isn't on you
fair
no difficulty
(?:a|the|this) no
turn~ (?:people|me|someone) down`),
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
cheers to
here's to
(?:my |warm |warmest |good |kind |all )+(?:best|regards|greetings) to
(?:convey|pass on|pass along|give|send|extend|say|tell) .{0,40}<(?:wish|regards|greetings|congrat|best|hello|welcome|them|her|him|person)~
(?:soft|smooth|good|great|happy|gentle|strong) (?:landing|start|first|beginning)~
thrive~
prosper~
enjoy~
in for a treat
well done to
(?:look|looking) forward to (?:seeing|watching|hearing|reading|following)
(?:excited|curious|eager|keen) to (?:see|watch|follow)
in good hands
every (?:joy|happiness|success|good|blessing)
much (?:joy|success|happiness|luck|fun)
(?:i )?trust that
have a (?:great|good|lovely|wonderful|calm|quiet|happy|merry)
hugs to
(?:buy|pour|greet|raise|hug) .{0,40}
tell (?:the|your|her|him|them|whoever)
(?:all|every|the very|only the) (?:the )?best
never stop~
take it from
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
both
(?:goes?|runs?|turns? out|works? out|comes? (?:together|off)|lands?) .{0,25}<(?:well|smooth~|great|fine|on time|to plan|without|your way|up|ahead|right)`),
  hired: phrasePattern(`
(?:the|that|this|your|his|her|an?|to|for) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:${PERSON})
the (?:new|chosen|selected|lucky|successful|appointed) (?!role|job|year|position|system|office|season|product|project|chapter|plan|seat)\\p{L}+
the one (?:you|who|that|joining|taking|hired|chosen|picked|selected|starting)
(?:whoever|whomever|who ever)
(?:the two of you|you two|both of you|you both)
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
  door: DOOR_CUE_EN,
}
