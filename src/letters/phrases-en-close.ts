import { phraseLines } from './compose-grammar.ts'

/** English: wishes to the reader and to the one hired in one breath. */
export const WISHES_BOTH_EN = phraseLines(`
: I wish you and {hired} a good start together.
: my good wishes go to you and to {hired}.
: I wish {hired} a warm welcome, and you a colleague you enjoy working with.
: I hope {hired} settles in well, and that {team} (gets|has) a good year out of it.
: I hope {hired} feels at home soon, and that the work goes well for you and {team}.
: I hope it turns out well for everyone: for you, for {team} and for {hired}.
: good luck to {hired}, and good wishes to you and {team}.
: I hope that you and {hired} will work well together.
chosen: my good wishes, to you and to {hired}.
chosen: I wish {hired} every success, and I wish you some calm now that the search is over.
chosen: congratulations to {hired}, and good wishes to you and {team} for what comes next.
chosen: I hope {hired} enjoys the work, and that you can lean back a little after the search.
chosen: now that the search is over, I wish you some rest from it, and {hired} a happy start.
!chosen !hold: I wish you a short search from here, and {hired} much joy in the work.
!chosen !hold: I hope you find the right person soon, and I wish {hired} a good start.
!chosen !hold: I hope the rest of the search goes well for you, and that {hired} settles in quickly.
hold: I wish you and {team} steady months ahead, and {hired} a good start when the time comes.
hold: I hope things settle for you and {team}, and that {hired} finds a good place there.
hold: I hope the plans come together for you, and I wish {hired} all the best for it.
: I hope the first weeks go smoothly, for {hired} and for you.
: may it be a good match for both sides: I wish {hired} a kind start, and you a lighter desk.
: here is to a good beginning for {hired}, and to a good season for you and {team}.
: I wish {hired} all the best, and the same to you and {team}.
: with all good wishes to {hired}, to you, and to {team}.
chosen: I hope {hired} is as happy about it as I would have been, and that you two get on well.
!chosen !hold: I wish you a good hand with the search, and {hired} a team that is glad to have them.
`)

/** English: wishes to the reader alone. */
export const WISHES_READER_EN = phraseLines(`
: I wish you and {team} all the best.
: I hope the months ahead are good ones for you and {team}.
: for you and {team} I wish a good year.
: I hope the work goes well for you and {team}.
: my best wishes to you and to {team}.
chosen: I hope you can breathe a little now that the search is done.
chosen: I wish you a good time with your new colleague.
!chosen !hold: I hope the rest of the search goes well for you.
hold: I hope things settle down for you and {team}.
: I wish you well, and {team} too.
: good luck with everything that lies ahead of you and {team}.
: to you and {team}: all the best for the work ahead.
`)

/** English: wishes to the one hired alone. */
export const WISHES_HIRED_EN = phraseLines(`
: I wish {hired} a good start.
: I hope {hired} settles in well.
: I wish {hired} much joy in the work.
: my good wishes go to {hired} as well.
chosen: congratulations to {hired}, too.
chosen: to {hired}: a good first day, and good people around.
!chosen: to {hired}, I wish good first weeks.
: may {hired} find good company there.
: I am happy for {hired} and wish them well.
`)

/** English: the door stays open; nothing is asked for. */
export const DOOR_EN = phraseLines(`
: if our paths cross again, I would be glad.
: I would be happy to stay in touch.
: I would like to stay in touch, if that is all right with you.
: the door is open on my side, now and later.
: should another role fit one day, I would gladly apply again.
: perhaps we will meet again; I would like that.
: perhaps it works out another time. I would be glad to hear from you, whenever that is.
: whatever comes next, I would be glad to keep in touch.
: our paths may well cross again, and I would enjoy that.
: you know where to find me, and I would be happy to hear from you some day.
: this need not be the last time we write: I would be glad to stay in contact.
interview: I would be glad to talk with you again one day, about this work or any other.
interview: I would like to keep the contact that began with our talk.
interview named: I would be pleased to stay in touch with you, wherever we both work.
interview named: (wherever work takes us|wherever the next years take us both), I would be glad to (meet|see) you again.
interview named: I would enjoy staying in touch with you, (whatever becomes of this role|one role or another).
interview named: if our work brings us to one table again, I would be glad of it.
interview named: I hope that we meet again one day, (at your place or elsewhere|on this work or on something else).
early: if something else fits one day, I would be happy to apply again.
early: maybe another opening will bring us together later; I would be happy about that.
early named: I hope to meet you in person one day, however it comes about.
door: thank you for leaving the door open. It is open on my side, too.
door: I was glad to read that the door stays open. I will gladly come back to it.
door: it was good to read that this need not be the end. I would be happy to stay in touch.
door: you left the door open, and I would be glad to walk through it another time.
: let us stay in touch, if you like; I certainly would.
: I leave this as an open door rather than a closed one, and would be glad to hear from you again.
: who knows when work brings us together. I would be happy if it did.
: it would please me to keep the contact, without any purpose behind it.
: from my side this is not a goodbye; I would be glad if we stayed in touch.
: another time, another role: I would be happy to be part of it.
: if you ever think of me again, I would be glad to hear from you.
interview: our talk need not be the last one, as far as I am concerned. I would enjoy another.
early: a different role may suit us both better one day, and I would gladly write again then.
door: you wrote that this need not be the end, and I am glad of it. My side stays open as well.
`)

/** English closing lines by form of address. */
export const SIGN_OFFS_EN = phraseLines(`
informal: Best wishes,
informal: Warm regards,
informal: With thanks,
informal: Kind regards,
informal interview: With warm regards,
formal: Kind regards,
formal: With kind regards,
formal: Best regards,
formal: Yours sincerely,
`)

/** English subjects for a letter that starts its own thread; at most seven words. */
export const SUBJECTS_EN = phraseLines(`
: Thank you for your answer
: Thank you, and all the best
: A word of thanks
interview: Thank you for your time
interview: Thank you for the conversation
early: Thank you for letting me know
personal: Thank you for your message
`)
