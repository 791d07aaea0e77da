import { phrasePattern, type ElementCues } from './check-pattern.ts'
import { DOOR_CUE_DE } from './phrases-check-door-de.ts'

const PERSON =
  'person|kandidat~|bewerber~|kolleg~|mensch~|mitarbeiter~|mitarbeitend~|teammitglied~|mitglied~|nachfolg~|verstärkung|besetzung|neuzugang|auserwählt~|neuen?|gewählten?'

/** German words that show an element of the note. */
export const CUES_DE: ElementCues = {
  thanks: phrasePattern(`
dank~
dankbar~
bedank~
(?:weiß|wissen) .{0,40}zu schätzen
schätze .{0,60}
(?:es )?(?:war|ist) (?:sehr |wirklich )?(?:nett|freundlich|lieb|anständig|aufmerksam) von
(?:hat|habe) mich (?:sehr |wirklich |über .{0,40})?gefreut, dass (?:du|sie|ihr) .{0,40}(?:geschrieben|gemeldet|geantwortet|angerufen)
merci`),
  understands: phrasePattern(`
versteh~
verständlich~
verständnis
nachvollzieh~
nachempfinden
respektier~
respekt vor
akzeptier~
leuchtet (?:mir )?(?:gut )?ein
einleuchtend
(?:keine|nicht) (?:ganz )?(?:leichte?|einfache?)[nrs]? (?:wahl|entscheidung|schritt|gefallen|gemacht|war|ist)
(?:schwere?|schwierige?)[nrs]? (?:wahl|entscheidung)
(?:richtige?|gute?|beste?|kluge?)[nrs]? (?:wahl|entscheidung)
(?:jemand~|die (?:richtige|passende|beste) person) (?:anderes |anderen |besser |mit .{0,40}|gut )?(?:gefunden|entschieden|gewählt|genommen|passt)
(?:du|sie|ihr) (?:eine|jemand|die).{0,40}gefunden (?:hast|haben|habt)
nehme .{0,30}(?:an|hin|gut auf|wie sie ist|sportlich|gelassen|nicht übel)
geht in ordnung
in ordnung (?:so|für mich)
ist (?:für mich )?(?:völlig |ganz )?(?:okay|ok|in ordnung)
(?:kein|keinen) groll
trage .{0,20}nicht nach
vertraue
dass die wahl auf .{0,60}fiel
so soll es (?:auch )?sein
(?:kann|damit) (?:\\p{L}+ )?(?:damit )?leben
(?:ist|war) mir (?:\\p{L}+ )?(?:klar|bewusst|recht|verständlich)
sehe ich ein
(?:finde|halte) ich (?:\\p{L}+ )*(?:richtig|gut|fair|nachvollziehbar|klug|vernünftig)
nachvollziehbar~
(?:hätte|würde) ich (?:auch|genauso|ebenso) ~
völlig (?:okay|ok|in ordnung)
(?:ihr|sie|du) (?:\\p{L}+ ){0,3}(?:braucht|brauchen|brauchst|sucht|suchen|suchst|wolltet|wollten)~ .{3,}
(?:habt|haben|hast) (?:\\p{L}+ ){0,4}<(?:entschieden|gefunden|gewählt|ausgesucht|genommen|besetzt)
(?:für|mit) (?:jemanden|eine|einen|die|den) .{0,50}<(?:entschieden|erfahrung|praxis|passt)
nicht (?:jede|jeden|jeder|alle)~ .{0,40}<(?:passen|einladen|bekommen|nehmen|kann|können)
(?:passt|passte) (?:\\p{L}+ )*(?:besser|gut)
nicht aussuchen
(?:deine|ihre|eure|die|diese|seine|so eine)[nrm]? (?:\\p{L}+ )?(?:entscheidung|wahl|entschluss|auswahl|ergebnis|ausgang)
(?:ihr|dein|euer|ihren|deinen|euren) (?:entschluss|urteil|ergebnis)
kein problem
(?:ohne|kein|keinen) (?:groll|vorwurf|ärger|bitterkeit)
(?:ganz |völlig |total |absolut |vollkommen )?(?:okay|ok|verständlich|einleuchtend|in ordnung|richtig so|fair)
(?:erfahrung|patent|meister|ausbildung|praxis|sprache|kenntnisse|abschluss)~ .{0,60}<(?:zählt|macht|machen|wichtig|entscheid~|brauch~|besser|vor|unterschied)
(?:mit fassung|sehe wie sie|sehe ich wie|das sehe ich)
(?:hat|haben) (?:die stelle|den platz|den job|es sich)? ?verdient
überrascht mich nicht
kann was
mach dir keinen kopf
gewonnen
(?:jemanden|eine|einen|die|den) (?:\\p{L}+ ){0,3}(?:entschieden|genommen|eingestellt|gewählt|gefunden|nehmt|nehmen)
akzeptier~`),
  choice: phrasePattern(`
versteh~
(?:entscheid|entschied|entschluss|auswahl|gewählt|ausgesucht|absage)~
wahl
brauch~
(?:besser~|passt|passend~|folgerichtig)
(?:jemand~|andere[nrs]?|wen)
bewerb~
nur eine[rs]?
(?:ein|das) nein
gönne
übernehmen
(?:ergebnis|budget|stopp|in ordnung|klar|recht|richtig)`),
  memory: phrasePattern(`
erinner~
in erinnerung
denke .{0,30}(?:zurück|daran|an)
nachgedacht
unser(?:e[mnrs]?)? (?:\\p{L}+ )?(?:gespräch~|treffen|austausch|unterhaltung|termin|rundgang|telefonat)
(?:das|dem|im) (?:\\p{L}+ )?gespräch
gespräch über
austausch über
(?:hat|haben|war|waren) .{0,40}(?:freude|spaß) gemacht
genossen
gefallen
gelernt
mitgenommen
nehme .{0,80}mit
beeindruckt~
gern~ .{0,30}(?:gehört|gesprochen|zugehört|unterhalten|geschrieben)
kennenzulernen
kennengelernt
kennen lernen
(?:hängen|haften) geblieben
(?:bleibt|bleiben|blieb) mir
wirkt .{0,20}nach
(?:spannend|interessant|schön) (?:war|fand|zu)
notiert
notizen
angesprochen`),
  wish: phrasePattern(`
wünsch~
wünsche
hoff~
viel (?:erfolg|glück|freude|spaß|kraft)
alles (?:gute|liebe|beste)
glückwunsch
glückwünsche
gratul~
gut~ (?:start|anfang|einstand)
möge~
daumen
freue? (?:ich )?mich (?:sehr |ehrlich )?für
(?:beste|gute)n? wünsche
erfolg
wird .{0,40}(?:gut|freude|wohl)
in guten händen
(?:grüß~|richte~|richten|sag~) .{0,60}<(?:aus|von mir|grüße|wünsche|glückwunsch~|mir)
(?:gutes|guten|gute|tollen|schönen|leichten) (?:\\p{L}+ )?(?:ankommen|start|anfang|einstieg|einstand|anlauf|händchen|gelingen|jahr|sommer|saison)
rückenwind
viel~ (?:spaß|freude|kraft|glück|erfolg|schnee|sonne|vergnügen)
volle[nrs]?
komm~ gut
(?:schönen|lieben|herzlichen|freundlichen) gruß
beglückwünsch~
(?:gute[nrs]?|schöne[nrs]?|ruhige[nrs]?|tolle[nrs]?|super|erfolgreiche[nrs]?|spannende) \\p{Lu}\\p{L}+
schöne grüße
ein (?:volles|starkes|gutes) team
gelingen
brummt
alles (?:\\p{L}+ )?gute`),
  // Case tells `Sie` from `sie`: an i flag would find a reader in every sentence about someone else.
  reader: phrasePattern(
    `
[Dd]u
[Dd]ich
[Dd]ir
[Dd]ein(?:e[mnrs]?)?
Sie
Ihnen
Ihr(?:e[mnrs]?)?
[Ii]hr
[Ee]uch
[Ee]u(?:er|re[mnrs]?|ren)
Team~
Unternehmen
Firma
Haus
[Aa]llen?
Mannschaft
Abteilung
[Bb]eiden?`,
    'gu',
  ),
  hired: phrasePattern(`
(?:die|der|den|dem|das|diese[mnrs]?|jene[mnrs]?|ein(?:e[mnr]?)?|an|für|deine[mnrs]?|ihre[mnrs]?|eure[mnrs]?) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:${PERSON})
neue[mnrs]? (?:kolleg~|mitarbeit~|\\p{L}*mitglied~|\\p{L}*leit(?:er|ung|erin))
wer (?:auch immer )?.{0,40}(?:übernimmt|bekommt|antritt|bekommen|macht|besetzt|anfängt|kommt)
wer auch immer
(?:wünsche|gönne|grüß~|wünschen) (?:ihr|ihm|der neuen|dem neuen)
(?:ihr|ihm) und (?:ihnen|dir|euch|sie)
(?:ihnen|dir|euch) und (?:ihr|ihm)
(?:der|die|dem|den|dem oder der|die oder der|der oder dem) (?:neue|neuen|neuer)
(?:ihm|ihn)
der künftige[nr]?
(?:künftige|zukünftige|neue|ausgewählte|erfolgreiche)[nrms]? \\p{L}+
er soll
sie soll
neue (?:leitung|chefin|kraft)
(?:deine[mnr]?|ihre[mnr]?|eure[mnr]?) neue[nmrs]? \\p{L}+
(?:demjenigen|derjenigen|denjenigen|diejenige|derjenige)
jemand(?:em|en)?, (?:der|die|dem|den)`),
  hiredAgain: phrasePattern(`
sie
er
ihr
ihm
ihn
beide[nr]?
(?:das )?gleiche
dasselbe`),
  door: DOOR_CUE_DE,
}
