import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

/** English phrases of the user's own letters, of machines that answer, and of what sets interviews and noes apart. */
export const PHRASES_EN_SENT: PhraseTable['signals'] = {
  'sent-application': phrasesOf(`
    (i am|i'm|i) (writing to|would like to|wish to|want to|hereby) ~2 (apply|express my interest|submit my application) ; i'd like to apply ; i am applying (for|to) ; i('m| am) (very |really )?(interested in|excited about|keen on) (the|your) ~4 (position|role|opening|job|opportunity) ;
    (please )?(find|see) ~2 (attached|enclosed) ~3 my (cv|resume|application|cover letter|portfolio|documents|certificates) ; (attached|enclosed) (is|are|you will find|please find) ~2 my (cv|resume|application|cover letter|portfolio|certificates|references) ; (my|i attach my|i've attached my|i have attached my) (cv|resume|cover letter|portfolio) (is|are)? ~1 (attached|enclosed|below) ; i attach my ;
    (my|as my) (salary expectation*|notice period|cover letter) ; in my (current|previous|last|present) (role|position|job) ; (follow up|following up|check in|checking in|status) ~2 (on|about|of) my (application|interview|candidacy) ; my application (for|as|to) ;
    (i look|looking) forward to (your reply|hearing back about my|your answer|your response|discussing my) ; i (would|'d) (welcome|appreciate|love|be grateful for) (the|an) (opportunity|chance) to (discuss|talk|interview|tell|introduce) ; years of experience (as|in|with) ~6 i ; i could start ; i am available from ; thank you for considering my application
  `),
  'sent-thanks': phrasesOf(`
    (thank you|thanks) ~3 for (the interview|meeting with me|talking (to|with) me|speaking with me|interviewing me|your time (today|yesterday|this)|taking the time to (meet|speak|talk|interview|tell) ~1 me|showing me|having me|considering me|letting me know|telling me|your honest|being so open|introducing me) ;
    (i|and i) (fully |completely )?(understand|respect|am sure|know) (that )?you (chose|picked|have chosen|selected|decided on|found|went with) ~4 (best|right|someone|another|person|candidate) ; i wish (you|you both|you and|the person|your new|the new|him|her) ~6 (well|all the best|every success|success|good start|the best) ;
    i (would|'d) (be (very |really )?glad|be happy|love|like) to (stay|keep|remain) in touch ; (even|more) (more )?(keen|excited|interested|convinced) ~3 (in|on|about|than|by) ~3 (role|position|team|job|joining|you|ever|before) ; (the door is|my door is|door stays) open on my side ; i enjoyed (our|learning about|meeting|talking|speaking|the conversation) ~6 (you|team|yesterday|today|role) ;
    (i am|i'm) (of course )?(disappointed|sad) ~4 (but|and|still) ; (keep me in mind|think of me) (if|should|when) ; i hope our paths
  `),
  'sent-withdrawal': phrasesOf(`
    (i am|i'm|i|please|to|kindly|must|have to) ~4 (withdraw|retract|take back) (my|from (the|your|consideration)) ; (consider|treat) my application (as )?(withdrawn|closed) ; (remove|take) me (from|off|out of) (the|your) (process|list|consideration|pool|running) ;
    (i've|i have|i) (decided to accept|accepted|taken|signed|decided to take|chosen to accept) (another|a different|an offer|a position|a role|a job|the other) ; (i must|i have to|i am going to|i'm going to|i will have to|i've decided to|have decided to) (decline|turn down|pass on) (your|the|this) ; (i|must) (cannot|can't|am unable to|won't be able to|will not) (accept|take) (your|the) (offer|position|role|job|invitation) ;
    i (have decided|decided|'ve decided) (not to|against) ~3 (pursue|continue|proceed|take|move|go|accept) ; i('m| am) no longer (available|interested|looking) ; withdrawal of my application ; cancel my (interview|application)
  `),
  'bounce-strong': phrasesOf(`
    (could not|couldn't|cannot|can't|was not|wasn't|were not|has not been|hasn't been|not) ~1 (be )?delivered to ; (undeliverable|undelivered|undeliverable:) ; delivery (to the following|status notification|has failed|failed|failure|incomplete|report) ; (mail|message) delivery (failed|failure|subsystem|system) ; returned (mail|to sender) ; returning message to sender ;
    (message|mail|email) (wasn't|was not|could not be|couldn't be|not|has not been) (be )?delivered ; (address|recipient|mailbox) (not found|unknown|rejected|full|unavailable|does not exist|doesn't exist|couldn't be found|could not be found|wasn't found|is full|is unavailable) ; (user unknown|unknown user|no such (user|person|recipient|mailbox)|mailbox full) ;
    final-recipient ; diagnostic-code ; reporting-mta ; (this is the mail system at|this is the qmail-send|mail delivery subsystem|permanent (error|failure)|permanent fatal errors) ; failed permanently ; (email account that you tried to reach) ; will keep trying ; message blocked ; (recipientnotfound|relay access denied)
  `),
  'auto-reply-strong': phrasesOf(`
    (i am|i'm|i will be|i'll be|is|am|are) (currently |now |presently )?(out of( the)? office|away from (the office|my desk|my email)|on (annual |parental |maternity |paternity |sick |family )?leave|on (vacation|holiday|sabbatical)|travelling until|traveling until|away until|away from ~2 until|off work until) ; out of (the )?office ; (automatic|auto|automated|autom) (reply|response|answer|out of office) ; auto-reply ;
    (with |have |having )?(limited|no|intermittent|only occasional) access to (my |any )?(email|mail*|messages|phone) ; (respond|reply|answer|get back to you|back to you) ~3 (when i (return|am back|get back)|upon my return|on my return|after i return|as soon as i (return|am back)) ; (i will|i'll|will) (be back|return|be returning) (on|in|to the office) ; (returning|back) (to the office )?on ~3 (january|february|march|april|may|june|july|august|september|october|november|december|monday) ;
    (in my absence|during my absence|while i am away|while i'm away) ; (i have left|i no longer work|i am no longer (with|working)|my last day (at|was|is)) ; (mails|messages|emails) (are|will) not (be )?forwarded ; (ticket|case|request|reference) (number|id|#) ~2 (is|has been|was) ; (office|offices) (is|are) closed ~4 (until|for|over|from|between) ; (we have|we've) (received|opened) (your (request|enquiry|inquiry|message|ticket)|a ticket|case)
  `),
  'on-hold': phrasesOf(`
    (position|role|job|vacancy|search|hiring|recruitment|recruiting|process|requisition|hire|opening|seat|everything|applications) ~6 (on hold|on ice|paused|frozen|suspended|postponed|put off|pulled for now|stopped for now) ; (pausing|paused|freeze|froze|frozen|freezing|suspended|postponed|stopped|put off) ~3 (hiring|recruitment|recruiting|the search|this search|the hire|all recruitment|the role|the position|the process) ;
    (put|placed|putting|placing|put all) ~4 (on hold|on ice) ; hiring freeze ; freeze on (all )?(hiring|recruitment) ; (hold|holding) off on (filling|hiring|the|this|recruiting|making) ; (not|won't|will not) (be )?(hire|hiring|filling|fill|recruiting) ~4 (at the moment|for now|this quarter|this year|until|any time soon|after all) ; (decided|chosen) not to (hire|fill|recruit) ~4 (anyone|anybody|for now|now|at all|until|role|position) ; headcount ~2 (was|is|has been|got) (frozen|cut|pulled)
  `),
  'interview-invitation': phrasesOf(`
    invit* ~5 (interview*|conversation|chat|meet|talk|call|screen|assessment (day|centre|center)|round|stage|on-site|onsite) ; (selected|shortlisted|short-listed|chosen) (for|to) ~5 (interview*|round|stage|discussion) ; (like|love|want|keen|happy) to (meet|interview|speak with|talk to|get to know) you ; (wants|want) to (meet|speak with|interview) you ; (would|could|can) you (come in|attend|pop in|come by) ; (move|take|progress|advance) you (forward|on|through) to ; (next|second|final|first) (round|stage|interview) (is|will be|would be|with)
  `),
  'interview-scheduling': phrasesOf(`
    (your|some) (availability|available times) ; (what|which) (time|times|day|days|date|dates) (would|work|works|suit|suits|are) ; (pick|choose|book|select|find) (a|your|an) ~2 (time|slot|date|appointment) ; time slots ; calendly* ; (schedule|scheduling|book|arrange|set up) ~4 (interview|call|chat|screen|conversation|meeting) ; (interview|call|meeting|conversation) ~4 (is confirmed|is scheduled|has been scheduled|has been confirmed|is booked|is set|confirmed for|scheduled for) ; interview (confirmation|confirmed|reminder|details) ; (reminder|confirming) ~5 (interview|call) ; inviting you to a scheduled ; (does|would|how about|is) ~5 (work|suit) (for )?you ; when (would|are|could|can) you (be )?(free|available|suit|able)
  `),
  'interview-assessment': phrasesOf(`
    (online|coding|technical|skills|pre-employment|aptitude|numerical|situational|personality|reasoning|cognitive) (assessment|test|challenge|exercise|questionnaire|judgement test) ; take-home (test|task|assignment|exercise|challenge|project) ; (coding|technical|hackerrank|codility|testgorilla) (challenge|test|exercise|assessment|interview link) ; hackerrank ; codility ; testgorilla ; hirevue ; (one-way|on-demand|pre-recorded|asynchronous|recorded) (video )?interview ; (complete|take|finish|submit|do|record) ~5 (assessment|test|challenge|exercise|task|assignment|case study|questionnaire|video interview|questions) ; case study ; trial (shift|day|lesson) ; (prepare|bring) a ~3 (presentation|lesson|plan|case)
  `),
  'interview-reschedule': phrasesOf(`
    reschedul* ; (move|push|shift|postpone|rearrange|bring forward|change) ~2 (our|your|the|tomorrow's|today's) ~2 (interview|call|meeting|chat|conversation|appointment) ; (interview|call|meeting|chat) ~3 (moved|postponed|rescheduled|shifted|pushed|brought forward) ; (another|new|different|alternative|other) (time|date|day|slot) for ~2 (interview|call|meeting|chat) ; (instead|can't make it|cannot make it|something (has )?(come|came) up)
  `),
  'interview-cancellation': phrasesOf(`
    (interview|call|meeting|event|appointment|assessment day|conversation) ~5 (cancelled|canceled|called off|taken off) ; (cancel|call off|cancelling|canceling) ~2 (your|our|the|tomorrow's) ~1 (interview|call|meeting|appointment|conversation) ; (cancelled|canceled)(:| event)? ~1 (interview|event|phone|video|call)
  `),
}
