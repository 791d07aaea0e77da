import { phrasePattern } from './check-pattern.ts'

/** German words that argue, hurt or mock. */
export const HOSTILE_DE = {
  arguing: phrasePattern(`
(?:erfüll~|erfüllte|decke) .{0,40}(?:anforderung|kriteri|voraussetzung|punkte)~
(?:alle|sämtliche|jede|jedes) .{0,20}(?:anforderung|kriteri|voraussetzung)~
(?:bin|war|wäre) ich .{0,40}(?:qualifiziert|geeignet|richtige|beste|bessere|perfekt|ideal)~
ich (?:bin|war|wäre) (?!froh|dankbar|gern).{0,40}(?:qualifiziert|geeignet~|richtige person|beste wahl|bessere wahl|besser gewesen|perfekt|ideal~)
(?:bin|war) (?:nach wie vor |weiterhin |fest |immer noch )?(?:überzeugt|sicher), (?:dass|der|die) .{0,40}(?:ich|meine?)
(?:ein|der|dieser|großer|klarer|schwerer) fehler
fehler (?:gemacht|machen|begangen)
fehlentscheidung~
falsche[nrs]? (?:wahl|entscheidung|person|eindruck)
irr(?:en|st|t) (?:sie|ihr|du|dich|sich|euch)
(?:nicht|überhaupt nicht|kaum|schwer) (?:zu )?(?:versteh~|nachvollzieh~|nachzuvollziehen|akzeptier~|begreif~|einverstanden|einleuchten~)
unverständlich~
(?:kein|null) verständnis
keinerlei verständnis
nicht (?:einverstanden|ihrer meinung|eurer meinung|deiner meinung)
widersprech~
überqualifiziert
nicht schlüssig~
überlegen (?:war|gewesen|bin)?
(?:anderen|allen|ihm|ihr|ihnen) (?:\\p{L}+ )?überlegen
wie man .{0,60}<(?:kommen kann|kommt|entscheiden kann)
bringe alles mit
alles mitgebracht
allerdings .{0,30}<(?:nicht|verwunder|wunder|frage)~
(?:wundert|verwundert|überrascht|erstaunt) mich(?! (?:\\p{L}+ )?nicht)
bin ich (?:\\p{L}+ )?(?:überrascht|verwundert|erstaunt|irritiert)
irritier~
(?:ich )?hätte .{0,40}(?:verdient|besser gekonnt|gepasst|nehmen|einstellen|genommen werden) (?:sollen|müssen)?
(?:habe|hätte) (?:ich )?(?:es |die stelle |den job |eine chance )+verdient
(?:ihr|euer|dein)(?:e)? (?:verlust|schaden)
bei allem respekt
meine (?:erfahrung|zeugnisse|leistungen|qualifikation|ergebnisse)~ .{0,30}(?:sprechen|spricht|zeig|beweis|belegen)~
übersehen (?:haben|hast|habt|wurde)
(?:muss|möchte|will) (?:ich )?.{0,20}(?:klarstellen|richtigstellen|anmerken|darauf hinweisen)
kaum (?:jemand|einen|eine) .{0,30}(?:besser|qualifiziert)~`),
  bitterness: phrasePattern(`
(?:verschwend~|vergeud~)
zeitverschwendung
(?:zeit|mühe|arbeit|stunden) (?:umsonst|für nichts|verloren)
umsonst (?:gewesen|gearbeitet|vorbereitet|angereist)
frust~
verbitter~
bitter
(?:sehr |zutiefst |maßlos |schwer |bitter )?enttäuscht (?:von|über|darüber)
niederschmetternd~
am boden zerstört
verletz~
kränk~
gekränkt
beleidig~
schlag ins gesicht
ohrfeige
die nase voll
schon wieder (?:eine|nur|so)
noch eine absage
mal wieder (?:eine|nur|so|ein|nicht)
(?:niemand|keiner) (?:stellt|will|braucht|antwortet|interessiert|liest)
(?:wochen|monate|tage)(?:lang)? (?:\\p{L}+ )?(?:gewartet|warten|hingehalten|schweigen|funkstille)
wochenlang~
monatelang~
hingehalten
hinhalte~
(?:mehr|besseres|anderes) (?:von (?:ihnen|dir|euch) )?erwartet
demütig~
erniedrig~
lächerlich~
unverschämt~
frechheit~
unprofessionell~
respektlos~
unhöflich~
standard(?:mail|absage|text|schreiben|floskel)~
textbaustein~
floskel~
aus der vorlage
unpersönlich~
lieblos~
automatisch erstellt~
08/?15
farce
peinlich~
armselig~
erbärmlich~
(?:verdammt|scheiß|mist|arsch|idiot|blöd|dumm)~
nie wieder
traurig, (?:dass|wie) (?:sie|ihr|du|man)
wütend
verärgert
ärger~
es nicht (?:einmal|mal) (?:für nötig|geschafft)
nicht (?:einmal|mal) (?:für nötig|die mühe|gelesen|angesehen|geantwortet|angerufen)
nicht für nötig
(?:nach|erst nach) (?:\\p{L}+ )?(?:\\p{L}+ )?(?:wochen|monaten|runden) (?:\\p{L}+ )?(?:ohne|endlich|kam|warten|nun|gemerkt|bekomme|erhalte)
auch wenn sie (?:erst )?nach
ohne (?:ein|jedes|eine) (?:wort|antwort|rückmeldung|erklärung|nachricht)
so geht man
kommt (?:ja )?niemand (?:auf|für)
warten (?:lässt|lassen|ließ)
endlich (?:gemerkt|gemeldet|geantwortet|geschrieben)
schlechteste[nrs]?
unterste
der gipfel
starkes stück
nicht mehr (?:damit )?gerechnet
überhaupt (?:etwas|noch) .{0,20}<(?:hören|melde~|antwort)
(?:lassen|lasst|lässt) (?:sie |ihr |du )?mich fallen
mund wässrig
schade um`),
  sarcasm: phrasePattern(`
(?:danke|dank) für (?:nichts|gar nichts|die (?:zeitverschwendung|standard~|leeren worte|floskel~))
glückwunsch zu (?:dieser|dem|ihrem|eurem) (?:fehl~|tollen|großartigen|billig~)
(?:na|ja) (?:toll|super|prima|großartig|klasse|bravo)
bravo
(?:wirklich |sehr |echt )?(?:nett|schön|toll|professionell|originell|beeindruckend), wie (?:sie|ihr|du|man)
(?:offensichtlich|offenbar|anscheinend) .{0,30}(?:nicht|kein~|mein~|reich~|genüg~|zähl~|egal|wert~|billig~)
sogenannte~
(?:viel (?:glück|erfolg|spaß)) (?:damit|dabei noch|ohne mich|beim (?:nächsten|ersatz))
(?:das|es|glück) (?:werdet|werden|wirst) (?:ihr|sie|du) (?:\\p{L}+ )?(?:brauchen|nötig haben)
werden sie (?:\\p{L}+ )?(?:brauchen|nötig haben)
was für eine (?:überraschung|schande|ehre|leistung)
so eine überraschung
(?:vetternwirtschaft|vitamin b)
wer hätte das gedacht
herzlichen dank auch
schönen dank auch
mittelmäßig~
mittelmaß
(?:sicher|bestimmt) (?:billiger|günstiger|jünger|bequemer)
was auch immer das heißen~
zur (?:vernunft|besinnung) (?:komm~|gekommen)
(?:sie|ihr|du) (?:werden|werdet|wirst) (?:es|sie|ihn|das) (?:\\p{L}+ )?(?:brauchen|nötig haben)`),
}
