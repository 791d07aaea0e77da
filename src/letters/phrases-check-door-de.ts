import { phrasePattern } from './check-pattern.ts'

/** German words that leave the door open: meeting, hearing, writing again. */
export const DOOR_CUE_DE = phrasePattern(`
in (?:kontakt|verbindung)
kontakt (?:zu )?(?:halten|bleibt|bleiben|pflegen)
den kontakt
ihn gern~ halten
wege .{0,40}(?:kreuzen|treffen|zusammen)
(?:wieder|noch einmal|nochmal|erneut)(?:sehen| ?zu ?sehen| ?hören| ?treffen| ?sprechen| ?begegnen| bewerb~| von)
wiedersehen
begegnen wir uns
wir begegnen
uns .{0,30}<(?:begegnen|wiedersehen|sehen|treffen)
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
(?:würde|freu~|gern~|vielleicht|hoff~|bleib~|lass uns|falls|wenn|wäre|bestimmt|über) .{0,80}<(?:wieder~|kreuzen|melde~|nachricht|begegnen|sehen|kontakt|verbindung|später~|zusammen|gelegenheit|über den weg|von (?:ihnen|dir|euch) (?:zu )?hören|wenn es (?:so weit|wieder)|passt|klappt|vorbei)
(?:gern~ melde|melde ich|melde mich) .{0,30}
sehen uns
(?:würde|freu~|gern~|vielleicht|hoff~|sollte|sollten|wenn|falls|lass uns|irgendwann|nach) .{0,90}<(?:treffen|trifft|vorbei|vorstellen|bewerbe|noch mal|nochmal|noch einmal|dabei|ergibt|ergeben|verbindung|reden wir|schreiben|besuchen|hören|versuche|probiere)
(?:komme|komm|kommst) .{0,50}<(?:vorbei|wieder|zurück)
verfolge~
schau~ .{0,30}<(?:rein|vorbei)
bleibe~ .{0,40}<(?:treu|verbunden)
trinken wir
(?:schreibe|melde|bewerbe) ich .{0,40}<(?:wieder|noch einmal|gern~|nochmal)`)
