import { phraseLines } from './compose-grammar.ts'

/** English: thanks for the answer, and for the time when there was an interview. */
export const THANKS_EN = phraseLines(`
interview !hold: thank you for (letting me know|telling me) how {theRole}{at} was decided, and for the time you (gave me|spent with me).
interview: thank you for (the time you took to talk with me|making time to talk with me) about {theRole}, and for (letting me know|writing afterwards).
interview: thank you for the conversation about {theRole}{at}, and for a clear answer (at the end of it|afterwards).
interview: first of all, thank you: for (the interview|our conversation), and for telling me where things stand with {theRole}.
interview: I am grateful for the chance to talk about {theRole}{at}, and for your answer.
interview: many thanks for (your answer|the news) about {theRole}, and for the time you put into our conversation.
interview: you made time for me, and then you let me know where I stand. Thank you for both.
interview: I have two things to thank you for: our talk about {theRole}{at}, and (your answer|a clear answer).
interview: an interview takes time on both sides. Thank you for yours, and for letting me know about {theRole}.
interview: now that {theRole} is settled, I want to thank you for your time and for (your answer|writing).
interview system: thank you for letting me know about {theRole}{at}, and thanks to everyone who took the time to talk with me.
interview system: my thanks go to you and to everyone I spoke with about {theRole}{at}. Thank you for (the answer|the clear answer), too.
interview system: I have your answer about {theRole}{at}. Thank you for it, and for the time people took to talk with me.
interview personal: thank you for writing to me yourself about {theRole}, and for the time you gave me. I value both.
interview personal: it was kind of you to write yourself about {theRole}. Thank you for that, and for the time we had.
interview personal: a mail like yours is not easy to write. Thank you for (writing it|taking the time), and for the talk we had about {theRole}.
interview personal: thank you for being so (open|clear) with me about {theRole}{at}, and for the time you gave me.
interview personal: you wrote to me yourself, and that was good to see. Thank you, also for our talk about {theRole}.
interview personal: I read your mail about {theRole} and want to answer it properly: thank you for telling me, and for talking with me.
interview warm: thank you for the kind way you told me about {theRole}, and for the time you gave me before.
interview warm: your message about {theRole} was a kind one. Thank you for it, and for the conversation before it.
interview warm: what you wrote was good to read, even with a no in it. Thank you for it, and for your time.
early: thank you for letting me know about {theRole}{at}. A clear answer helps me (plan|to plan) my next steps.
early: thank you for (reading|looking at) my application for {theRole}{at}, and for (letting me know|giving me an answer).
early: many thanks for your (message|answer) about {theRole}{at}. It is good to know where I stand.
early: thank you for (taking the time to consider|considering) me for {theRole}{at}, and for writing back.
early: I appreciate that you let me know about {theRole}, and I thank you for the time you spent on my application{at}.
early: it is good to have a clear answer about {theRole}{at}. Thank you for sending it.
early: your answer about {theRole}{at} reached me. Thank you for it, and for looking at what I sent.
early: when you apply somewhere, an answer is worth a lot. Thank you for (sending me one|yours) about {theRole}{at}.
early: you looked at my application for {theRole} and told me how it turned out. Thank you for both.
early: a short word of thanks for your answer about {theRole}{at}, and for the time it took to read my application.
early personal: thank you for writing to me yourself about {theRole}{at}. I know how full such days can be.
early personal: it was kind of you to answer me yourself about {theRole}{at}. Thank you for taking the time.
early warm: thank you for your friendly answer about {theRole}{at}. It was good to read, also with a no in it.
interview: thank you for talking with me about {theRole}{at}, and for telling me how it turned out.
interview: a conversation about {theRole}{at} and then a clear answer: thank you for both.
interview: thanks for your message about {theRole}. Thanks also for the time you set aside for our conversation.
interview personal: I know how much easier it is not to write such a mail. Thank you for writing yours about {theRole}.
interview !system: your time is not a small thing to give. Thank you for sharing some of it with me, and for the news about {theRole}.
early: thanks for writing about {theRole}{at}. I would rather have a no than no word at all, so this helps.
early: I read your message about {theRole}{at} and would like to say thank you before I move on.
early: thank you for looking through my papers, and for telling me how things ended with {theRole}{at}.
early: for the answer about {theRole}{at}: thank you. It lets me turn to what comes next.
early: you took a look at my application for {theRole}{at} and wrote back, and I thank you for it.
early: I am glad that you wrote about {theRole}{at}. Thank you for taking me into account.
`)

/** English: the choice is understood, never argued with. */
export const UNDERSTANDS_EN = phraseLines(`
chosen: I understand that you picked the person who fits (this role|the work) best.
chosen: you had one seat to give, and I respect the choice you made.
chosen: I can see that someone else was the better match this time.
chosen: choosing between people is hard, and I understand your decision.
chosen: it makes sense to me that you went with someone else.
chosen: you found the person you were looking for, and that is (how it should be|good news). I understand the choice.
chosen: the choice was yours to make, and I trust that you picked well.
chosen: only one person could get it. I understand that, and I hold nothing against the choice.
chosen: of course I had hoped for a yes. Still, I understand that you chose the person who fits best.
chosen personal: I am sure you weighed it with care, and I understand that you chose someone else.
reason known chosen experience: it makes sense that you chose someone whose experience is closer to the work.
reason known chosen experience: someone with more of the right experience will have an easier start, so I understand your choice.
reason known chosen internal: giving the work to someone who already knows the place is a good choice, and I understand it.
reason known chosen internal: I understand that you chose someone from inside. It is good to see people grow where they are.
reason known chosen skills: you needed a different set of skills, and I understand that you chose someone who brings them.
reason known experience !chosen: you told me which experience you need, and I understand the decision.
reason known experience !chosen: it makes sense that you are looking for someone closer to the work in experience.
reason known skills !chosen: I can see that the work asks for a different set of skills, and I understand your decision.
hold: plans change, and I understand that the seat cannot be filled (right now|for the moment).
hold: I understand that {theRole} has to wait for now. Such a decision is seldom an easy one.
hold: stopping a search can be the right decision, and I understand it. I hope it gives you some room.
hold: it makes sense to wait with a new hire when the plans call for it. I understand that well.
reason known location: where someone lives matters for this work, so I understand your decision.
reason known location: I can see that the place is part of the work, and I respect the decision.
reason known language: the right language matters in this work, so your decision makes sense to me.
reason known salary: the numbers have to work for both sides, and I understand that they did not this time.
reason known volume: with so many people in the running, I understand that you could only go on with a few.
reason known volume: you must have had a tall pile to read, and I understand that only a few could go on to the next round.
reason !known: you gave me the reason as well, and that makes the decision easy to understand.
reason !known: I understand the reason you gave, and it was fair of you to name it.
!chosen !hold: I understand your decision and take it as it is.
!chosen !hold: I respect your decision. You know best what the work asks for.
!chosen !hold: you can only go on with a few people, and I understand that I am not among them this time.
!chosen !hold: the decision makes sense to me: you know what you need, and someone else will be closer to it.
!chosen !hold: it was not a match this time, and I understand that.
!chosen !hold: of course I had hoped for a yes, but I understand the decision.
!chosen !hold: saying no is part of every search, and I respect how you decided.
!chosen !hold early: a choice has to be made on paper first, and I understand yours.
chosen: with one place and several good people, someone has to hear a no. I understand that.
chosen: I am happy for the person you found, and I take your choice as a fair one.
chosen: someone else suits the work better right now, and that is a reason I can respect.
chosen: in your place I would also take the one who fits best, so I understand.
!chosen !hold: you have to go with what the work needs, and I respect that.
!chosen !hold: I take your decision in good spirit; you will have weighed it well.
!chosen !hold: there are good reasons to decide the way you did, and I accept it.
!chosen !hold: this one was not for me, and your decision is fine with me.
reason known who chosen: it makes sense to me that you chose {whom}.
reason known who chosen: you chose {whom}, and I understand that well.
reason known who chosen: I understand that you went with {whom}.
reason known who chosen: that you went with {whom} makes sense to me.
reason known who !chosen: it makes sense to me that you are looking for {whom}.
reason known who !chosen: you are looking for {whom}, and I understand that well.
chosen: a choice like this is seldom easy, and I respect the one you made.
chosen: I respect that you went with someone else, and I take it in good spirit.
chosen: somebody had to be chosen, and I understand that it was someone else.
chosen: I take the news in good spirit, and I understand that the choice fell on someone else.
!chosen !hold: deciding about people is seldom easy, and I respect what you decided.
!chosen !hold: I take the news as it is, and I respect the way you decided.
!chosen !hold: the decision was yours to make, and I understand it.
hold: sometimes a search has to stop, and I understand that this one did.
`)
