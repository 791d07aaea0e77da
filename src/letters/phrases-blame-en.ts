import { phrasePattern } from './check-pattern.ts'

/** English words that accuse or threaten. */
export const BLAME_EN = {
  accusation: phrasePattern(`
unfair~
not (?:been )?(?:\\p{L}+ )?fair~
unjust~
bias(?:ed)?
discriminat~
nepotis~
rigged
favou?rit(?:ism|es)
dishonest~
(?:you|your team|they) (?:have )?(?:lied|lie|misled|mislead|deceived|cheated|tricked|broke your|promised)
(?:you|they|were|are|was) lying
misled
misleading
mislead
deceiv~
decept~
fake
(?:had |was |were |have )?already (?:decided|had someone|chosen|made up|picked|knew who|a favou?rite)
never (?:really |seriously |actually |even )*(?:intended|considered|read|looked|gave|planned|meant|wanted|had a chance)
(?:did not|didn't|don't|do not|could not|couldn't|without) (?:even |really |bother(?:ing)? to |bother )+(?:read~|look~|take|taking|give|giving|open~|consider~|call~|try|reply~|answer~|listen~)
(?:ageis|racis|sexis)[mt]~
because (?:of|i am|i'm) (?:my )?(?:age|gender|accent|race|skin|religion|a woman|too old|foreign|older|name)
(?:lack|lacks|absence) (?:of )?(?:respect|professionalism|courtesy|transparency|decency|honesty)
no (?:respect|courtesy|decency|integrity|manners|transparency)
(?:should be )?ashamed
shame on
shameful
incompeten~
clueless
(?:your|their|is to|are to) (?:fault|blame)
cheaper
hypocri~
arbitrar~
old boys~
insider deal
predetermined
foregone conclusion
(?:i )?suspect~
promised to (?:someone|somebody|another|a friend|him|her)
(?:theatre|theater|charade|sham|show trial)
long before i
your friend
in favou?r of (?:youth|younger|friends|family|cheap~)
just for show
(?:real|true) reason~`),
  threat: phrasePattern(`
lawyer~
attorney~
solicitor~
legal (?:action|advice|steps|counsel|options|team|consequences)
lawsuit~
suing
tribunal
(?:take|see) you (?:to|in) court
in court
(?:formal |official )?complaint~
report (?:you|this|it|your)
glassdoor
trustpilot
(?:leave|write|post|leaving|writing|posting) (?:\\p{L}+ ){0,4}review
on (?:social media|twitter|reddit|facebook)
(?:i(?:'ll| will| shall|'m going to| am going to| intend to| might)|be sure to|make sure to|not hesitate to) (?:\\p{L}+ )?(?:tell|warn|advise|inform|let|share|spread|post|write) .{0,30}(?:friends|everyone|others|people|network|colleagues|customers|know how|word|experience|about this|about you)
warn~ (?:my|others|everyone|people|friends|candidates)
name and shame
(?:you(?:'ll| will| shall| are going to)|live to|one day) (?:\\p{L}+ )?(?:regret|be sorry|hear from my|see what|realis?e|wish you|come (?:back )?(?:crawling|begging))
(?:will|shall|would|'ll) (?:never|not) (?:ever )?(?:again )?(?:apply|recommend|buy|use|work|deal|speak well|forget)
(?:won't) (?:be )?(?:apply~|recommend~|buy~|us(?:e|ing))
boycott~
your competitor~ (?:will|would|was|were|has|have|hired|made)
consequences
think twice
what goes around
comes around
karma
your reputation
(?:you may|you might|you should|perhaps you) (?:\\p{L}+ )?(?:be aware|remember|want to know|like to know|think about|ask yourself)
(?:i|we) still have (?:the|your|all)
would (?:also )?find (?:it|them|this|that) (?:useful|interesting)
(?:everybody|everyone|people|friends) i know
(?:my )?(?:friends|network|contacts|followers|readers|audience) .{0,40}<(?:interested|hear|learn|know|read|love)~
(?:will|'ll|shall) (?:think of|remember) (?:this|that|who|how|it)
rest assured
next time i (?:stand|shop|buy|see|need)
have (?:duly )?noted
word (?:gets|travels|spreads)
expose`),
}
