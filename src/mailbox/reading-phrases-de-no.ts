import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

const SEAT =
  '(stelle|position|vakanz|rolle|job|planstelle|dienstposten|lehrstelle|arztstelle|assistenzarztstelle|ausbildungsstelle|ausbildungsplatz|praktikumsstelle|praktikumsplatz|praktikum|stellenausschreibung|ausschreibung|volontariat|werkstudentenstelle|posten)'
const PEOPLE =
  '(bewerber*|bewerberin*|bewerbend*|mitbewerb*|kandidat*|kandidierend*|person|personen|profil*|mitarbeiter*|kolleg*|talent*|dossier*|anwärter*|leute*|finalist*)'
const OTHER = '(ander*|weiter*|intern*|passender*|erfahren*|geeigneter*|bereits bekannt*)'
const YOU = '(ihnen|dir|euch)'

/** German phrases of a no: offices, hospitals, agencies, bosses, Austria and Switzerland; and of a search that pauses. */
export const PHRASES_DE_NO: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      (laden|lade|lädt) (wir |ich )?(sie|dich) ~4 nicht ~6 ein ;
      (nur|lediglich) ~3 (bewerber*|bewerbende*|personen|kandidat*|wenige*|menschen|leute|davon) ~4 (einladen|eingeladen|einzuladen) ;
      keine einladung ~3 (aussprechen|schicken|zum|zu einem|senden) ; einladung ~6 nicht ~2 (aussprechen|möglich|erfolgen) ;
      (gespräch|einladung|interview) ~4 (wird es|kommt es|wird) ~3 (leider )?nicht (kommen|geben|stattfinden) ; nicht ~5 (einladen|eingeladen|einzuladen) ; nicht ~2 weiter ein ;
      mit ander* ~6 (fortgesetzt|fortgeführt|weitergeführt|fortzusetzen|fortsetzen|fortzuführen) ; für (dich|sie) ~4 kein platz ;
      (können|kann|konnten|werden|möchten) (wir |ich )?(ihnen|dir|euch) ~4 (kein|keine|keinen) ~2 (angebot|platz|stelle|zusage|anstellung|position|praktikum|ausbildungsplatz|ja|beschäftigung|arbeitsplatz|job|praktikumsplatz) ~2 (machen|anbieten|geben|unterbreiten|bieten|erteilen|in aussicht) ;
      (muss ich|müssen wir|ich muss|wir müssen) ((heute|leider|hier|daher|deshalb|also|nun|jedoch|schweren herzens|ihnen|dir) ){0,2}absagen ;
      (deshalb|daher|darum|leider) ~3 (hier |heute )?absagen ;
      ${SEAT} ~5 (weg|nicht mehr frei|nicht mehr verfügbar|schon weg|nachbesetzt|vergeben|eingespart|einzusparen|einsparen|ging an|jemand anderem|jemand anderen|zugewiesen|zurückgezogen|gestrichen) ;
      (vakanz|ausschreibung) ~2 (zurückgezogen|gestrichen|aufgehoben) ; besetzen wir mit (jemand*|eine*) ;
      (profil|bewerbung|kandidatur|unterlagen) ~5 (abgelehnt|aussortiert|durchs raster|keine mehrheit|herausgefallen|nicht unter den|nicht zum zug|keinen erfolg|nicht mehr beachten|nicht zum erfolg) ;
      (ihre|deine) war nicht (unter|dabei) ; (nicht|keine*) ~2 zum zug* ; (es|das) (geht|passt) ~4 (ohne sie|ohne dich|bei uns leider nicht|leider nicht zusammen) ;
      geht (es )?ohne (sie|dich) weiter ; (nicht|nicht mehr) ~2 (anstellen|infrage|in frage|mit dabei|bei uns anfangen) ; (stellen|stelle) (wir )?(sie|dich) nicht ein ;
      reicht es ~2 nicht ; gereicht hat es ~2 nicht ; reichte es ~2 nicht ; (keine|eine) weitere runde ~6 (nicht|geben) ;
      (haben|hat) ~2 (schon|inzwischen|jetzt) ~1 (wen|jemand*|einen anderen) ; (brauchen|suchen|nehmen) (wir )?~2 niemand* ; niemand* (mehr )?(einstellen|einzustellen|brauchen) ;
      (nehme|nehmen) ~3 (den anderen|die andere|jemand anderen|den kollegen|die kollegin) ; (mit|für|gegen) jemand (anderem|anderen) ;
      für jemand* (anderen|mit|aus|der|die) ~4 (entschieden|ausschlag) ; (den|der) ausschlag für (jemand*|eine andere|einen anderen) ;
      (kein|keinen) platz (mehr )?(für dich|für sie) ; ist ~3 kein platz (mehr|frei) ; (kunde|betrieb|einsatzbetrieb|fachbereich) ~4 (abgewunken|abgelehnt|anders entschieden) ;
      andere (waren )?(schneller|bewerbungen in die engere) ; (zusammen|ins geschäft) ~3 (kommen|werden) ~4 nicht ; zusammenkommen werden wir ~3 nicht ;
      (fällt|fiel) ~4 (anders aus als|negativ) ; (und zwar|leider) ~2 (gegen sie|für eine andere|gegen dich|für einen anderen) ;
      hat sich für (eine|einen) ~1 (kraft|fachkraft|person|kolleg*|bewerber*) ~9 entschieden ; für (eine|einen) (kraft|fachkraft) ~1 entschieden ; das bist (diesmal )?nicht du ;
      das sind ~2 nicht sie ; (keinen|kein) (anderen|besseren|günstigeren|positiven|erfreulicheren) (bescheid|nachricht|ausgang) ;
      nichts (erfreulicheres|besseres|anderes) mitteilen ; keine (günstigere|erfreulichere|bessere) (mitteilung|nachricht) ;
      (machen|gehen|fahren|arbeiten) (wir|ich) ~3 mit ~3 ${OTHER} ~2 ${PEOPLE} ~2 weiter ; mit ~2 ${PEOPLE} (weiter|weitermachen|fortfahren|in die nächste runde) ;
      mit ${PEOPLE} weiter ~1 (deren|die) ;
      mit (ander*|intern*|einer|einem) ~3 ${PEOPLE} ~4 (zu besetzen|besetzt|besetzen|weiterzumachen|weiterzugehen|fortzusetzen|fortzufahren|zu gehen) ;
      (anders|anderweitig|intern|bereits) (zu besetzen|besetzt (wird|wurde|werden|worden|ist)) ;
      ${SEAT} ~6 (anderweitig|an jemand*|an eine* andere*|an einen*|einer andere*|einem andere*|einer mitbewerb*|einem mitbewerb*) ~3 (vergeben|übertragen|gegeben|besetzt|zugesagt|versprochen|geht) ;
      ${SEAT} ~3 (erhält|bekommt|kriegt|hat|macht) ~2 (nun |jetzt |jedoch |leider )?(ander*|jemand*|eine kollegin|ein kollege|eine bewerberin|ein bewerber) ;
      ${SEAT} (konnte|wurde|ist|wird) ~4 (zwischenzeitlich|inzwischen|mittlerweile|bereits|schon|nun|intern|leider) ~3 (besetzt|vergeben|nachbesetzt) ; ${SEAT} geht an ;
      (wir|ich) (nehmen|nehme) (jetzt |nun |doch |lieber ){0,2}(den anderen|die andere|jemand*|einen anderen|eine andere|einen bewerber|eine bewerberin|die bewerberin|den bewerber) ;
      (wollte|wollten) (man|wir|er|sie) jemand* ~3 (mit|der|die) ; ${YOU} ~4 eine absage ;
      ${YOU} ((heute|leider|daher|deshalb|nun|diesmal|hiermit|also|bedauerlicherweise|jedoch|aber|trotzdem|dennoch|für diese stelle|für die stelle) ){0,3}absagen ;
      (sage|sagen) ${YOU} ~5 ab ; (bewerbung|kandidatur|dossier) ~2 ablehnen ; (ist|ist es|wurde|das ist|hier kommt) ~1 (leider )?eine absage( geworden)? ; fällt ~4 negativ aus ;
      (sie sind|du bist|sind sie|bist du) ~3 (es )?(leider |diesmal )?nicht (geworden|in der (nächsten|zweiten|engeren|finalen)|unter den|mehr im rennen|weitergekommen|ausgewählt|ausgesucht|der richtige|die richtige) ;
      (nicht|leider nicht) mehr im rennen ; (scheiden|ausgeschieden|scheidest) ~6 (verfahren|bewerbungsprozess|prozess|auswahl) ;
      (nicht|leider nicht|nicht ganz) (gereicht|gelangt|sollen sein) ; reicht (es )?(leider |diesmal )?nicht ;
      (kommen|kommt|passt|passen) ~4 (leider |diesmal )?nicht (zusammen|in frage|zueinander|in betracht) ; (es|das) wird ~3 (leider |diesmal )?nichts ; wird ~1 leider nichts ;
      kein(en)? (perfekter |perfektes |richtiger |richtiges )?match ; (sehen|sieht|absehen|abstand) ~5 (von einer (anstellung|einstellung|einladung|zusammenarbeit)|davon ab) ;
      von einer (anstellung|einstellung|einladung|weiteren berücksichtigung) ~2 (absehen|abzusehen|abgesehen|ab) ;
      nicht ~4 (zum gespräch bitten|in aussicht stellen|ins team holen|anbieten können|unterbreiten können|zum zug* ~1 gekommen) ;
      (gegen|nicht für) (sie|dich|ein angebot|ein weiteres gespräch|eine einladung|eine weiterführung|eine einstellung|ihre einstellung|ihre kandidatur|deine kandidatur|ihr dossier) ~3 (entschieden|ausgesprochen|entscheiden|votiert) ;
      (kandidatur|dossier|bewerbung) ~4 nicht ~3 (weiterverfolg*|weiter verfolg*|berücksichtig*|weiter berücksichtig*|in die engere|übernommen) ;
      (wahl|entscheidung|votum|entscheid|los) ~3 (fiel|gefallen|ausgefallen|ist|fällt) ~4 (auf|zugunsten|zu gunsten|für) ~2 (ander*|jemand*|mitbewerb*|ein* mitbewerb*|ein* ander*|ein* kolleg*|ein* intern*) ;
      gewählt wurde ~2 (ander*|jemand*|eine andere|ein anderer) ; auf jemand* anderen( (gefallen|fiel))? ;
      (für|zugunsten|zu gunsten) ~1 (jemand*|ein* ander*|andere*|ein* intern*|ein* mitbewerb*|ein* kolleg*|bewerber*|kandidat*) ~9 (entschieden|ausgesprochen|entscheiden|getroffen) ;
      (bewerber*|kandidat*|jemand*|person*) ~8 (den vorzug|den vorrang|der vorzug|der vorrang|die zusage|den zuschlag) ~2 (gegeben|geben|eingeräumt|erhalten|bekommen|gaben) ;
      (gaben|geben) ~4 den vorzug ; einen anderen vorgezogen ; vorzuziehen ;
      (haben|hatte|lag|lagen|waren|war|hat) ~4 (die nase vorn*|das rennen gemacht|einen tick vorn*|knapp vorn*|ein wenig vorn*|überzeugter|mehr überzeugt|noch mehr überzeugt|noch etwas mehr überzeugt) ;
      ((ander*|einige|weitere) ~1 (bewerb*|kandidat*|profil*|dossier*|person*|talent*)|mitbewerb*) ~5 (besser|stärker|näher|genauer|umfassender|passgenauer|geeigneter) ~6 (passen|passt|entsprechen|waren|gepasst|erfüllen|abdecken|überzeugt|liegt|liegen|geeignet) ;
      ${PEOPLE} ~2 (deren|dessen) ~9 (näher|besser|genauer|mehr|noch|exakt|eher) ; nicht gegen ~4 (mitbewerb*|konkurrenz|andere*) ~3 (durchsetzen|durchgesetzt|behaupten) ;
      (haben|hat) sich andere durchgesetzt ; nicht zum kreis der ; (nicht|keine) ~2 berücksichtigung (finden|gefunden) ; nicht auf der ~1 (liste|shortlist|dreierliste) ;
      auf der sie ~2 nicht stehen ; (wird|werden) ~7 nicht (mehr )?(nachbesetzt|besetzt|wiederbesetzt|ausgeschrieben) ;
      (verfahren|prozess|prozesse|gespräche|auswahl|ausschreibung) ~5 (gestoppt|abgebrochen|aufgehoben|beendet|zurückgezogen) ;
      (für sie|für dich|dort|hier) ~4 (also |leider |dort |hier )?(nichts|nichts mehr) (zu machen|frei|mehr frei) ; (für dich|für sie) ist hier ~1 schluss ;
      endet ~6 (an dieser stelle|hier|damit) ;
      (der kunde|unser kunde|das unternehmen|auftraggeber) ~9 (andere*|anders|nicht|abgelehnt|gegen) ~5 (entschieden|besetzt|weiter|auswahl|gewählt|genommen|berücksichtig*|abgesagt) ;
      (plätze|stellen|platz) ~6 (schon voll|bereits voll|vergeben|alle besetzt) ; nehmen ~4 in evidenz ; in evidenz (halten|nehmen|genommen|gehalten) ; zu unserer entlastung ;
      (unterlagen|dossier) ~6 (retour|reichen ~5 zurück|zu unserer entlastung) ; niemand* mehr (ein|einstellen|nehmen) ;
      keine (anstellung|zusage) ~3 (anbieten|geben|erteilen|machen) ; (einstellung|anstellung) ~3 (nicht in betracht|nicht möglich|nicht erfolgen)
    `),
  'rejection-weak': phrasesOf(`
      tut mir (wirklich |sehr |echt )?leid ; tut uns (wirklich |sehr )?leid ; (sei|seien) (mir|uns) (sie )?(bitte )?nicht (bös|böse|gram) ; nicht persönlich ; ernüchternd ;
      schweren herzens ; konkurrenz war (groß|stark) ; diesmal ; (knappe|enge|schwierige) entscheidung ; denkbar knapp ;
      (gern|lieber|gerne) ~3 (anders geschrieben|bessere nachrichten|etwas anderes) ; (nicht|keine) (über|aussage) ~3 (eignung|können|fähigkeiten) ; (daumen|toi toi) ;
      (trotzdem|dennoch|jedoch|allerdings) ; mehr erfahrung ; absage ; viele ~2 (qualifizierte|gute) bewerbungen ; nicht unterkriegen ; verständnis für (unsere|diese|diesen)
    `),
  'on-hold': phrasesOf(`
      (auf eis|einstellungsstopp|einstellungsstop|stellenstopp|besetzungssperre|haushaltssperre|eingefroren|stellensperre|anstellungsstopp|ausgabenstopp|personalstopp) ;
      (stelle*|position|vakanz|suche|verfahren|prozess|besetzung|ausschreibung|arztstelle|gespräche|bewerbung*) ~8 (pausier*|ausgesetzt|aussetzen|auszusetzen|ruht|ruhen|gestoppt|zurückgestellt|verschoben|vertagt|unterbrochen|bis auf weiteres|vorerst nicht|nicht mehr nachbesetzt|in diesem jahr nicht|vorläufig nicht|zunächst nicht) ;
      (vorerst|derzeit|momentan|zurzeit|aktuell|im moment|bis auf weiteres|vorläufig) ~3 (niemand*|nicht|keine neuen|keine leute) ~3 (einstell*|besetz*|ein) ;
      (stellen|stelle) ~4 (niemand*|keine ~2 leute) ein ;
      (stellenplan|budget|freigabe|mittel|finanzierung) ~6 (gekürzt|gestrichen|nicht genehmigt|nicht gesichert|zurückgezogen|gesperrt|nicht freigegeben)
    `),
  'after-interview': phrasesOf(`
      (nach|seit) (den|dem|unseren|ihrem|deinem|der) ~2 (gesprächen|gespräch|hearing|zweitgespräch|vortrag|probetag|probearbeiten|schnuppertag|assessment|probedienst|vorsprechen|besuch|probevorlesung|telefonat) ;
      (der|ihr|dein|das) (probetag|hearing|schnuppertag|auftritt|vortrag|vorsprechen) ~4 (war|hat) ;
      (probegearbeitet|mitgearbeitet|mit angepackt|vorgestellt (hast|haben)|vorzustellen|geschnuppert) ; (hast|haben) ~4 (gut|super|toll) (mitgearbeitet|gearbeitet|angepackt) ;
      (menschlich|persönlich) hat es ; (im finale|in der endrunde|endauswahl|finalist*|zweite geworden|letzten drei|letzten zwei) ;
      (uns|dich|sie) ~2 (getroffen|kennengelernt|gesehen) ; unser(em|en)? (gespräch|treffen|telefonat|kennenlernen) ; über die wir gesprochen
    `),
  job: phrasesOf(`
      dossier ; kandidierend* ; bewerbend* ; probetag ; probearbeit* ; schnuppertag ; planstelle* ; dienstposten ; lehrstelle* ; oberarztstelle ; auswahlgremium ;
      auswahlkommission ; bestenauslese ; personalrat ; personalabteilung ; stellenplan ; stellenausschreibung* ; ausschreibung ; werdegang ; probezeit ; arbeitgeber ; hearing ;
      anstellung ; mitarbeit ; vollzeit ; teilzeit ; werkstudent* ; talentpool ; karriereseite ; bewerbungsgespräch* ; arbeitsplatz ; headhunter ; position
    `),
  elsewhere: phrasesOf(`
      unser essen ; abendessen ; zimmer-wohnung ; wohnungssuche ; besichtigungen ; kitaplatz ; studiengang ; im studium ; immatrikulation ; schaden* ; schadenfall ; hausverwaltung ;
      selbstauskunft ; mietbewerb* ; mieter* ; elternabend ; mitgliederversammlung ; jury ; festival ; preisverleihung ; verlosung ; gewinnspiel ; gutschein ; bußgeld ;
      einbürgerung ; aufenthaltserlaubnis ; elterngeld ; kindergeld ; wohngeld ; bausparvertrag ; girokonto ; hypothek ; chorprobe ; stammtisch ; turnier ; mannschaft ;
      kundenkonto ; widerspruch ; strafzettel ; reparatur ; werkstatt-termin ; impftermin ; kleingarten ; eigentümer
    `),
}
