import { phrasePattern } from './check-pattern.ts'

/** German words that accuse or threaten. */
export const BLAME_DE = {
  accusation: phrasePattern(`
unfair~
ungerecht~
nicht (?:\\p{L}+ )?(?:fair|gerecht|ehrlich|transparent)
voreingenommen~
diskriminier~
vetternwirtschaft
unehrlich~
gelogen
lüge~
belogen
getäuscht
täuschung
irreführ~
(?:stand|standen|war|hatten) .{0,30}(?:schon|bereits|längst|von anfang an) (?:vorher )?(?:fest|entschieden|ausgesucht|klar)
(?:längst|bereits vorher|von anfang an) .{0,20}(?:fest|entschieden|klar)
nie (?:wirklich |ernsthaft |richtig )(?:gelesen|gewollt|geplant|interessiert|angesehen|in betracht|vorgehabt|eine chance)
(?:ohne|nicht) (?:\\p{L}+ )?(?:richtig|ernsthaft|wirklich|genau) (?:gelesen|geprüft|angesehen|zugehört|hingesehen|zu lesen|anzusehen|zu prüfen)
wegen (?:meines|meiner) (?:alters|geschlechts|herkunft|akzents|namens|hautfarbe|religion|kinder)
(?:weil|da) ich (?:zu alt|eine frau|ein mann|ausländ~|schwanger|älter)
zu alt
(?:mangel an|fehlender?|keinerlei|kein|keinen) (?:respekt|anstand|professionalität|transparenz|wertschätzung)
schäm~
schande
inkompeten~
ahnungslos~
(?:ihre|eure|deine) schuld
willkür~
billiger~
heuchl~
heuchelei
alibi~
abgekartet~
wahre[rn]? grund
scheinverfahren`),
  threat: phrasePattern(`
anwalt~
anwält~
rechtlich~ (?:schritt|mittel|prüf|vorgeh|konsequenz)~
(?:ver)?klag(?:e|en)
vor gericht
gerichtlich~
agg
beschwer(?:de|en)~
kununu
glassdoor
(?:google|online).{0,3}(?:bewertung|rezension)~
(?:schlechte|entsprechende|ehrliche) bewertung~
bewertung (?:schreiben|abgeben|hinterlassen|verfassen)
(?:allen|jedem|freunden|bekannten|kollegen|netzwerk|anderen|öffentlich) .{0,40}<(?:erzähl|bericht|warn|weitersag|abrat|mitteil|teile)~
(?:erzähl|bericht|weitersag|verbreit)~ .{0,40}<(?:allen|jedem|freunden|bekannten|kollegen|netzwerk|anderen|öffentlich)~
warnen
öffentlich (?:mach|poste|teile)~
(?:werdet|werden|wirst) (?:ihr|sie|du) (?:\\p{L}+ ){0,3}(?:bereuen|leid tun|leidtun|sehen, was|noch von mir hören|merken)
(?:bereuen|leid ?tun) (?:werden|wirst|werdet)
bereu~
(?:nie|nicht|niemals) (?:wieder |mehr )(?:bewerben|empfehlen|kaufen|bestellen|weiterempfehlen)
boykott~
konsequenzen
(?:ihre|eure|deine)[nmr]? (?:ruf|konkurrenz|wettbewerber~)
das spricht sich herum
karma
man sieht sich (?:immer )?zweimal
noch von mir hören
(?:lasse|lassen|werde) .{0,30}<prüfen
gleichbehandlung~
im (?:netz|internet)
in den sozialen medien
meine erfahrung~ .{0,40}<(?:teilen|veröffentlich|schildern|berichten|mitteilen)~
(?:noch einmal |mal )?genauer (?:ansehen|anschauen|hinsehen|prüfen)
übrigens .{0,60}<(?:gemeinderat|stadtrat|zeitung|verband|kammer|betriebsrat|anwalt|presse)~
an die (?:medien|presse|öffentlichkeit)`),
}
