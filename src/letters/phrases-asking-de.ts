import { phrasePattern } from './check-pattern.ts'

/** German words that ask, press or preach. */
export const ASKING_DE = {
  'asks-to-reconsider': phrasePattern(`
überdenk~
überdacht
umstimm~
(?:noch einmal|nochmal|nochmals|erneut) .{0,30}(?:überleg|prüf|nachdenk|ansehen|anschau|in betracht|berücksichtig|zu prüfen)~
(?:zweite|neue|weitere|letzte|faire|andere) chance
noch eine chance
eine chance (?:zu )?geben
chance,? (?:mich zu beweisen|es zu zeigen|zu beweisen)
(?:entscheidung|meinung) (?:noch )?(?:\\p{L}+ )?(?:zu )?(?:ändern|revidieren|rückgängig|zurücknehmen)
es ist (?:noch )?nicht zu spät
in (?:sich|dich) (?:zu )?gehen
probezeit
probe(?:arbeiten|weise)
arbeitsprobe
noch nichts? unterschrieben
alles ändert
wenigstens
doch noch (?:nehmen|einstellen|einladen|entscheiden|zusammenkommen|klappt|berücksichtig~)
(?:falls|wenn|sollte|sollten) .{0,60}(?:nicht (?:bleibt|passt|klappt|passen|funktioniert|klappen|bewährt|bewähren)|abspring~|absag~|ausfall~|ausfällt|scheiter~|kündig~|doch nicht)
probe(?:woche|tag|arbeit|zeit)~ (?:\\p{L}+ )?(?:anbieten|machen|geben)`),
  'demands-reasons': phrasePattern(`
(?:bitte |könnten |können |würden |kannst |könntest |könnt )(?:sie |du |ihr |mir |uns |doch |bitte )*.{0,60}(?:feedback|rückmeldung|grund|gründe|erklär~|begründ~|warum|woran|mitteilen|sagen, (?:was|wo|warum|woran))
(?:bitte|um) (?:um |eine |ein )*(?:\\p{L}+ )?(?:begründung|erklärung|feedback|rückmeldung|stellungnahme|gründe)
(?:erwarte|verlange|fordere|brauche|wünsche mir|hätte gern|möchte|will|bestehe auf) .{0,50}(?:feedback|begründung|erklärung|stellungnahme|grund|gründe|wissen|erfahren)
(?:recht|anspruch) (?:darauf |auf )?.{0,30}(?:begründung|erklärung|erfahren|antwort|auskunft)
(?:schulden|schuldet|schuldest) (?:sie |ihr |du )?mir
warum (?:ich|nicht ich|wurde|haben|hast|habt|bin)
woran (?:hat es|lag es|es lag|es gelegen)
was (?:hat (?:mir )?gefehlt|war falsch|habe ich falsch)
erklären sie
(?:schriftliche|genaue|ausführliche|ehrliche) (?:begründung|erklärung|auskunft|rückmeldung)
nach welchen (?:maßstäben|kriterien)
begründen sie
nennen sie`),
  religious: phrasePattern(`
gott(?:es)?(?! sei dank\\p{L})
gottes~
segen~
segne~
gesegnet~
bete(?:n|t)?
gebet~
jesus
christus
herrgott
amen
himmel~
glauben an
allah
in ?schallah
vorsehung
göttlich~
heilige[nrs]?`),
  'guilt-or-deadline': phrasePattern(`
bis (?:spätestens |zum |ende |nächsten? |kommenden? )*(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|der woche|des monats|wochenende|\\d+\\.)
innerhalb (?:von |der )?(?:nächsten )?(?:\\p{L}+|\\d+) (?:stunden|tagen?|wochen?)
(?:so schnell wie möglich|schnellstmöglich~|umgehend~|unverzüglich~|dringend~|asap|baldmöglichst~)
frist
(?:brauche|benötige|bräuchte) (?:\\p{L}+ )?(?:diese[nrs]?|den|die|das|eine[nr]?) (?:\\p{L}+ )?(?:job|stelle|arbeit|einkommen|geld)
(?:meine?|die) (?:familie|kinder|frau|mann|miete|kredit|rechnungen|ersparnisse) .{0,40}(?:brauch|ernähr|zahl|leid|abhäng|wart|hoff|versorg)~
(?:familie|kinder) (?:zu )?(?:ernähren|versorgen)
(?:fest )?(?:damit|darauf|mit der stelle|auf die stelle|auf sie|auf euch) (?:gerechnet|gezählt|verlassen)
(?:versprochen|zugesichert|zugesagt|hoffnung(?:en)? gemacht)
nach (?:allem|all dem|all der), was ich
(?:andere|anderes|zwei|mehrere)~ angebot~ (?:dafür |deshalb |für sie |deswegen )?(?:abgelehnt|abgesagt|ausgeschlagen)
gekündigt habe
verzweifel~
fleh~
anfleh~
ich bitte (?:sie|dich|euch) (?:inständig|inständigst|wirklich|sehr)
letzte (?:hoffnung|chance|möglichkeit)
arbeitslos~
ein herz
helfen sie mir
hilf mir
irgendetwas
irgendeine~
flehe
leer aus~
irgendwas
ich nehme .{0,20}<alles
wie es weiter ?gehen
in meinem alter
finde (?:ich )?.{0,20}<nichts mehr
kein(?:e)? (?:geld|einkommen|andere wahl|hoffnung)
(?:leben|monat|jahr|pläne) (?:zerstört|ruiniert|verdorben)
(?:erwarte|ich erwarte) (?:ihre|eure|deine) (?:antwort|rückmeldung)
rechne mit (?:ihrer|eurer|deiner)`),
  asks: phrasePattern(`
(?:haben|hättest|hätten|hast|habt|gibt es|wissen|weißt|wisst|kennen|kennst) (?:sie|du|ihr|es|bei \\p{L}+|derzeit|vielleicht|gerade|noch|jemand~)+ .{0,50}(?:stelle~|position~|aufgabe~|vakan~|zeit|andere~|job~|jemand~)\\?
(?:bitte )(?:\\p{L}+ )?(?:melden|melde|meldet|rufen|ruf|schicken|schick|leiten|leite|geben|gib|lassen|lass|lasst|denken|berücksichtigen|berücksichtige|prüfen|schauen|antworten|antworte|teilen|nehmen|empfehlen|halten|vereinbaren) .{0,60}
(?:würde|möchte|freue) (?:ich )?(?:mich )?.{0,40}(?:kaffee|telefonat|videocall|treffen|termin|gespräch (?:zu )?vereinbaren|praktikum|empfehl~|vorstellen zu)
(?:auf|bei) (?:einen|einem) (?:kaffee|mittagessen|tee|bier)
(?:\\d+|zehn|fünfzehn|zwanzig|dreißig) minuten (?:ihrer|deiner|eurer|zeit|nächste|für ein)
(?:andere|weitere|offene|passende|ähnliche|freie)[nrs]? (?:stellen|positionen|vakanzen|jobs|aufgaben) (?:frei|offen|haben|hätten|hast|habt|gibt|zu besetzen|für mich)
stellen sie mich ein
(?:rufe|komme|besuche|melde mich) .{0,30}<am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|\\d+)~
jemand~ suchen
(?:kurz |etwas |ein bisschen |ein wenig )?zeit für (?:ein|einen|mich|eine)
ein paar (?:dinge|fragen) .{0,30}<(?:fragen|stellen|wissen)
(?:mich|meinen lebenslauf|meine unterlagen) .{0,50}<(?:vorschlagen|vorschlägst|weiterleiten|weitergeben|empfehlen|empfiehlst)
stellt mich ein
(?:empfehlen|empfiehl|empfehlt) (?:sie )?mich
(?:anbei|im anhang|beigefügt|angehängt)
(?:ich )?(?:bin|wäre) (?:\\p{L}+ )?(?:ab sofort|sofort|jederzeit) (?:verfügbar|bereit|frei)
(?:sofort|nächste woche|montag) (?:anfangen|beginnen|starten)
(?:auch )?(?:für weniger|für ein geringeres|ohne) (?:geld|gehalt|bezahlung)
arbeitszeugnis
referenz (?:schreiben|geben|ausstellen)
folgen sie mir
(?:meine?|meiner) (?:webseite|website|portfolio)`),
}
