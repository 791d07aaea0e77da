import { phrasePattern } from './check-pattern.ts'

/** German words that wear a letter out. */
export const STYLE_DE = {
  cliche: phrasePattern(`
hoffe,? (?:diese|dass diese|meine|es geht) (?:\\p{L}+ )?(?:erreicht|ihnen gut|dir gut|euch gut)
für (?:ihre|deine|eure|ihren|deinen|euren) weiteren? (?:weg|werdegang|zukunft)
traumjob
traumstelle
traumfirma
von ganzem herzen
aus tiefstem herzen
(?:eine|wenn eine) tür (?:schließt|zugeht|sich schließt)
alles (?:hat|geschieht) (?:seinen|aus einem) (?:sinn|grund)
es soll(?:te)? nicht sein
stehe? (?:ich )?(?:ihnen |dir |euch )?(?:jederzeit )?(?:gerne? )?zur verfügung
hiermit
bezugnehmend
mit großem interesse
in keinster weise
zu guter letzt
am ende des tages
worte können nicht
mir fehlen die worte
perfekte[nrs]? match
leidenschaft~
synergi~
wertvolle[nrs]? (?:erfahrung|einblick)~
sehr geehrte damen und herren`),
  superlative: phrasePattern(`
(?:beste|tollste|netteste|freundlichste|großartigste|spannendste|inspirierendste)[nrs]? (?:firma|unternehmen|team|chef~|gespräch|führungskraft|arbeitgeber|person, die ich|recruiter~|bewerbungs~)
großartig~
fantastisch~
phantastisch~
unglaublich~
außergewöhnlich~
herausragend~
einzigartig~
einmalig~
überragend~
phänomenal~
weltklasse
unvergleichlich~
sensationell~`),
  'just-checking-in': phrasePattern(`
wollte (?:nur|mich nur|nur mal|mich nur mal|nur kurz) (?:mal |kurz )?(?:nachfragen|nachhaken|melden|hören)
nur (?:mal |kurz )+(?:nachfragen|nachhaken|melden)`),
  undertone: phrasePattern(`
gute nerven
man hört sich
na ja
naja
immerhin
ehrlich gesagt
mit verlaub
(?:schon |sehr |doch |etwas )?(?:merkwürdig|seltsam|komisch|befremdlich|bezeichnend)
(?:dem|der|den) glücklichen
viel spaß miteinander
kurios~
ausgerechnet
unsereine[nmrs]?
angeblich~
(?:interessante|mutige|bemerkenswerte|spannende|eigenwillige)[nrs]? (?:entscheidung|wahl)
unbezahlt~
wie (?:immer|üblich|erwartet|zu erwarten)
(?:zwei|drei|ein paar) zeilen
(?:ein|schlechter) witz
satt
zirkus
(?:neffe|schwager|golf|kumpel)`),
  intensifier: phrasePattern(`
sehr
wirklich
echt
total
äußerst
zutiefst
absolut
überaus
aufrichtig
unheimlich
wahnsinnig
extrem
ungemein
außerordentlich
so (?:sehr|dankbar|froh|viel)`),
  disappointed: phrasePattern(`
enttäusch~`),
}
