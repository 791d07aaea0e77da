import { joinedSignals, type PhraseTable, phrasesOf } from './reading-phrases.ts'
import { PHRASES_DE_NO } from './reading-phrases-de-no.ts'
import { PHRASES_DE_PEOPLE } from './reading-phrases-de-people.ts'
import { PHRASES_DE_TALKS } from './reading-phrases-de-talks.ts'

const NOT = '(nicht|nicht mehr|keine*|leider nicht)'
const APPLICATION = '(bewerbung*|profil*|unterlagen|bewerbungsunterlagen|kandidatur)'
const SEAT =
  '(stelle|position|vakanz|rolle|job|stellenangebot|ausschreibung|ausbildungsplatz|praktikum|praktikumsplatz|praktikumsstelle|stellenausschreibung)'
const OTHERS = '(ander*|mitbewerb*|mitbewerber*|weiter*|intern*|jemand*|passender*|geeigneter*)'
const PEOPLE =
  '(bewerb*|kandidat*|person*|profil*|mitbewerb*|lösung|jemand*|menschen|interess*|anderen|anderem)'

const BASE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      ${APPLICATION} ~6 nicht ~5 (berücksichtig*|weiterverfolg*|weiter verfolg*|entsprechen|entsprochen|weiter betracht*|in betracht|fortsetzen|fortführen|weiterführen|ausgewählt|erfolgreich|einbeziehen|zusagen|in die ~2 auswahl|weiterkommen|überzeug*|annehmen|angenommen) ;
      nicht ~5 (berücksichtigen|berücksichtigt|weiterverfolgen|weiter verfolgen|in betracht ziehen|in die (engere|nähere) (auswahl|wahl)|in die (auswahl|endauswahl)) ;
      (für|zugunsten|zu gunsten|auf|mit) ~3 ${OTHERS} ~4 ${PEOPLE} ~5 (entschied*|entscheid*|gefallen|fiel|getroffen|besetz*|fortfahren|fortzufahren|weiterzu*|weitergehen|weiter) ;
      (für|zugunsten|zu gunsten) ~2 (andere*|mitbewerb*|jemand*) ~5 (entschied*|entscheid*|gefallen) ;
      (entschied*|entscheidung|wahl|fiel|gefallen) ~5 (für|zugunsten|zu gunsten|auf) ~3 ${OTHERS} ~3 ${PEOPLE} ; (entschied*|entscheidung) ~4 für jemand* ;
      (gegen|nicht für) (sie|dich|ihre bewerbung|deine bewerbung|eine zusammenarbeit) ~2 entschied* ; (wahl|entscheidung) ~3 nicht auf (sie|dich) ; nicht auf (sie|dich) gefallen ;
      ${SEAT} ~6 (bereits|inzwischen|mittlerweile|zwischenzeitlich|anderweitig|intern|schon|nun|jetzt) ~3 (besetzt|vergeben|besetzen) ;
      ${SEAT} ~5 (besetzt|vergeben) (haben|wurde|worden|werden konnte|ist) ;
      ${NOT} ~5 (position|stelle|job|angebot|ausbildungsplatz|praktikum|praktikumsplatz|zusage|einstellung|vertrag) ~4 (anbieten|machen|unterbreiten|geben|erteilen|zusagen) ;
      (keine|nicht) ~2 (positive|positiven|bessere|gute) ~2 (rückmeldung|nachricht|antwort|bescheid|mitteilung) ~4 (geben|senden|machen|mitteilen|haben|zukommen|überbringen) ;
      (ihnen|dir|eine|deine|ihre|diese) ~3 absage ~3 (erteilen|geben|senden|mitteilen|schicken|zukommen|müssen|für|auf|schreiben|aussprechen) ;
      (ihnen|dir|euch) ~4 (für ~4 )?${SEAT} ~3 absagen ; (ihnen|dir) (heute |leider |nun |für diese stelle )?(absagen (müssen|zu müssen)|leider absagen) ; leider ~5 eine absage ;
      (bewerbungsprozess|bewerbungsverfahren|auswahlverfahren|auswahlprozess|verfahren|prozess|recruitingprozess) ~5 nicht ~4 (fort*|weiter*|berücksichtig*) ;
      (nehmen|genommen) ~3 abstand ; nicht (weiter|länger) ~4 (berücksichtig*|verfolgen|fortfahren|einladen) ;
      (diese|die|unsere) (absage|entscheidung) (nicht|keinesfalls|bitte nicht|in keiner weise) als ; nicht ~3 (einladen|einzuladen)( (können|werden|möchten|zu können))? ;
      (leider|bedauern*) ~9 (nicht ~4 (einladen|anbieten|weiter|fortfahren|zusagen|entsprechen)|keine ~3 (zusage|einladung|stelle)) ;
      (nicht|keine*) ~6 (passenden?|geeignete?n?|richtige?n?) ~2 (${SEAT}|platz) ~3 (anbieten|bieten) ; bewerbung ~4 (abgelehnt|ablehnen|abzulehnen) ;
      (profil|bewerbung|qualifikation*|kenntnisse) ~4 nicht ~8 entspr* ; gegen ~5 entschied* ; (bewerbungsprozess|prozess|verfahren) ~5 (beenden|beendet|abschließen) ;
      (anforderung*|vorstellung*|profil) ~4 (mehr|besser|eher|näher) ~2 (entspr*|kommen|kommt|passen) ; passt ~3 nicht zu ;
      kein* ~2 (bedarf|beschäftigungsverhältnis|einsatzmöglichkeit|freien stellen) ; nicht ~2 einstellen ; (für|zugunsten) ~3 (mitbewerb*|andere*) ~2 (ausgesprochen|votiert) ;
      (jemand anderes|andere kandidat*|mitbewerb*) ~2 (vorn|vorne|überzeugt) ; (stelle|job|platz) ~2 (geht an|bekommt|ist weg) ; (uns|sich) ~3 (anderweitig|anders) entschied* ;
      anderweitig (besetzt|vergeben|entschieden) ; (nicht zu|nicht zugunsten) ~1 (ihren|deinen) gunsten ; (haben|hat) ~2 (schon|bereits|inzwischen) (jemand|jemanden) ;
      jemand* (gefunden|anderen (genommen|eingestellt|gegeben)) ; (wird|klappt) ~2 (leider )?nichts ; keinen gebrauch machen ;
      (leider |diesmal )(leider |diesmal )?nicht (dabei|darunter) ; nicht in die ~2 (wahl|auswahl) ; nicht zum zuge ; (den vorzug) ~2 (gegeben|geben) ;
      (stelle*|position|vakanz) ~3 (gestrichen|auf eis gelegt|bis auf weiteres) ;
      (suche|stelle*|ausschreibung) ~8 (auszusetzen|aussetzen|zurückgezogen|gestrichen|nicht (mehr )?(zu )?besetz*) ;
      (einer|einem|jemand) ~3 (kollegin|kollegen|bewerber*|mitbewerber*|anderen|anderem) ~3 (zugesagt|gegeben|angeboten) ; (mit|durch) ~3 (mitarbeiter*|kolleg*|intern*) ~5 besetzt ;
      (bewerbung*|kandidat*) ~9 (fortzusetzen|fortgesetzt|weiterzugehen|weiterzuführen) ; (ohne erfolg|erfolglos) ~2 (war|ist|geblieben|verlaufen)
    `),
  'rejection-weak': phrasesOf(`
      leider ; bedauer* ; schade ; trotz (ihrer|deiner|der) ~3 (qualifikation*|bewerbung|unterlagen|profil*|erfahrung*) ;
      (wünschen|wünsche|wünscht) ~9 (zukunft|weg*|erfolg|suche|glück|gute|jobsuche|weiter*) ; (andere*|weitere*) ~2 (bewerb*|kandidat*) ; mitbewerb* ;
      nicht leicht (gefallen|gemacht) ; (schwer gefallen|schwergefallen|schweren herzens) ; (keine|nicht als) ~2 (wertung|kritik|urteil|entmutig*|herabwürdig*) ; nicht entmutigen ;
      (besser|genauer|mehr|eher|stärker) ~5 (anforderung*|profil|vorstellung*|passt|passen|entspr*|übereinstimm*) ;
      (vielzahl|große* (anzahl|zahl|resonanz)|zahlreiche*) ~3 (bewerb*|kandidat*|zuschriften) ; absage* ; absagen ; (eine )?andere (entscheidung|wahl|richtung|lösung) ;
      nicht überzeug* ; (sorgfältig*|eingehend*|reiflich*|gründlich*) ~3 (prüfung|überlegung|abwägung|auswahl|geprüft|durchsicht) ; (keine|nicht) ~3 (übereinstimm*|passende*) ;
      (nicht|keine*) ~4 (erfüll*|entsprech*|passen|passt|match) ; (talentpool|talent pool|bewerberpool|bewerberdatenbank|evidenz) ;
      (zu einem späteren zeitpunkt|in zukunft|zukünftig*) ~5 (bewerb*|stelle*|position*) ; (unterlagen|daten) ~5 (lösch*|vernicht*|zurück*) ;
      (stelle|position|ausschreibung|verfahren|prozess) ~4 (gestoppt|zurückgezogen|pausier*|eingestellt|auf eis|nicht mehr) ; enttäusch* ; (ablehn*|nicht berücksichtig*)
    `),
  'acknowledgement-strong': phrasesOf(`
      (eingang|erhalt|eingangsbestätigung) ~4 ${APPLICATION} ;
      ${APPLICATION} ~7 (erhalten|eingegangen|eingetroffen|übermittelt|angekommen|empfangen|versendet|gesendet|abgeschickt|entgegengenommen) ;
      (prüfen|sichten|prüft|sichtet|bearbeiten|durchsehen|ansehen|anschauen) ~6 (bewerbung|unterlagen|angaben|profil) ;
      ${APPLICATION} ~7 (prüfen|sichten|geprüft|gesichtet|bearbeit*|durchsehen|anschauen|angeschaut|lesen) ; eingangsbestätigung ; bewerbungseingang ;
      (melden|meldet) ~6 (bei ihnen|bei dir|uns|ihnen|dir) ~5 (zurück|sobald|schnellstmöglich|zeitnah|innerhalb|unaufgefordert|kürze|baldmöglichst|wieder) ;
      (bitten|bitte) ~7 (geduld|gedulden) ; (noch )?etwas (geduld|zeit) ; (prüfung|durchsicht|bearbeitung) ~4 (bewerbung*|unterlagen) ~6 (zeit|dauer*|nimmt|anspruch)
    `),
  'acknowledgement-weak': phrasesOf(`
      (danke|dank|bedanken) ~5 (bewerbung|interesse|vertrauen|unterlagen) ; rückmeldung ; automatisch* ~2 (generiert*|erstellt*|e-mail|mail|nachricht|antwort) ; kandidatenportal ;
      bewerberportal ; status (ihrer|deiner) bewerbung ; nächste* schritt* ; zeitnah ; in den nächsten (tagen|wochen) ; bestätig*
    `),
  'interview-strong': phrasesOf(`
      (laden|einladen|einladung|eingeladen|einzuladen) ~9 (gespräch*|interview*|vorstellungsgespräch*|bewerbungsgespräch*|telefonat|telefoninterview|videocall|probetag|probearbeiten|assessment*|kennenlern*|kennenzulernen|videointerview) ;
      (vorstellungsgespräch*|bewerbungsgespräch*|kennenlerngespräch*|telefoninterview*|videointerview*|erstgespräch*|zweitgespräch*|probearbeit*|probetag|assessment-center) ~9 (einladen|einzuladen|laden|einladung|termin*|uhr|vereinbaren|findet|bestätigen|verschieben|am|vorschlagen|stattfinden) ;
      (termin*|uhrzeit) ~6 (gespräch*|interview*|vorstellungsgespräch*|kennenlern*|telefonat|probetag) ;
      (gerne|gern|persönlich|näher|besser|möchten|würden) ~6 (kennenlernen|kennen lernen|kennenzulernen|unterhalten) ;
      (gespräch|interview|telefonat|kennenlernen) ~4 (vereinbaren|führen|terminieren|verschieben|einladen|bestätigen) ;
      (nächste*|zweite*|weitere*|finale*) ~1 (runde|gesprächsrunde) ~5 (eingeladen|einladen|geschafft|weiter|laden|erreicht) ;
      (online-test|online-assessment|einstellungstest|fallstudie|probeaufgabe) ~9 (bearbeit*|absolvier*|durch*|link|teiln*|einladen) ;
      (zum|fürs) (probearbeiten|kennenlernen|assessment-center) ; (hätten sie|haben sie|hättest du) ~6 zeit ;
      (könnten sie|können sie|kannst du|magst du|kommen sie|komm) ~6 (vorbeikommen|vorbei|zu uns|besuchen|zum gespräch|ins büro) ; telefoninterview ;
      einladung zum (vorstellungsgespräch|interview|gespräch|kennenlernen|telefoninterview|bewerbungsgespräch)
    `),
  'interview-weak': phrasesOf(`
      terminvorschl* ; (verfügbar*|zeitfenster|terminfindung) ; ansprechpartner* ; teams-(link|meeting|termin|call) ; zoom* ; videocall ; wann ~4 (passt|passen|zeit) ;
      (freuen|freue) ~4 (auf das gespräch|kennen*|sie kennen|dich kennen) ; interview* ; (vorstellungs|bewerbungs|kennenlern|erst)gespräch* ; anfahrt*
    `),
  'offer-strong': phrasesOf(`
      (freuen|freue) ~9 (stelle|position|job|arbeitsvertrag|vertrag) ~5 (anbieten|anzubieten|zusenden|zu können) ; (anbieten|anzubieten) ~4 (stelle|position) ;
      (stelle|position|job) ~4 (anbieten|anzubieten) ; arbeitsvertrag* ; vertragsangebot ; vertragsentwurf ; (zusage) ~4 (geben|erteilen|für|mitteilen|machen) ;
      (für sie|für dich|uns für sie|uns für dich) entschied* ; herzlich willkommen im team ; (du hast|sie haben) (den job|die stelle) ; wir (nehmen|wollen) dich ;
      vertrag ~4 (unterschreiben|unterschrieben|anhang|post|liegt) ; angebot ~5 (annehmen|unterschr*|unterzeich*)
    `),
  'offer-weak': phrasesOf(`
      angebot* ; gehalt* ; eintrittstermin ; startdatum ; herzlichen glückwunsch ; willkommen ; vertrag ; unterschr* ; einstellen ; arbeitsbeginn
    `),
  'outreach-strong': phrasesOf(`
      (auf|ihr|dein|ihrem|deinem) ~3 profil ~6 (aufmerksam|gestoßen|gefunden|entdeckt|gesehen|gefällt|passt|interessant|überzeugt) ;
      (profil|lebenslauf) ~4 (auf|bei|über) (xing|linkedin|stepstone) ; (ich bin|als|mein name ist ~5) ~4 (personalberater*|recruiter*|headhunter*|personalvermittl*|talent*) ;
      (offen für|interesse an|interessiert an|bereit für) ~4 (neue*|herausforderung*|wechsel|veränderung|position|stelle|austausch|gespräch) ;
      (im auftrag|für) (meines|unseres|meinen|unseren|einen) ~2 (kunden|mandanten|kunde) ; (wechselbereit|wechselwillig|jobwechsel|neue herausforderung) ;
      (suche|suchen|besetze|besetzen|besetzung) ~6 (kunden|mandanten|unternehmen|verstärkung) ~8 (profil|sie|dich|lebenslauf|interesse)
    `),
  'outreach-weak': phrasesOf(`
      spannende* (position|stelle|herausforderung|aufgabe|projekt|rolle) ; kurze* (telefonat|austausch|gespräch|anruf) ; headhunter* ; personalberat* ; recruiter* ; vernetzen ;
      freiberuf* ; wann ~2 erreiche
    `),
  'alert-strong': phrasesOf(`
      (neue|passende|aktuelle|ähnliche|empfohlene|weitere|interessante) (jobs|stellen|stellenangebote|stellenanzeigen|jobangebote|vakanzen|stellenausschreibungen) (für|in|aus|zu|die|passend|bei|der|im|gefunden|warten|entsprechend|wurden) ;
      job-?alarm ; jobagent* ; suchagent* ; job-?newsletter ; stellen-?(alarm|agent|abo) ; \\d+ neue (jobs|stellen*|treffer) ; jobempfehlung* ; jetzt (bewerben|ansehen|entdecken) ;
      profilbesuch* ; jobs für (sie|dich)
    `),
  'alert-weak': phrasesOf(`
      newsletter ; abmelden ; abbestellen ; zum job ; stellenanzeige ansehen ; premium ; alle jobs ; kostenlos ; webinar ; rabatt
    `),
  job: phrasesOf(`
      mitbewerb* ; absage ; arbeitsvertrag ; kennenlerngespräch ; videointerview ; probetag ; bewerb* ; stelle ; stellen* ; position ; kandidat* ; vakanz* ; job* ; karriere* ;
      personal* ; recruit* ; lebenslauf ; qualifikation* ; vorstellungsgespräch* ; praktik* ; ausbildung* ; einstell* ; talent* ; interview* ; auswahlverfahren ; hr
    `),
  elsewhere: phrasesOf(`
      wohnung* ; miet* ; vermieter* ; visum ; kredit* ; darlehen ; versicherung* ; bestell* ; liefer* ; paket* ; sendung ; rechnung* ; zahlung* ; erstattung ; rückerstattung ;
      (ihr|dein|ihrem|den) antrag* ; förderung ; förderantrag ; stipend* ; studienplatz ; zulassung* ; ticket* ; buchung* ; reservierung ; flug ; kontoauszug ; kita* ; arzt* ;
      arzttermin ; feier ; geburtstag* ; grill* ; artikel ; ware ; besichtigung* ; mitgliedschaft ; manuskript ; gutachten ; bauantrag ; finanzamt ; konzert* ; training ; abo ;
      einmalpasswort ; (ihr|unser|das) angebot ; anbieter* ; handwerker* ; kostenvoranschlag ; umbau ; dach ; bieter* ; zuschlag ; vergabe ; eigentümer* ; verein* ; warteliste ;
      ihrem kind ; tisch
    `),
  'after-interview': phrasesOf(`
      (nach|seit|in|bei|für|während|aus|an) (unserem|unser|dem|ihrem|deinem|das|unseren|den|ihrer|diesem|ihren) ~3 (gespräch*|interview*|vorstellungsgespräch*|bewerbungsgespräch*|telefonat*|kennenlern*|treffen|austausch|besuch|probetag*|termin|videocall*) ;
      (danke*|dank|bedanken|gefreut|freude|schön|angenehm*|nett*|sympathisch*) ~8 (gespräch*|interview*|vorstellungsgespräch*|kennenlernen|kennenzulernen|kennengelernt|telefonat|zeit ~4 genommen|austausch|probetag|vorstellung bei|besuch) ;
      (kennengelernt|kennen gelernt)( (haben|zu haben|hat))? ; (persönliche*|offene*|angenehme*|nette*|gute*|interessante*) (gespräch*|kennenlernen|austausch|telefonat) ;
      (zweite*|letzte*|finale*|engste*|engere*) ~1 (runde|gespräch|auswahl|kreis) ; sich ~3 (vorgestellt|vorzustellen) ; hospitation ; probearbeiten ; gespräch mit (ihnen|dir) ;
      bei uns (waren|warst|wart|gewesen) ; (da|hier) warst ; (danke*|dank|schön|gefreut) ~3 (du|sie|ihr) ~3 (warst|waren|wart|vorbeigekommen) ;
      (nach|seit|bei) (unserem|dem|deinem|ihrem|eurem) ~1 (kennenlern*|kaffee|besuch|videotelefonat|schnuppertag) ; am ende ~3 entschieden
    `),
}

/** German phrases; notation in reading-phrases.ts. */
export const PHRASES_DE: PhraseTable = {
  signals: joinedSignals(BASE, PHRASES_DE_NO, PHRASES_DE_PEOPLE, PHRASES_DE_TALKS),
  condition: phrasesOf(`
      ohne (rückmeldung|nachricht|antwort) ; sobald ; (hören|erhalten|bekommen|haben) sie ~6 (nichts|keine (nachricht|rückmeldung|antwort|einladung)) ; hörst du ~6 nichts ;
      (falls|wenn) du ; je nachdem ; gehen sie ~3 davon aus ; falls ; sollten (sie|wir) ; solltest du ; sollte (sich|die|ihre|deine|es|eine|der|das) ; wenn ; im falle ; im fall ;
      sofern ; ob ; eventuell* ; gegebenenfalls ; nur (bewerber*|kandidat*)
    `),
  silence: phrasesOf(`
      (sollten|falls|wenn|sofern|hören sie|erhalten sie|bekommen sie|haben sie) ~9 (nichts|keine (nachricht|rückmeldung|antwort|einladung)|nicht ~6 (gemeldet|melden|zurückmelden|hören|zurück)) ;
      hörst du ~6 nichts ; ohne (rückmeldung|nachricht|antwort) ; gehen sie ~3 davon aus ; geh bitte davon aus
    `),
  conditionBehind: phrasesOf(`
      (falls|wenn|sofern) (sie|du|wir) ~8 (nicht|nichts|keine*) ; sollten sie ~5 (nicht|keine*) ; bevor (sie|du) ; solange
    `),
}
