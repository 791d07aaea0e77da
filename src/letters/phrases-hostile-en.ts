import { phrasePattern } from './check-pattern.ts'

const SELF =
  '(?:more than |clearly |perfectly |fully |well |very |highly |the |a |an |just |exactly |better |best |most |ideal~ )'

/** English words that argue, hurt or mock. */
export const HOSTILE_EN = {
  arguing: phrasePattern(`
i (?:have |had )?(?:met|meet|match|matched|ticked|tick|fulfil~|fulfill~|exceed~|satisf~) (?:all|every|each|most) (?:of )?(?:the |your |single |listed )*(?:requirement|criteri|box|qualification|point)~
(?:i am|i'm|i was|i am still|i'm still) ${SELF}+(?:qualified|candidate|fit|person|match|choice|suited|right)
i (?:still |firmly |honestly |truly |really |do |strongly )*(?:believe|think|feel|maintain|insist) (?:that )?(?:i|my \\p{L}+) (?:am|was|were|would (?:be|have been|make|do|bring)|could (?:be|have been|do)|should|deserve~|meet|met|ha(?:ve|d) (?:the|every|all|more|what))(?! (?:lucky|heard|welcome|treated|given))
(?:you (?:have |are )?(?:made|making|picked|chose|hired)|(?:this|it|the decision|your decision) (?:is|was)) (?:a|the|an) (?:\\p{L}+ )?(?:mistake|wrong|error)
(?:i'm|i am) (?:still )?(?:convinced|certain|confident|sure) (?:that )?(?:i|my \\p{L}+) (?:am|was|could|can|will|would (?:be|have been|do|make|bring|fit|prove))
(?:a|the|big|serious|huge) mistake
mistaken
wrong (?:decision|choice|call|person|candidate|conclusion|impression)
(?:i )?(?:strongly |respectfully |completely |must |have to )*disagree
(?:i|we) (?:do not|don't|cannot|can't|can not|fail to|still don't|still do not|really don't|will not|won't) (?:really |quite |fully |possibly |at all )*(?:understand|see (?:how|why|what)|accept|believe|follow|agree|get why)
(?:hard|difficult|impossible|struggl~|unable|tough) (?:for me )?to (?:understand|accept|see|follow|believe|comprehend)
your loss
i (?:can't|cannot) help (?:noticing|feeling|wondering|thinking|but)
i (?:\\p{L}+ )?note (?:that|with)
(?:half|double|twice|three times) (?:of )?(?:mine|my|yours)
nothing but praise
i (?:was|am|was quite|must say i was|have to say i was|admit i was) (?:\\p{L}+ )?(?:surprised|astonished|puzzled|baffled|confused|amazed)
(?:strongest|best qualified|most qualified|most experienced)
(?:i|my) .{0,50}<than (?:yours?|them|him|her|they|the other|anyone|anybody|most)
(?:i )?(?:remain|am) of the opinion
pass(?:ed|es)? (?:me )?over
(?:earned|paid for) (?:a|an|some|my) (?:\\p{L}+ )?(?:explanation|answer|chance|place|seat)
what more (?:one|you|anyone|someone)
i (?:have to|must|need to|feel i must) say
counts? for (?:less|little|nothing|so little)
overqualified
(?:i|my \\p{L}+) (?:\\p{L}+ )?deserve[ds]?
should have (?:been me|chosen|hired|picked|got|gotten|gone to me|been offered)
(?:i )?would have been (?:perfect|the|a|an|your|ideal|great|better) .{0,30}
for the record
(?:with )?(?:all )?due respect
contrary to (?:what|your)
my (?:experience|cv|resume|résumé|record|results|qualifications|skills|numbers) .{0,30}(?:speak|prove|show|clearly|exceed|better|stronger)~
(?:nobody|no one|no other candidate|hard to find|few people) .{0,20}(?:better|more qualified|has my|with my)
overlook~ (?:my|what|the fact|me)
let me (?:point out|remind|be clear|correct)
(?:i (?:must|need to|have to|want to)|allow me to) (?:point out|object|correct|contest|challenge)`),
  bitterness: phrasePattern(`
wast(?:e|ed|ing) (?:of )?(?:\\p{L}+ )?(?:\\p{L}+ )?(?:time|hours|weeks|months|effort|energy|afternoon|day)
(?:i am|i'm|i was|me|find (?:it|this)|found (?:it|this)) (?:\\p{L}+ )?frustrat~
bitter~
devastat~
heart-?brok~
crush(?:ed|ing)
upset
insult~
slap in the face
fed up
sick (?:and tired )?of
yet another (?:rejection|no|disappointment|answer|company|form)
story of my life
(?:nobody|no one) (?:ever )?(?:hires|wants|gives|answers|cares|reads)
ghost(?:ed|ing)
(?:months|weeks|days) of (?:silence|waiting|hoping|nothing)
after (?:all )?(?:\\p{L}+ )?(?:\\p{L}+ )?(?:rounds|hoops|effort|tests|tasks|weeks|months|hours|interviews)(?: i| of|,)
str(?:ing|ung) (?:me )?along
led (?:me )?on
hours of my
(?:i )?(?:had )?(?:expected|hoped for) (?:more|better)(?: from)?
hurtful
humiliat~
disgust~
appall~
outrag~
ridiculous~
laughable
(?:such a|one big|was a|is a) (?:joke|farce|circus)
pathetic~
(?:worst|poorest|coldest|strangest|most (?:painful|exhausting|unpleasant)) (?:\\p{L}+ )?(?:process|experience|interview~|company|answer|mail|treatment|search)
for nothing
(?:another|one more) (?:no|rejection)
(?:don't|do not|no need to) bother
(?:you )?never (?:answered|called|wrote|replied|returned|got back)
(?:treat|treated|treats) (?:people|applicants|candidates|me|us|better|like|this)
not how (?:one|you|people) (?:treats?)?
(?:but )?fine, (?:i|whatever|that)
get what (?:it|you|they) pays? for
unprofessional~
disrespect~
rude~
copy.?(?:and.?)?paste~
form letter
canned
boilerplate
template~
disappointed (?:in|by|with) (?:you|your|how|the way|the process|this company)
(?:damn|shit|fuck|bullshit|idiot|stupid|moron|loser)~
hell
crap
can't (?:even )?(?:bother|be bothered)
not even (?:bother~|a|the courtesy|one|worth)
the least you
never again
whatever you say
(?:too late|no use) now
angr(?:y|ily)
resent~`),
  sarcasm: phrasePattern(`
thank(?:s| you) for nothing
thanks a (?:lot|bunch) for (?:nothing|wasting|not|the form|your generic|leaving)
congratulations on (?:missing|losing|finding someone cheap|your (?:loss|mistake)|not)
how (?:very |so |truly )?(?:nice|lovely|kind|generous|thoughtful|professional|wonderful|touching) (?:of you|for you|that you)
how (?:very |so |truly )?(?:convenient|original|surprising|predictable)
obviously (?:you|my|your|not|it was|experience|talent|someone|nobody|no one|i am not|i'm not|i was not|i wasn't) .{0,40}
(?:clearly|evidently),? (?:you|my|your|not|i|nobody|experience|talent)
so-?called
supposed(?:ly)?
good luck (?:with that|replacing|explaining|without|you(?:'ll| will| are going to)|to whoever has)
(?:you|they|he|she)(?:'ll| will| are going to|'re going to)(?: \\p{L}+)? need (?:it|luck|all the luck)
must be nice
heart-?warming
delightful (?:mail|message|note|surprise)
poor soul
(?:plenty|lots|all the) (?:of )?(?:luck|it) (?:they|he|she) can
need(?:s)? plenty
worth (?:all )?(?:those|that|the wait|the trouble|of it) (?:rounds|trouble|effort)
bless your
well done,? (?:you|indeed|on)
bravo
what a (?:surprise|shock|shame|coincidence|joke|process|team|way|pity|privilege)
(?:i'm|i am) sure (?:he|she|they|the|your|it|you) .{0,40}(?:cheaper|cheap|golf|friend|related|someday|eventually|sleep|reasons|busy|busier)
(?:enjoy|enjoying) (?:your|the) (?:mediocr|mistake|second|choice|cheaper)~
mediocr~
real(?:ly)? (?:class|classy|impressive) (?:act|move|way)
forgive me for
(?:who|what) (?:would have|could have) (?:thought|guessed)
if (?:that|you) (?:is|call) .{0,20}call
whatever that means
(?:come|comes|came|coming) to (?:your|their|its) senses
regain (?:your|their) senses`),
}
