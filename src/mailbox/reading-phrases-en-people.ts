import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

const SEAT = '(position|role|job|vacancy|post|opening|requisition|internship|seat|spot|headcount)'
const HIRED =
  '(person|candidate|hire|one|individual|colleague|guy|lad|woman|man|girl|engineer|developer|successful applicant|first choice|preferred candidate|top choice|first pick|other finalist|new hire|appointee|we hired|we chose|we picked|we took on|we appointed|who got the (job|role|position))'
const LEFT =
  "(has left|have left|left us|left the|left after|quit|is leaving|are leaving|leaving us|leaving at|resigned|fell through|fallen through|dropped out|backed out|pulled out|withdrew|turned (us|it|the offer|me) down|has moved on|declined (our|the) offer|is moving on|moved abroad|never started|never showed|did not show|didn't show|did not pass probation|didn't pass probation|failed probation|(gave|given|handed in) (his |her |their )?notice|took a counter-offer|not work* out|didn't work out|lasted|changed (her|his|their) mind)"

/** English phrases of people of before who come back, introduce, or answer, and of an employer who lets her go. */
export const PHRASES_EN_PEOPLE: PhraseTable['signals'] = {
  'sprout-strong': phrasesOf(`
    are you still ~4 (available|interested|looking|open|free|around|keen|up for|on the market|in the market|searching|considering|job hunting) ;
    (you|u) (would |might |may |could |perhaps |maybe )?still (be )?(interested|available|looking (for|around)|on the lookout|open to|up for|free|keen|on the market|want the job) ;
    still ~1 (of interest to you|looking for (a|work|something)) ; whether you('re| are) still ~3 (interested|available|looking|open|free|on the market) ;
    (would|might|could) you (still |now |perhaps )?(be )?(reconsider|open to reconsidering|willing to (reconsider|come back|talk again|give us another)) ; (give|giving) us (another|a second) (chance|look|try) ;
    ${SEAT} ~5 (reopen*|re-open*|opening up again|open again|opened up again|available again|vacant again|filled again|empty again|advertised again|needed again|vacant once more|free again|live again|come up again|back open|opened back up|back on the market) ;
    ${SEAT} (has|have|is) ~1 (become available again|come open|come free|come free again|opened up and i|going to be free) ;
    (reopen*|re-open*|reopened|restarted|revived) ~3 (${SEAT}|search) ;
    (did not|didn't|hasn't|has not|not|doesn't|isn't|never) ~1 (work|worked|working|pan|panned) out (with|for) ~4 (person|candidate|hire|one|colleague|guy|woman|man|engineer|developer|individual|him|her|them|first choice|new) ;
    ${HIRED} ~6 ${LEFT} ; (our|my|the) (first|top|preferred) (choice|candidate|pick) ~4 (${LEFT}|accepted another|took another) ;
    (another|second|fresh) (look|chance|conversation) ~6 (you|your) ; have you (already |since )?(found|accepted|landed|started|settled) (something|another|a new|anything|somewhere|elsewhere|a position) ;
    did you (already )?(find|land) (something|another|a new|anything|a job|a position) ; (pick|picking) up where we left ; want to talk again ; (invite|like|love) ~2 you back (in|into|to) ~2 (process|talk|conversation) ;
    (made|was) (a|the) (mistake|wrong call) ~6 (you|not hiring|turning you|hiring someone) ; (you were|you came) ~2 (second|runner-up|next on our list) ~6 (now|so|again|still|available) ;
    (had to|we) (turn you down|say no|turned you down|said no) ~9 (now|since then|has changed|again|opened|headcount|another chance)
  `),
  'sprout-weak': phrasesOf(`
    (you may|you might|perhaps you|do you) remember (me|us|that we|our) ; remember (me|us) ; (kept|keep|remembered|thought of|think of) (you|your name|your (cv|resume|letter|note)) ~2 (in mind|immediately|at once|first)? ;
    (long time|it's been a while|been a while) ; (now|i) ~2 (moved to|joined|now at|work for) ~4 (and|hiring|company|build*) ; we (spoke|met|talked|interviewed you) ~2 (last|back in|in (spring|january|february|march|april|may|june|july|august|september|october|november|december)|a (few )?(month|months|year|years) ago) ;
    you (interviewed|applied) (with us|here|at|to us|for) ~4 (last|in|a while|months ago|years ago|back) ; (things|circumstances|plans|that) (have|has) changed ; a (new|second|similar|another) ~1 ${SEAT} ~3 (opened|come up|has|on my team|has come) ;
    (freeze|hiring freeze) ~2 (over|lifted|ended) ; (budget|headcount|approval|funding) ~3 (approved|came in|came through|at last|again|with your name) ; (come|coming|circle|circling|get) back to you ~3 (about|on|again|because|from last) ;
    if you('re| are) still ~3 (available|interested|looking|free|open) ; (back then|at the time|last time) ; the door ~3 open ; second choice ; reconnect*
  `),
  'referral-strong': phrasesOf(`
    (i'd|i would|i|we) ~2 (like to|want to|am happy to|'m happy to|wanted to) (introduce|connect) (you|the two of you) ; (let me|may i|allow me to|happy to|glad to) (introduce|connect) (you|the two) ; (introducing|connecting) (you|the two of you|you both|you two) ~3 (to|with|by)? ;
    (putting|put) you (two |both )?in (touch|contact) with ; (i've|i have|i) (cc'd|copied in|put in copy|cced|looped in) ; (copying|looping) in ; e-intro* ;
    (you should|you might want to|i suggest you|why don't you|you could|i'd suggest you|do) (talk|write|speak|reach out|get in touch|drop a line|contact|call|email|ring|meet) ~2 (to|with|my|our) ~6 (at|who|from|she|he|there|head|colleague|friend) ;
    (mention|use|give) (my name|that i sent you|me as a reference) ; tell (her|him|them) (i|that i) (sent|said|told) ; (say|tell ~1) i sent you ;
    (passed|gave|given|forwarded|sent|shared) (on )?(your|you) ~3 (cv|resume|details|name|profile|contact|number) ~1 (on )?(to|with) ;
    (refer|recommend|put) you (internally|for the|forward for|to our (hiring|recruit*)) ; (put|putting) in a (good )?word for you ; (suggested|recommended) (that )?(i|we) (contact|talk|speak|get in touch|reach out|write) ;
    (gave me your (name|number|address|contact|details)|told me about you|pointed me to you) ; (right|best) person to (talk|speak|ask|contact|write) ~1 (is|would be|there) ; leave you (two )?to it ; take it from here ; you two should (talk|meet)
  `),
  'referral-weak': phrasesOf(`
    introduc* ; referral* ; in copy ; (former|old) (colleague|boss|classmate) ; a friend of mine ; my (friend|colleague|neighbour|neighbor|contact) ; over to you ; expecting your (call|mail|message) ; (knows|know) (everybody|everyone|you will|the industry) ; connect*
  `),
  'reply-strong': phrasesOf(`
    (thank you|thanks|grateful) (so much |very much |a lot )?for your (kind|lovely|nice|gracious|thoughtful|warm|generous|sweet|beautiful)? (note|letter|words|message|thank-you|thank you note|reply|wishes|card) ;
    (your|what a) (lovely |kind |nice |thoughtful |gracious )?(note|letter|message|words|mail|email|card) ~2 (made my|made our|meant|touched|moved|was the kindest|is the nicest) ; what a (lovely|kind|gracious|nice|thoughtful|generous|classy|beautiful) (note|letter|message|thing|reply|mail|email) ;
    (so|how|really|very|that's|that is|it was) (kind|nice|gracious|thoughtful|sweet|good|lovely|great) (of you|to hear from you) ; (good|great|lovely|nice|wonderful) to hear (from you|that you|your news) ;
    (happy|glad|pleased|love|delighted|gladly|like) to ~2 (stay|keep|remain) (in touch|in contact|connected) ; (yes|of course|sure|absolutely|by all means)( ,)? (let's|let us|we should|i'd be happy|happy to|i'd love) ~4 (touch|coffee|connect*|contact|chat|talk|lunch|call|help) ;
    let's (stay|keep) in touch ; (coffee|lunch) (is on me|some time|sometime|in spring|next month|one day) ; you (really )?didn't have to ; (congratulations|congrats|well done) on ~2 (your|the) (new|move|start) ; i was touched ;
    (nobody|no one|hardly anyone|few people|never) ~4 (writes|wrote|written|write|write back|reply|replies) ~6 (rejection|no|this|back|turning) ; (keep|bear) you in mind if ; any team (will|would) be lucky ; i remember you (well|very well)
  `),
  'reply-weak': phrasesOf(`
    (stay|keep) in touch ; (how are you|how are things|how have you been|how is the search|how's the search) ; (all is well|all good here|we are all fine|busy here) ; hope our paths ; (our|your) paths ; meant a lot ; made (my|our) (day|week) ; thank you for (writing|your (note|letter|words|message|reply)) ; thanks for (writing|the update|letting me know) ; catch up ; coffee ; good luck with ; wishing you
  `),
  'withdrawal-strong': phrasesOf(`
    you('ve| have)? (now |successfully )?(withdrawn|withdrew) (your|from) ; (withdrawn|withdraw|removed|taken|took) (you|your ~2 (application|candidacy|candidature)|your name) ~3 (from|out of|at your request|as requested|as you asked) ;
    (your|the) (application|candidacy|candidature) ~6 (has been|was|is) (now |successfully )?(withdrawn|retracted) ~1 (at your|as you|as requested|by you|from our system|successfully) ; your (withdrawal|request to withdraw|wish to withdraw) ;
    (confirm*|confirmation of) ~3 (your )?withdrawal ; (sorry|sad|pity|disappointed|regret) ~4 (that you|you are|you're|to hear you) ~3 (withdrawing|withdrew|withdrawn|pulling out|no longer interested|decided to withdraw|have decided not to|decided not to) ;
    (status|changed to|set to|is now)(:)? ~2 withdrawn ; withdrawn by (the )?candidate ; (understand|respect) your decision to (withdraw|decline|take|pursue|accept|stay) ; that you('ve| have) (withdrawn|accepted another offer|pulled out)
  `),
}
