import { phrasePattern } from './check-pattern.ts'

/** English words that wear a letter out. */
export const STYLE_EN = {
  cliche: phrasePattern(`
(?:hope|trust) (?:this|that this|my|you|all)(?: (?:e-?mail|mail|message|note|letter))?(?: \\p{L}+)? (?:finds|is well|are (?:doing )?well|are having)
touch base
circle back
reach(?:ing)? out to (?:express|thank|say)
pick your brain
perfect fit
at your earliest convenience
think outside the box
dream (?:job|company|role)
from the bottom of my heart
(?:one|another|when one) door (?:closes|opens)
everything happens for a reason
it is what it is
blessing in disguise
please (?:do )?not hesitate
(?:i am|i'm) writing (?:this )?to
words cannot
more than words
at the end of the day
it goes without saying
take it to the next level
once in a lifetime
humbled
honou?red
invaluable
valuable (?:insight|experience|learning)~
esteemed
future endeavou?rs
i would like to take this opportunity
to whom it may concern
hiring manager
dear sir
passionate
synerg~
move the needle
win-win`),
  superlative: phrasePattern(`
(?:the|most) (?:most )?(?:inspir~|impress~|amazing|incredible|wonderful|brilliant|talented|generous|gifted|visionary|welcoming|professional|friendliest|nicest|kindest|smartest|finest|greatest) (?:\\p{L}+ )?(?:person|people|team|company|boss|manager|leader|interview~|conversation|recruiter|employer|organi\\p{L}+|i have|i've)
the best (?:company|team|boss|manager|interview~|conversation|recruiter|employer|leader|people i|process)
amazing
incredible
outstanding
phenomenal
world-class
extraordinary
exceptional
awesome
fantastic
legendary
second to none
unparalleled
one of a kind`),
  'just-checking-in': phrasePattern(`
just (?:checking|check) in
just (?:following|follow) up
just wanted to (?:check|follow)
checking in`),
  undertone: phrasePattern(`
no doubt
message received
i suppose
i guess
runner-?up
frankly
(?:to be|being|let me be|if i may be) (?:perfectly |quite |completely )?(?:frank|blunt|clear)
(?:a bit|rather|somewhat|quite|very|a little) (?:odd|strange|curious|rich|ironic)
(?:safe|predictable|cheap|easy) choice
apparently
shall frame
you know best,? i
all the luck in the world
thicker skin
such as it (?:was|is)
oh well
silly me
lucky me
(?:interesting|brave|bold|curious|fascinating|remarkable|unique) (?:decision|choice|call|process|approach|move|strategy|way)
the (?:lucky one|victor|chosen one)
people like me
scares? people
unpaid
bless(?:ing)?(?! in disguise)
heaven~
providence
(?:guardian )?angels?
as (?:usual|always|expected|i expected)
(?:two|three|four|a few|some) lines
(?:a )?robots?
weeks? (?:later|without|before you|to hear|for an answer)
generic
impersonal
(?:nephew|golf|buddy|brother-in-law)`),
  intensifier: phrasePattern(`
very
really
truly
extremely
incredibly
absolutely
deeply
sincerely
genuinely
totally
greatly
highly
immensely
enormously
so (?:much|very|grateful|happy|glad|sorry|kind|thankful)
hugely
profoundly
utterly`),
  disappointed: phrasePattern(`
disappoint~`),
}
