import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

const TALK =
  '(gespräch*|interview*|vorstellungsgespräch*|bewerbungsgespräch*|kennenlerngespräch*|auswahlgespräch*|zweitgespräch*|erstgespräch*|telefonat|telefoninterview*|videocall*|videointerview*|vorstellungstermin|probetag*|probearbeit*|schnuppertag*|hearing|assessment*|kennenlern*|fachgespräch*)'

/** German phrases of what sets interviews apart, of offers and receipts, of the user's own letters and of machines. */
export const PHRASES_DE_TALKS: PhraseTable['signals'] = {
  'acknowledgement-strong': phrasesOf(`
      (fristgerecht|wohlbehalten|vollständig) ~3 (eingegangen|vor|erhalten|angekommen|eingetroffen) ;
      (bewerbung|unterlagen|dossier|lebenslauf) ~6 (ist da|sind da|liegt uns vor|liegen uns vor|vorliegen|registriert|in unser system|weitergeleitet|wird derzeit gesichtet|im rennen|verschickt) ;
      (du hast dich|sie haben sich) ~2 erfolgreich ~6 beworben ; empfangsbestätigung ; zwischenbescheid ; (eingang|erhalt) ~3 (dossiers|bewerbung|unterlagen) ;
      (schaut|schauen|schau) ~3 (sich )?~2 (alles|unterlagen|bewerbung|sie mir|es mir) ~5 (an|in ruhe) ;
      (sie erhalten|du bekommst|sie bekommen|du erhältst|du hörst|sie hören) ~4 (in jedem fall|auf jeden fall|in kürze|spätestens|bald|zeitnah) ~4 (nachricht|rückmeldung|antwort|von uns|bescheid) ;
      (sollten|falls|wenn) (sie|wir|du) ~6 (nicht berücksichtig*|nicht in die engere|nicht ausgewählt|nichts von uns) ; (entscheidung|auswahl) ist noch nicht gefallen ;
      noch (mitten )?in der auswahl
    `),
  'interview-strong': phrasesOf(`
      (würde|möchte|würden|möchten) ~2 ((ich|wir) )?~3 (gern|gerne) ~6 (telefonieren|kennenlernen|kennenzulernen) ;
      (bevor wir sie|vorab|zunächst) ~6 (telefon*|viertelstunde|gespräch|kurz sprechen) ; (eine runde weiter|nächsten runde|in der endrunde|zur nächsten runde|zweite runde) ;
      (hört|anhören|möchte sie hören) ~3 am
    `),
  'interview-invitation': phrasesOf(`
      (laden|lade|lädt|einladen|eingeladen|einzuladen|einladung) ~9 ${TALK} ; ${TALK} ~6 (einladen|eingeladen|einzuladen|einladung|ein) ;
      (kommen sie|komm) ~8 (vorbei|zu uns|ins haus|in die werkstatt|in den laden|zum probearbeiten|zum schnuppern) ;
      (persönlich|näher|gern|gerne) ~2 (kennenlernen|kennen lernen|kennenzulernen) ; (bestätigen|bestätige|bestätigung) ~6 (${TALK}|vorstellungstermin|unseren termin) ;
      (eine runde weiter|in der nächsten runde|in die nächste runde|zur nächsten runde|in die endrunde|in der endrunde) ; melden sie sich ~3 (empfang|pforte)
    `),
  'interview-scheduling': phrasesOf(`
      (wann|wie) ~3 (passt|hätten|haben|hast|hättest|können|kannst|erreiche) ~6 (zeit|telefon*|gespräch|sprechen|kennen*|ihnen|dir) ;
      (terminvorschl*|terminfindung|terminabstimmung|terminabsprache|zeitfenster|verfügbarkeit*|terminauswahl) ;
      (passt|ginge|geht|wäre|würde|hätten) ~4 (montag|dienstag|mittwoch|donnerstag|freitag|nächste woche|kommende woche) ;
      (wählen|such|suchen|buche|buchen) ~6 (termin|slot|zeitfenster) ; (folgende|mögliche|zwei|drei) termine ; unter welcher nummer ;
      (viertelstunde|halbe stunde|zehn minuten) ~4 (zeit|telefonieren|sprechen) ; welcher (termin )?passt
    `),
  'interview-assessment': phrasesOf(`
      (online-test|onlinetest|online-assessment|einstellungstest|eignungstest|auswahltest|sporttest|sprachtest|programmiertest|coding-aufgabe|coding challenge|fallstudie|case study|probeaufgabe|arbeitsprobe|übersetzungsprobe|persönlichkeitsfragebogen|zeitversetzt*|fragebogen) ;
      (aufgabe|test|business case|übung) ~5 (bearbeit*|absolvier*|lös*|einreich*|schick*|bis) ; videointerview ~3 (aufnehmen|aufzunehmen|aufzeichnen) ;
      schriftlich* ~1 (test|eignungstest|einstellungstest|prüfung)
    `),
  'interview-reschedule': phrasesOf(`
      (${TALK}|termin) ~6 (verschieben|verlegen|verschoben|vorverlegt|nach hinten|vorziehen|verlegt|umbuchen) ; (verschieben|verlegen|verschoben|ausweichen) ~5 (${TALK}|termin) ;
      (neuer|neuen|anderer|anderen|alternativ*|ersatz*) ~1 (termin|terminvorschlag|vorschlag) ; alternativtermin* ; terminverschiebung ; terminänderung ;
      (passt|ginge|geht|können wir) ~4 stattdessen ; (dazwischengekommen|nicht wie geplant stattfinden)
    `),
  'interview-cancellation': phrasesOf(`
      (${TALK}|termin|auswahltag) ~7 (entfällt|fällt aus|findet nicht statt|absagen|abgesagt|streichen|gestrichen|nicht stattfinden) ;
      (absage|absagen) ~3 (termin*|${TALK}|auswahltag*) ; terminabsage ; kommen sie ~3 nicht
    `),
  'offer-strong': phrasesOf(`
      (die stelle|der job|der ausbildungsplatz|der platz|die lehrstelle) (gehört (dir|ihnen)|ist (deine|deiner|ihre|ihrer)) ;
      (haben uns|hat sich|hat sich das gremium|haben wir uns) ~3 für (sie|dich) (entschieden|ausgesprochen) ; (einstellungszusage|ausbildungsvertrag|vertragsausfertigung) ;
      wahl ~4 auf (sie|dich) gefallen ; stellen wir (sie|dich) ~6 ein ; (möchten|wollen|werden) (wir )?(sie|dich) ~4 einstellen ; (kannst|können) (du|sie) ~4 bei uns anfangen ;
      fängst du ~3 an ; (eingruppier*|entgeltgruppe) ; (vertrag|vertragsunterlagen) ~4 (zweifacher|zur unterschrift|gegenzeichn*) ; willkommen (an bord|im team)
    `),
  'bounce-strong': phrasesOf(`
      (unzustellbar*|unzustellbarkeit) ; (nachricht|e-mail|mail) ~6 (konnte|wurde) ~6 nicht (zugestellt|übermittelt|ausgeliefert) ;
      (zustellung|nachrichtenzustellung) ~3 (fehlgeschlagen|fehler|nicht möglich|gescheitert|aufgegeben) ; fehler bei der (nachrichten)?zustellung ;
      (empfänger|adresse|postfach|benutzer) ~4 (unbekannt|nicht gefunden|existiert nicht|voll|nicht verfügbar) ; (server des empfängers|zielsystem) ; mailbox ~2 nicht verfügbar
    `),
  'auto-reply-strong': phrasesOf(`
      automatische (antwort|abwesenheitsnotiz) ; abwesenheits(notiz|meldung|nachricht|agent) ; nicht im (büro|haus|dienst) ~3 bis ; ferienabwesend ;
      (ich bin|befinde mich|bin) ~8 (nicht im büro|im urlaub|in elternzeit|im mutterschutz|außer haus|auf dienstreise|abwesend|nicht erreichbar|wieder erreichbar) ;
      nicht weitergeleitet ; (meine|ihre) (vertretung|vertreter*) ; (betriebsferien|betriebsurlaub) ;
      (nach meiner rückkehr|nach meinem urlaub|sobald ich zurück bin|wieder im büro|nur eingeschränkt) ; in dringenden (fällen|angelegenheiten) ;
      (ticket|anfrage|vorgang) ~4 (nummer|erfasst|erstellt|eingegangen|ticketnummer) ; arbeite nicht mehr (bei|für) ; eingeschränkt* ~2 (zugriff|erreichbar)
    `),
  'sent-application': phrasesOf(`
      (hiermit|gern|gerne|daher|deshalb|ich) ~2 (bewerbe ich mich|möchte ich mich (bei ihnen |um |für )|bewerbe mich) ; (ich möchte|möchte) mich ~6 bewerben ;
      (meine|meiner|meinen) (bewerbung|bewerbungsunterlagen|lebenslauf|unterlagen|zeugnisse|gehaltsvorstellung*|gehaltswunsch) ~4 (als|finden|anbei|beigefügt|im anhang|füge|sende|liegt|liegen|erhalten|beträgt|um) ;
      (sende|schicke|übersende|füge) ich ~3 (meine|meinen) (bewerbung|lebenslauf|unterlagen|bewerbungsunterlagen) ; lebenslauf ~4 (füge ich|anbei|beigefügt) ;
      (über|auf) (eine|die) einladung ~5 (freue ich mich|würde ich mich) ; (überzeuge|überzeugen) ich? ~3 (sie )?~2 (gern|persönlich) ;
      (mein frühest*|mein eintrittstermin|meine kündigungsfrist|meine gehaltsvorstellung) ; (stand|status) meiner bewerbung ;
      (ihre|der) (anzeige|stellenanzeige|ausschreibung) ~4 (gelesen|gesehen|aufmerksam|angesprochen) ; (mit großem interesse|mit grossem interesse) (habe ich|las ich)
    `),
  'sent-thanks': phrasesOf(`
      (dank|danke|bedanken|bedanke) ~3 für (das|die|ihre|den|unser) ~3 (gespräch|zeit|einblick|telefonat|rückmeldung|offene*|absage|ehrliche*) ~9 (mir|mich|meine*|auch wenn) ;
      (auch wenn|obwohl|natürlich) ~3 ich ~6 (enttäuscht|gewünscht|gehofft|gern bekommen|ein anderes ergebnis|traurig) ; (ihre|deine) absage (habe ich|hat mich) ;
      hat mich ~5 bestärkt ; (würde|möchte) ich? ~2 (gern|gerne) ~3 (mit ihnen )?in (kontakt|verbindung) bleiben ; (denken sie|denk) ~2 an mich ;
      (darf ich sie|könnten sie mir) ~5 feedback
    `),
  'sent-withdrawal': phrasesOf(`
      (ziehe|zurückziehen|nehme) (ich )?~2 meine bewerbung ; meine bewerbung ~5 (zurückziehen|zurücknehmen|zurück|zurückziehe|aus dem verfahren) ;
      (ich habe mich|habe ich mich|habe mich) ~4 für (ein|eine) ander* ~2 (angebot|stelle|unternehmen|position) entschieden ;
      (andere|anderes|neue) ~1 (stelle|angebot|position) ~1 angenommen ; (nehme|möchte) (ich )?(ihr|das|dein) angebot ~3 (nicht annehmen|nicht an|ablehnen) ;
      (stehe|steh) (ich )?~4 nicht (mehr |länger )?zur verfügung ; rücknahme meiner bewerbung ; (kann|muss) (ich )?~6 vorstellungstermin absagen
    `),
}
