import { type PhraseTable, phrasesOf } from './reading-phrases.ts'
import { PHRASES_EN_PEOPLE } from './reading-phrases-en-people.ts'
import { PHRASES_EN_SENT } from './reading-phrases-en-sent.ts'

const NOT =
  "(not|won't|can't|cannot|couldn't|didn't|don't|aren't|isn't|haven't|hasn't|weren't|wasn't|unable to|no longer)"
const FORWARD =
  '(move|moving|moved|go|going|proceed|proceeding|progress|progressing|progressed|continue|continuing|advance|advancing|advanced|pursue|pursuing|take|taking|taken)'
const APPLICATION = '(application|candidacy|candidature|profile|submission|resume|cv)'
const SEAT = '(position|role|job|vacancy|post|opening|opportunity|requisition|internship|seat|spot)'
const PEOPLE = '(candidate*|applicant*|person|people|individual*|professional*)'
const CHOOSE =
  '(decided|decision|chosen|chose|choose|opted|elected|selected|offered|hired|picked|go|going|gone|went|move|moving|moved|proceed|proceeding|progress|progressing|pursue|pursuing|continue|continuing|extended|extend|moving|made|given|filled)'

/** English phrases; notation in reading-phrases.ts. */
export const PHRASES_EN: PhraseTable = {
  signals: {
    ...PHRASES_EN_PEOPLE,
    ...PHRASES_EN_SENT,
    'rejection-strong': phrasesOf(`
      ${NOT} ~3 (making|make|extending|extend) ~2 (an|any|you an) offer ; ${NOT} ~3 (be )?(inviting|invite|interviewing) you ~4 (interview|next|further|meet|round|stage) ; not this time ; (it's|it is) a no ;
      ${NOT} ~4 ${FORWARD} ~5 (your ~2 ${APPLICATION}|you (forward|further|on|to the next|through)) ;
      your ~3 ${APPLICATION} ~4 (${NOT} ~3 (successful|selected|shortlisted|short-listed|taken|accepted|chosen|retained|suitable|${FORWARD}|(be )?considered|match|meet)|unsuccessful|rejected|declined|turned down) ;
      ${CHOOSE} ~6 (other|another|different|alternative|stronger) ~4 (${PEOPLE}|direction|profile*) ; ${CHOOSE} ~5 someone (else|with|whose|who) ;
      ${CHOOSE} ~4 ${PEOPLE} ~2 (whose|who|with|that) ~6 (closely|closer|better|stronger|more|best|deeper|match*|align*) ;
      (decided|chosen|opted|elected|made the (difficult |tough |hard )?decision|will|have to|are going to) not ~1 (to )?(proceed|move|progress|continue|pursue|advance|extend|take|go) (forward|further|ahead|on|with|your|you|an offer) ;
      (regret|sorry|unfortunately|regretfully|sadly|afraid|unable) ~9 ${NOT} ~3 (selected|successful|shortlisted|chosen|${FORWARD} (forward|ahead|further|with|you|your|to)|invited|be offered|in a position to offer|able to offer ~3 (position|role|job|place|you)) ;
      you ~1 (were not|are not|have not|will not|${NOT}) ~3 (been |be )?(selected|shortlisted|chosen|successful|moving (forward|on|ahead|to)|advancing|progressing|proceeding) ~2 (for|to|in|at|as|with|this|on) ;
      ${NOT} ~3 (be )?(able to )?(offer|offering|offered) (you )?(the|a|this|an|any) ~3 (${SEAT}|place|interview|employment|offer) ;
      (${SEAT}|it) ~6 (has|have|was|is|'s) ~3 (filled|offered to|given to|gone to|awarded to) ;
      (filled|offered|offer|gave|give|giving|given|award|awarded) (the|this|our|that) ~4 ${SEAT} ~3 (to|internally|with|by) ; have ~3 filled (the|this|our|that) ~3 ${SEAT} ;
      ${NOT} ~3 (been |be )?(selected|shortlisted|short-listed|chosen|successful|considered) ~2 (for|to) ~4 (${SEAT}|interview|next|further|stage|round|consideration) ;
      (went|go|going|gone|moving|move|heading) in ~2 (different|another|other) direction ;
      (didn't|did not|haven't|have not) (quite )?(make|made) (it|the cut|the shortlist|it through)( to| past| this)? ;
      (pass|passing) on your (application|candidacy|profile) ;
      hold* off on ~3 (filling|hiring|role|position) ;
      (focus*|concentrat*|prioriti*|settled|gone for|went for|going ahead|moving ahead|pressing on|carrying on|preferred|preference|favour*) ~3 (on|with|to|for) ~3 (other|another|different|stronger|somebody|someone|internal|those|candidates|applicants|people) ;
      (gone for|went for|settled on|preferred|appointed|taken on|signed) ~2 (other|another|somebody|someone|an internal|a different|the other) ;
      (${SEAT}|offer) ~1 (has |have )?(gone|went|goes|is going|was given|promised) to ; (found|hired|have|got|took|chose|chosen|picked) (already )?(somebody|someone|an internal) ;
      ${NOT} ~3 (be )?(taking|take|pursuing|pursue|progressing|proceeding|continuing) ~3 (any )?(further|your|candidacy) ; your name (is|was) not (on|among) ; you (are|were) not (among|one of|on) ~3 (shortlist*|selected|list|final*|them) ;
      (${SEAT}|search|recruitment|requisition) ~6 (has been|is|was|been|being) ~2 (cancelled|canceled|withdrawn|eliminated|frozen|put on hold|on hold until|paused) ; (${SEAT}|vacancy) ~3 (will not|won't) be filled ;
      (another|other) (applicant|candidate|finalist)('s)? ~2 (experience|background|profile|was|had|came) ; ended up ~1 (hiring|choosing|going with) ; (fully staffed|snapped up|a pass for us|no vacancies|not hiring) ; (giving|handing) (it|the (job|start|seat|place)) to ; ${NOT} be progress* ;
      ${NOT} ~2 (selected|progress*|advance*|chosen) to (advance|proceed|progress) ; (other|another) (candidate|applicant|person) instead ; (considered|reached) ~6 regret ;
      (stopped reviewing|turn you down|say no to you|no longer (available|open) ~4 (position|role)) ; (position|role|vacancy|post|job) ~3 no longer (available|open) ;
      ${NOT} ~3 (feel|think|believe|see) ~6 (match|fit) ; (came|finished) (a )?(very )?(close )?second ; you (didn't|did not) get the (job|role|position) ;
      (you|application) ~4 unsuccessful ; ${NOT} to (continue|proceed|progress|go ahead|invite you) ; you (were not|have not been) appointed ; answer is ~1 no ; ${NOT} be ~2 (making|extending|offering) ;
      (no longer|not) ~2 (be )?(consider*|under consideration|in consideration) ~3 (you|your|for (this|the)) ;
      (identified|found|selected|shortlisted|chosen) ~3 (candidate*|applicant*|people|someone|somebody|others) ~2 (whose|who|with|that) ; (given|gave|giving|offered|awarded) the ~4 (place|job|position|role|post|seat|vacancy|apprenticeship|internship) to (a|an|the|my|our|someone|somebody|another|one) ;
      (aren't|not|isn't|won't be|no longer) (taking|hiring|recruiting) (anyone|anybody|people|staff|new people|more people)( on)? ; taken on (one|two|three|somebody|someone|another|a new|a different) ; (keep|kept|keeping) it in the (family|house|company|team) ; (it is|it's|that is|that's) (sadly |unfortunately )?a no (from|for|this time) ;
      (not|isn't|won't be) (going ahead|going any further|proceeding|progressing) with (you|your) ; (leave|leaving) it (there|here|at that) ; we('re| are) (full|fully staffed|complete) ; (rejected|declined|turned down) ~2 your ~2 ${APPLICATION} ; (your|this) ~2 ${APPLICATION} ~3 no longer ~2 (consider*|active|under)
    `),
    'rejection-weak': phrasesOf(`
      unfortunately ; regret* ; sadly ; (we are|we're|i am|i'm|so|very) sorry ; afraid ; other ~2 (candidate*|applicant*) ; another ~2 (candidate|applicant) ;
      more closely ~1 (match*|align*|fit*|meet*|suit*) ; (closer|better|stronger|best) ~1 (match|fit|suited|aligned|align*|qualified) ;
      ${NOT} ~5 (fit|match) ~2 (for|with|at|between|right|this|our) ; ${NOT} ~3 (meet|match|satisfy) ~4 (requirements|criteria|needs|qualifications) ;
      (wish|best of luck|good luck|success|all the best|wishing) ~7 (search|endeavo*|future|career|journey|hunt) ;
      (keep|keeping|retain*|hold) ~3 (resume|cv|application|details|profile|information|data) (on|in|for) ;
      (after|following) ~3 (careful*|thorough*|much|serious|a lot of) ~2 (consider*|review*|thought|evaluation|deliberation) ; however ; at this time ;
      on this occasion ; this time ; ${NOT} ~3 ${FORWARD} (forward|ahead|further) ;
      ${SEAT} ~4 (has been|is|was|been) ~2 (closed|cancelled|canceled|withdrawn|on hold|put on hold|placed on hold|eliminated|paused|frozen) ;
      (on hold|hiring freeze|put ~3 on hold) ; (difficult|tough|hard|close|competitive) (decision|choice|call|pool|field|process) ;
      (strong|high|large|overwhelming|impressive) ~2 (pool|number|volume|field|response|applicants|competition) ;
      (not the|wish ~3 better|don't have (any )?(good|better)|bad|disappointing|disappoint*) ~1 (news|outcome) ;
      future (opportunit*|opening*|role*|position*) ; (again|apply|re-apply|reapply) in the future ; encourage you to ~3 (apply|check|keep|visit|continue) ;
      (decided|chosen|opted) (not to|against) ; unsuccessful ; not successful ; not selected
    `),
    'acknowledgement-strong': phrasesOf(`
      (thank you|thanks) ~4 (applying|your application|submitting ~4 (application|resume|cv)) ;
      (being reviewed|is under review|review process) ; your (email|message|resume|cv) ~2 (was|has been) received ;
      (received|receipt of|got|receiving) (of )?your ~3 (${APPLICATION}|materials|documents) ;
      your ~6 (${APPLICATION}) ~3 (has been|was|have been|is|has|for) ~5 (received|submitted|viewed|sent to|delivered|forwarded|complete|on its way|in good hands) ;
      (application|submission) (received|submitted|confirmation|sent|confirmed) ; successfully (applied|submitted) ; application ~6 (was sent|has been sent) ;
      (review|reviewing|look at|assess|consider|evaluate|evaluating|process|processing|looking through|read through|considering) ~2 your ~2 (${APPLICATION}|qualifications|credentials|details|information|experience|background|skills) ;
      your ~3 ${APPLICATION} ~3 (is|will|are) ~2 (being |be )?(reviewed|under (review|consideration)|considered|in review|processed|in progress) ;
      (contact|touch|reach|hear|contacted|email|call|reach*) ~6 if ~8 (match*|fit|selected|shortlisted|suitable|interest*|qualif*|strong|determined|move) ;
      if ~9 (match*|fit|selected|shortlisted|suitable|qualif*|a good|strong) ~12 (contact|touch|reach|hear|contacted|call|invite) ;
      (recruitment|selection|hiring|review) ~4 (process|timeline|phase) ~6 (longer|delayed|extended|still|ongoing|underway)
    `),
    'acknowledgement-weak': phrasesOf(`
      thank you for submitting ; thank you for your interest ; be in touch ; get back to you ;
      status of your application ; check ~4 status ; (due to|because of) ~4 (high|large) ~2 (volume|number) ; within ~3 (days|weeks|business) ; next steps ;
      automated (response|reply|email|message) ; please be patient ; track your application ; reviewed by ;
      our (recruiting|hiring|talent) team ~3 (will|is|are) ; under review ; if you are not selected
    `),
    'interview-strong': phrasesOf(`
      (invite|inviting|invited|invitation) ~6 (interview*|conversation|call|chat|meet|meeting|screen*|assessment|on-site|onsite|round|stage|step|session|challenge) ;
      (schedule|scheduling|arrange|set up|book|organise|organize|confirm*|reschedul*|find a time|set a time) ~6 (interview*|call|chat|conversation|screen*|phone|video|meeting with ~2 (hiring|team|recruiter)) ;
      (your|the|our|upcoming) ~3 interview ~5 (is|has been|on|at|with|tomorrow|today|scheduled|confirmed|will|details|reminder) ;
      interview (confirmation|invitation|invite|request|scheduled|confirmed|rescheduled|details|reminder|availability|schedule) ;
      (like|love|want|happy|excited|keen|wanted|hoping) to ~3 (meet|speak|talk|chat|interview|learn more|hear more|get to know|discuss|continue|move you|move forward with you|progress your) ;
      (selected|shortlisted|advanced|progressed|moved|move|moving|invite*|through) ~3 (to|for) ~4 (interview*|round|stage|step*|phase) ;
      complete ~6 (assessment|screening|skills check|coding|challenge|test|take-home|questionnaire|video interview|exercise|case study) ;
      (coding|technical|online|skills|take-home) (assessment|challenge|test|exercise|assignment) ;
      (phone|video|technical|onsite|on-site|final|first|second|panel|zoom|virtual|one-way) (interview|screen|screening|round) ; (could|can|would) you come in ; (pick|choose|book) a (slot|time) ; phone chat ;
      (move|postpone|reschedule|push back|rearrange) ~2 (our|your|the) ~1 interview ; (see you|seeing you) ~5 interview ; (hop|jump|get) on a ~2 call ; interview times ; trial (shift|day) ; (portfolio|project*) ~2 (review|together) ; (reasoning|aptitude|typing|personality) (test|questionnaire)
    `),
    'interview-weak': phrasesOf(`
      (availability|available|free) ~8 (week|times|slots|call|chat|interview|monday|tuesday|wednesday|thursday|friday|tomorrow) ; time (slot*|that works) ;
      calendly* ; zoom ; microsoft teams ; google meet ; meeting link ; hiring manager ; next (round|stage|step) ; congratulations ; impressed (by|with) ;
      looking forward to (meeting|speaking|talking) ; join ~3 (interview|call|meeting) ; interview* ; dial-in
    `),
    'offer-strong': phrasesOf(`
      (offer|offering|extend|extending) you (the|a|an|our|this) ~5 ${SEAT} ; offer of employment ;
      (your|written|formal|official|verbal|attached|signed|sign|accept) ~2 (offer letter|job offer|employment contract|employment offer) ;
      (extend|make|making|extending|present|send) ~3 (an|formal|official|you our) ~2 offer ; accept ~3 (our|this|the) offer ; we would like to (hire|offer) ;
      contract ~3 (attached|enclosed|ready) ; (written|formal) offer ~2 (is )?(attached|follows|enclosed) ; confirm (our|the|your) (offer|appointment) ; the job is yours ; you're hired ; (thrilled|delighted|so glad) to have you ; when can you start ;
      want you ~3 (join|on) ~2 team ; you('ve| have)? got the job
    `),
    'offer-weak': phrasesOf(`
      offer ; start date ; salary ; compensation ; welcome (aboard|to the team) ; contract ; congratulations ; onboarding ; background check ; benefits ;
      signing
    `),
    'outreach-strong': phrasesOf(`
      (came|come) across your ~3 (profile|resume|background|cv|experience|github|work) ;
      (saw|found|noticed|reviewed|viewed|read|looking at) your ~3 (profile|resume|cv|github|linkedin|background) ;
      your ~3 (profile|background|experience|resume) ~3 (caught|stood|looks|seems|matches|would be|is|could be|impressed) ;
      (i am|i'm|my name is ~6 and i|this is ~5) ~4 (recruiter|recruiting|talent|sourcer|staffing|headhunter|technical recruiter) ;
      (are|would) you (be )?(open|interested|looking|available|considering|up) ~6 (new|opportunit*|role|position|job|chat|conversation|hearing|exploring|discuss*) ;
      (have|got|hiring for|working on|looking for|filling|recruiting for) ~3 (a|an|for|multiple|several) ~5 (${SEAT}|opportunities|roles|openings) ~7 (you|client|your|remote|contract) ;
      (my|our) client ; (send|share|forward|reply with) ~4 (updated|recent|latest|most|your|copy of) ~5 (resume|cv) 
    `),
    'outreach-weak': phrasesOf(`
      great (fit|match) for ; exciting (opportunit*|role*) ; quick (call|chat) ; passive ; job description ; contract (to hire|role|position) ; c2c ;
      hourly rate ; recruiter ; reaching out ; connect ; love to (chat|connect|tell)
    `),
    'alert-strong': phrasesOf(`
      (new|recommended|matching|latest|similar|top|more|relevant|suggested) ~2 (jobs|job|openings|positions|vacancies|roles|opportunities) (for you|near|in|matching|that|based|this|found|from|alert*|posted) ;
      job alert* ; jobs (you may|you might|for you|matching|based on|near|similar|picked) ; (see|view|browse|explore|show) ~3 (jobs|job openings) ;
      \\d+ new (jobs|job) ; people are looking at your profile ; (appeared in|viewed your profile|profile views) ; daily (job|digest) ;
      weekly (job|digest|roundup) ; in this issue ; (this week's|our latest) (newsletter|post|video) ; (two|three|four|five|six|seven|eight|nine|ten|\\d+) ~1 (ways|tips|mistakes|steps|reasons|things|questions|answers) ; view all jobs ; see all jobs ; jobs near ; apply now ; easy apply ; actively recruiting ; salary (calculator|guide) ; career (advice|tips)
    `),
    'alert-weak': phrasesOf(`
      unsubscribe ; newsletter ; view job* ; search for jobs ; recommended ; webinar ; premium ; upgrade ; sign up ; new jobs ; talent (community|network) ;
      job seekers ; subscribe* ; alerts
    `),
    job: phrasesOf(`
      offer letter ; (coding|technical) challenge ; take-home ; online assessment ; shortlist* ; (job|employment) offer ; hiring manager ; phone screen* ;
      appl(ication*|ying|ied|icant*|y) ; candida* ; position* ; role* ; vacanc* ; interview* ; resume* ; cv ; hiring ; hire* ; recruit* ; job* ; career* ;
      talent acquisition ; opening* ; internship* ; employment ; qualifications ; skills ; experience* ; opportunit* ; people team
    `),
    elsewhere: phrasesOf(`
      visa ; visa interview ; passport ; rental ; rent ; apartment ; tenan* ; landlord ; mortgage ; loan ; credit card ; insurance (claim|policy|company) ; (your|this|the|an) order ; order (number|confirmation) ; refund* ; shipment ; shipping ; delivery ; delivered ; parcel ; package ;
      invoice* ; manuscript ; (your|the) paper ; reviewers ; journal ; abstract ; grant ; funding ; scholarship ; membership ; admission* ; ticket* ; booking ; reservation ; warranty ; patch* ; pull request ; flight ; council ; planning application ; property ; statement ;
      wedding ; dinner ; party ; concert ; mailing list ; spam ; quote ; estimate ; mortgage ; joiner ; plumber ; caterer ; bid ; bidder* ; school ; daughter ; son ; poem ; story ; flat ; election* ; election ; degree ; diploma* ; earn ; million ; program committee ; festival ; exhibition ; tender ; proposal ; your bid ; supplier ; agency pitch ; passcode ; password ; verification ; sign-in ; payment* ; checkout ; coupon ; subscription ; survey ; (the|this|our|your|evening|degree|language) course ; master's ; bachelor's ; university place ; nursery ; kindergarten ; day care ; creche ; choir ; allotment ; tuition ; (parking|residence|building) permit ; car park ; garage ; licence ; seller ; buyer ; sofa ; podcast ; donation* ; exchange programme ; exchange program ; accelerator ; housing ; flatmate ; waiting list ; dentist ; doctor ; clinic appointment ; tax return
    `),
    'after-interview': phrasesOf(`
      (thank*|appreciate*|enjoyed|pleasure|great|nice|good|lovely|grateful*|glad|delight*|loved|honou?r) ~7 (interview*|speaking (with|to)|speak (with|to)|spoke (with|to)|talk* (with|to)|meeting (with )?(you|us|our|the)|meet (with )?(you|us|our|the team|in person)|met (with )?(us|you|our|the)|conversation*|chatting|chat (with|we|to)|chatted|getting to know|get to know|come in|coming in|discussions) ;
      time (you )?~3 (interview*|speak*|spent with|meet* (with )?(us|our|the)|talk* (to|with)) ;
      (after|following|since|from|during|in|at) (your|our|the) ~3 (interview*|conversation*|call|discussion*|chat*|meeting*|visit)( with| on| last| we)? ;
      (we|you) (interviewed|spoke|met|talked|chatted) ; interviewed (you|with us|for|with) ;
      (second|final|last|latest|onsite|on-site) ~1 (round|interview|stage) ; your interview* ;
      (runner-up|runner up|finalist*|down to (you|two|the wire|the last)) ; the (team|panel|interviewers) (really )?(enjoyed|liked) ;
      your (presentation|case study|take-home|visit|lesson|audition) ; (two|three|both|several|the) (calls|interviews|conversations|rounds|talks) ; have you with us ; (another|other) finalist ; they (really )?liked you ; (came|finished) (a )?(very )?(close )?second ;
      (driving|drove|drive) ~3 (out|here|way) ; (panel|governors|board) ~4 (met|unanimous|talked|thought|liked) ; one of ~2 last two ; (interviewers|crew|everyone) ~3 (you|asked) ; trial (shift|day) ; interview (process|loop|panel|feedback|performance) ;
      (after|since|from|in|and) (speaking|talking|meeting|chatting|sitting down) ~1 (with|to)? you ; (enjoyed|loved|appreciate*|thank*|great|good|lovely) ~2 (our|the|your) ~1 (talk|call|chat|interview|meeting|coffee) ; (time|day|afternoon|morning) (that )?(you|we) (spent|had|took) ~4 (with|together|onsite|on-site|here) ; (during|at|after|since|from) (your|the|our) ~1 (onsite|on-site|coffee|phone screen|talk|talks)
    `),
  },
  condition: phrasesOf(`
    (please |can )?(assume|consider) (that )?(your|it|this) ;
    if ; in case ; should (you|your|we|a|an|another|this|the|there|it|any) ; in the event ; unless ; even if ; assuming ; suppose ; either way ;
    regardless ; only (those|candidates|applicants|shortlisted|selected) ; (we|it|application|candidates|applicants|who) (may|might|could) ;
    you (may|might) (not|also|be) ; would have been ; whether or not
  `),
  conditionBehind: phrasesOf(`
    if you (do not|don't|have not|haven't|fail|are unable|can't|cannot|miss|did not|didn't) ; unless you ; until you ; if we (do not|don't) ; unless we
  `),
}
