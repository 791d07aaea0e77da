import { phrasePattern } from './check-pattern.ts'
import type { ElementCues } from './phrases-check.ts'

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
so soll es (?:auch )?sein`),
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
in guten händen`),
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
  door: phrasePattern(`
in (?:kontakt|verbindung)
kontakt (?:zu )?(?:halten|bleibt|bleiben|pflegen)
den kontakt
ihn gern~ halten
wege .{0,40}(?:kreuzen|treffen|zusammen)
(?:wieder|noch einmal|nochmal|erneut)(?:sehen| ?zu ?sehen| ?hören| ?treffen| ?sprechen| ?begegnen| bewerb~| von)
wiedersehen
begegnen wir uns
(?:hören|sehen|treffen|lesen|sprechen|begegnen) (?:wir uns |uns |wir )?(?:\\p{L}+ )?(?:wieder|noch einmal|eines tages|irgendwann|einmal)
wieder .{0,30}(?:hören|sehen|treffen|sprechen|begegnen|melden|schreiben|zu tun)
voneinander (?:zu )?hören
tür~
(?:im hinterkopf|im kopf|in erinnerung) behalten
an mich (?:zu )?denk~
(?:gern~|würde|freu~|vielleicht|hoffentlich|hoffe|schön) .{0,60}(?:eines tages|irgendwann)
(?:eines tages|irgendwann) .{0,60}(?:gern~|würde|freu~|vielleicht|schön)
ein(?:es)? ?(?:ander(?:es )?mal|andermal)
in (?:der )?zukunft
künftig~
zukünftig~
später~ (?:einmal|mal|wieder|noch|eine?)
bewerbe (?:ich )?mich gern~
gern~ (?:wieder|noch einmal|erneut)
(?:andere|neue|weitere|passende) (?:stelle|rolle|aufgabe|position|gelegenheit)
noch kennen
auf bald
kein abschied
nicht das letzte mal
verfolge~`),
}
