import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

const STILL =
  '(immer noch|noch|weiterhin|nach wie vor|eigentlich noch|grundsätzlich noch|vielleicht noch|überhaupt noch)'
const SEAT =
  '(stelle|position|rolle|job|vakanz|platz|arbeitsplatz|posten|lehrstelle|ausbildungsplatz)'
const HIRED =
  '(person|kandidat*|bewerber|bewerberin|kollege|kollegin|kollegen|nachfolger*|mitarbeiter|mitarbeiterin|wunschkandidat*|eingestellte*|besetzung|favorit*|dem wir zugesagt|der wir zugesagt|den wir genommen|die wir genommen|den wir eingestellt|die wir eingestellt|den wir hatten)'
const GONE =
  '(abgesprungen|wieder verlassen|verlassen hat|uns verlassen|verlassen|gekündigt|nicht angetreten|gar nicht erst angetreten|nicht erschienen|verlässt uns|verlässt das|hört (wieder |leider |schon )?auf|zieht ~4 weg|zieht ~5 zurück|wieder weg|schon wieder weg|hingeschmissen|aufgehört|weggezogen|etwas anderes gefunden|doch (noch )?abgesagt|wieder abgesagt|uns ~2 abgesagt)'
const FAILED =
  '(geklappt|funktioniert|gepasst|bewährt|harmoniert|hingehauen|gelaufen|gut gegangen|glücklich geworden|geglückt)'

/** German phrases of people who come back, approach, introduce or answer, and of an employer who lets her go. */
export const PHRASES_DE_PEOPLE: PhraseTable['signals'] = {
  'sprout-strong': phrasesOf(`
      (sind sie|bist du|wären sie|wärst du|seid ihr|sie sind|du bist) ~2 ${STILL} ~4 (interess*|verfügbar|auf der suche|auf jobsuche|frei|zu haben|offen|wechsel*|am markt|zur verfügung) ;
      (haben sie|hast du|hätten sie|hättest du|besteht|haben wir) ~4 ${STILL} ~4 (interesse|lust|bock) ; (suchen sie|suchst du) ~1 ${STILL} ;
      (steht|besteht) (ihr|dein) interesse ~1 noch ; (ist das|wäre das) ~1 noch (aktuell|ein thema|interessant) ;
      ob (sie|du) ~2 ${STILL} ~4 (interess*|verfügbar|suchen|suchst|lust|frei|offen|zu haben|auf der suche) ; ob ${SEAT} ~3 ${STILL} ~2 (interessant|in frage) ;
      (magst|mögen|möchten|wollen|könnten) (du|sie) ~3 (es )?(sich )?noch ~3 (versuchen|überlegen|vorstellen|zu uns) ;
      (die|unsere|der|unser|diese|dieser|ihre|deine) ~4 ${SEAT} ~7 (wieder|erneut|noch einmal|nochmal|doch wieder) ~2 (frei|offen|zu besetzen|verfügbar|vakant|zu vergeben|zu haben|unbesetzt|leer|geöffnet) ;
      (ist|wird|haben wir) ~4 (wieder|erneut) ~2 (eine stelle|ein platz|ein posten|die stelle) ~3 (frei|offen|zu vergeben|vakant) ;
      mit (der|dem|unserem|unserer|jener) ~4 ${HIRED} ~8 nicht ~4 ${FAILED} ; nicht ~4 ${FAILED} ~2 mit (der|dem|unserem|unserer) ~3 ${HIRED} ;
      (mit unserer (wahl|entscheidung|besetzung)) ~6 nicht ~4 ${FAILED} ; (unser|unsere|der|die|den|jener|mein) ~3 ${HIRED} ~9 ${GONE} ;
      (unser*|der|die) (neue|neuer) ~2 (hat|ist|wird|hört) ~6 ${GONE} ;
      (in der|während der|nach der) probezeit ~5 (gekündigt|verlassen|gegangen|nicht verlängert|nicht weiter*|wieder weg|aufgehört) ;
      (verlässt|verlassen) uns ~5 (wieder|nach|schon|zum|in der probezeit) ;
      (haben sie|hast du|sie haben|du hast) ~3 (schon|bereits|inzwischen|mittlerweile) ~3 (etwas|was) (neues|anderes|passendes|gefunden) ;
      (haben sie|hast du) (etwas|was|schon|inzwischen) ~2 (neues|anderes|gefunden) ;
      (dürfen|darf|dürften|dürfte|möchte|möchten) (wir|ich) ~2 (noch einmal|nochmal|noch mal|erneut) ~2 (auf sie|auf dich) ~1 (zukommen|zuzukommen|zugehen) ;
      (nicht|noch nicht) (längst|schon) (woanders|anderswo|anderweitig|etwas anderes) ; nicht (schon |bereits )?anderweitig vergeben ;
      (da|gleich|sofort) ~1 (fielen sie|fielst du|habe ich ~2 an sie|habe ich ~2 an dich|an sie gedacht|an dich gedacht) ;
      (habe|hab|musste) ~3 (sofort|gleich) ~1 an (sie|dich) (gedacht|denken) ; einstellungsstopp ~3 (aufgehoben|vorbei|beendet|gefallen) ;
      (wo wir aufgehört haben|das gespräch ~2 fortsetzen|den faden ~3 aufnehmen|dort anknüpfen) ;
      (brauchen|könnten|suchen|bräuchten) (dich|sie|wir dich|wir sie) (jetzt |nun )?doch
    `),
  'sprout-weak': phrasesOf(`
      (falls|wenn|sofern) (sie|du) ~3 ${STILL} ~4 (verfügbar|such*|lust|frei|zu haben) ; (sie erinnern|du erinnerst|erinnern sie|erinnerst du) (sich|dich) ;
      (damals|vor einem jahr|letztes jahr|im letzten jahr|vor einiger zeit|vor ~2 monaten|im frühjahr|im herbst|im (januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)) ~9 (abgesagt|absagen|anders entschieden|beworben|gesprochen|kennengelernt|getroffen|entschieden|vorgestellt|abgelehnt) ;
      (lange nichts gehört|lange her) ; (zweite|zweiter|nummer zwei|zweitplatziert*) ; (wieder|erneut) ~3 (ausgeschrieben|suchen wir|suche ich|gesucht|jemand*) ;
      (inzwischen|mittlerweile|jetzt|nun|heute) ~4 (hat sich|haben wir|bin ich|suche|suchen|ist die stelle) ; (ihr|dein) name (fiel|ist ~2 gefallen|kam) ;
      (bewerbung|unterlagen|lebenslauf) ~3 (noch einmal|wieder|nochmal) (herausgeholt|hervorgeholt|angesehen|gelesen|ausgegraben) ; (kollege|kollegin) ~2 (geht|hört auf|verlässt) ;
      es (tut sich|gibt) ~2 (etwas neues|neuigkeiten|was neues) ; (noch interesse|noch frei|noch zu haben|noch auf der suche|noch lust) ; was machst du (gerade|so)
    `),
  'outreach-strong': phrasesOf(`
      (bin|sind) ~3 auf (ihr|dein) ~2 (profil|lebenslauf) ; (profil|lebenslauf|werdegang) ~3 (ist mir|hat mich|liest sich) ~3 (aufgefallen|neugierig|wie gemacht) ;
      (personalberater*|recruiter*|headhunter*|personalvermittler*|researcher) ~3 (bei|und|aus|der|für) ; (grundsätzlich|generell) (offen|interessant) ; mit mandat ;
      (besetze|besetzen|suche|suchen) ((ich|wir) )?~4 (für|im auftrag) ~4 (kunden|mandanten|klienten|unternehmen) ;
      (könnten|können) sie sich ~3 (wechsel|veränderung) ~2 vorstellen ; (stundensatz|freelance*|freiberuflich*) ~6 (projekt|einsatz|verfügbar)
    `),
  'referral-strong': phrasesOf(`
      (darf ich|möchte|möchten|ich) ~2 (euch|sie|dich|ihnen|dir) ~3 (vorstellen|bekannt machen|bekanntmachen|miteinander bekannt|in kontakt bringen|zusammenbringen|verbinden) ;
      (stelle|stell) (ihnen|dir|euch|sie) ~5 vor ; (mache|mach) euch ~3 bekannt ; darf ich vorstellen ; wie (besprochen|versprochen) ~4 (vorstellen|bekannt|den kontakt|in kontakt) ;
      (wenden sie sich|wende dich|melden sie sich|melde dich|schreiben sie|schreib|sprechen sie|ruf|rufen sie) ~4 (mein* (freund*|bekannte*|früher*|ehemalig*|schwager*|schwester|bruder)|mein* kolleg* ~3 von der firma) ;
      (namen|lebenslauf|profil|kontakt|nummer|adresse|dich) ~3 (an|meine*|eine*) ~5 (weitergegeben|weitergereicht|gegeben|empfohlen|genannt) ;
      (hat|haben) (mir|uns) (von ihnen|von dir|ihren namen|deinen namen|ihre adresse|deine adresse) ~3 (erzählt|genannt|gegeben) ;
      (hat sie|hat dich) ~2 (wärmstens |sehr )?empfohlen ; (ich kenne da|kenne) jemand* ; (gruß|grüßen|grüße) ~2 von mir ; (dass|sagen sie|sag) ~3 von mir (kommen|kommst) ;
      (angekündigt|schon von (ihnen|dir) erzählt) ; (könnt|können) ~3 (direkt|alles weitere) (besprechen|austauschen) ; den kontakt (herstellen|hergestellt)
    `),
  'referral-weak': phrasesOf(`
      empfehlung ; bekannte* ; (ehemalig*|frühere*) (kolleg*|chef*) ; in kopie ; cc ; ein freund ; schwesterfirma ; vorstellung: ; intro
    `),
  'reply-strong': phrasesOf(`
      (danke|dank|bedanke|bedanken) ~3 für ~2 (ihre|deine|die|den|ihren|deinen|das) ~2 (netten|lieben|freundlichen|schönen|lieb*|nett*|freundlich*|herzlich*|schön*|warm*) ~1 (zeilen|worte|mail|brief|nachricht|antwort|gruß|grüße|karte|rückmeldung) ;
      (ihre|deine|diese) (zeilen|worte|nachricht|mail) ~4 (gefreut|freude|berührt|gerührt|gut getan|überrascht) ;
      (auf|nach) (eine|einer|unsere|unserer|meine|meiner) absage ~5 (antwort*|schreib*|reagier*|zu antworten|reaktion|so nett|zeilen|freundlich*) ;
      (so|das) ~3 (macht sonst niemand|habe ich noch nie|bekommt man selten|erlebt man selten|liest man selten|hat größe) ; (freude gemacht|sehr gefreut|riesig gefreut) ;
      (sehr gern|gerne|natürlich|klar|selbstverständlich|lassen sie uns|lass uns|gern) ~4 (in kontakt|in verbindung|verbunden|vernetzt)( (bleiben))? ;
      bleiben wir ~1 (in kontakt|in verbindung|verbunden|vernetzt) ; (schön|freut mich|freue mich) ~2 (von ihnen|von dir) zu hören ; wie schön ~2 (dass|von) ;
      (gratuliere|glückwunsch|gratulation|alles gute) ~3 (zur|zum|für die|für den) ~1 (neuen|neue) (stelle|job|aufgabe|position|arbeit|start) ;
      (keine ursache|gern geschehen|nichts zu danken) ; (auf der messe|wenn sie in|wenn du in|wenn du mal|wenn sie mal) ~9 (kaffee|besuchen|vorbei) ;
      (vorgelesen|der kollegin gezeigt|im team gezeigt|weitererzählt)
    `),
  'reply-weak': phrasesOf(`
      (in kontakt|in verbindung) ; wie geht es (ihnen|dir) ; alles gute (für|und) ; bis (bald|dahin) ; bleiben sie (gesund|dran) ; halten sie mich auf dem laufenden ; erzähl ;
      ihre ; herzlichst ; freut mich ; danke für (die|ihre|deine) (mail|nachricht|zeilen|antwort)
    `),
  'withdrawal-strong': phrasesOf(`
      (sie|du|dass sie|dass du) ~2 (haben |hast )?(ihre|deine) bewerbung ~6 (zurückgezogen|zurückgenommen|storniert|zurückziehen) ;
      (rücknahme|rückzug|zurückziehung|zurücknahme|stornierung) ~2 (ihrer|deiner|der) (bewerbung|kandidatur) ;
      bewerbung ~4 (wurde|ist|wird) ~4 (zurückgezogen|storniert|zurückgenommen) ;
      (wie (von ihnen )?gewünscht|auf (ihren|deinen) wunsch|(ihrem|deinem) wunsch entsprechend|wie erbeten|wie von ihnen erbeten|gemäß ihrem wunsch) ~9 (genommen|herausgenommen|gestrichen|zurückgezogen|storniert|beendet|geschlossen) ;
      aus dem (laufenden )?(verfahren|prozess|bewerbungsprozess|auswahlverfahren) (genommen|herausgenommen|ausgetragen) ;
      (schade|bedauern|bedaure) ~4 (dass (sie|du)) ~4 (zurückzieh*|zurückgezogen|abgesagt|absag*|nicht annehm*|anders entschieden|gegen uns|nicht mehr) ;
      (respektieren|verstehen|akzeptieren) (wir )?(ihre|deine) (entscheidung|gründe|absage) ;
      (ihre|deine|ihren|deinen) (verzicht|rückzug|absage) ~4 (zur kenntnis|erhalten|vermerkt|notiert|bestätig*)
    `),
}
