import { joinedSignals, type PhraseTable, phrasesOf } from './reading-phrases.ts'
import { PHRASES_IT_MORE } from './reading-phrases-it-more.ts'

const BASE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      (non|né) ~5 (proseguire|procedere|selezionat*|dare seguito|andare avanti|offrir*|proced*) ;
      (scelto|deciso|optato|proseguire|selezionato|preferito) ~6 (altr*|un altro|un'altra) ~1 (candidat*|profil*|persona) ;
      candidatura ~5 non ~4 (stata|selezionat*|accolta|accettata|proseguir*|idone*) ; (posizione|ruolo|posto) ~4 (coperta|coperto|assegnat*|occupat*) ;
      esito (negativo|non positivo)
    `),
  'rejection-weak': phrasesOf(`
      purtroppo ; spiac* ; rammaric* ; altri candidati ; augur* ; in bocca al lupo ; conserv* ~5 (cv|curriculum|candidatura|dati) ; banca dati ; database ;
      future (opportunità|selezioni|posizioni) ; dopo ~3 (attenta|un'attenta|valutazione|analisi) ; non ~4 (linea|corrispond*|rispond*) ; più (in linea|vicin*|adatt*|coerent*)
    `),
  'acknowledgement-strong': phrasesOf(`
      (ricevuto|ricezione|ricevuta) ~4 (candidatura|cv|curriculum|domanda) ; candidatura ~5 (ricevuta|inviata|registrata|successo|correttamente) ;
      (valut*|esamin*|analizz*) ~4 (candidatura|profilo|curriculum|cv) ; (contatt*|ricontatt*) ~6 (se|qualora|nel caso)
    `),
  'acknowledgement-weak': phrasesOf(`
      (grazie|ringraziamo|ringraziar*) ~6 (candidatura|interesse|candidarti|esserti|essersi) ; messaggio automatico
    `),
  'interview-strong': phrasesOf(`
      (invit*|fissare|organizzare|programmare|concordare|convoc*) ~7 (colloquio|intervista|incontro|chiamata|call|videochiamata) ;
      colloquio ~6 (fissato|confermato|telefonico|conoscitivo|si terrà|lunedì|martedì|mercoledì|giovedì|venerdì) ;
      (piacerebbe|vorremmo|desideriamo) ~4 (conoscer*|incontrar*|parlar*|approfondire)
    `),
  'interview-weak': phrasesOf(`
      disponibilità ; colloquio ; congratulazioni ; complimenti
    `),
  'offer-strong': phrasesOf(`
      (offrirti|offrirle|proporti|proporle) ~5 (posizione|ruolo|contratto|assunzione) ; lettera d'(assunzione|impegno) ; contratto di lavoro ; proposta di (assunzione|contratto)
    `),
  'offer-weak': phrasesOf(`
      stipendio ; retribuzione ; benvenut* ; contratto ; assunzione
    `),
  'outreach-strong': phrasesOf(`
      (visto|trovato|notato|visionato) ~3 (tuo|suo) (profilo|cv) ; (apert*|interessat*) ~5 (opportunità|proposte|posizione|ruolo) ; per (un|il) (nostro|mio) cliente
    `),
  'alert-strong': phrasesOf(`
      (nuove|ultime) (offerte|posizioni) ; offerte di lavoro ; avvis* di lavoro ; candidati (ora|subito)
    `),
  'alert-weak': phrasesOf(`
      disiscriv* ; annulla iscrizione ; newsletter
    `),
  'sprout-strong': phrasesOf(`
      (sei|è|saresti|sarebbe) ~1 ancora ~3 (interessat*|disponibil*|alla ricerca|in cerca) ; (posizione|ruolo|posto) ~4 (di nuovo|nuovamente|riapert*) ;
      non ~3 (funzionato|andata bene|andato bene) ~2 con
    `),
  job: phrasesOf(`
      candidat* ; posizione ; ruolo ; colloquio ; selezione ; curriculum ; cv ; lavoro ; assunzione ; risorse umane ; offert* ; recruit* ; profilo
    `),
  elsewhere: phrasesOf(`
      ordine ; spedizione ; pacco ; fattura ; rimborso ; affitto ; appartamento ; visto ; prestito ; mutuo ; assicurazione ; banca ; conto ; volo ; prenotazione ; borsa di studio
    `),
  'after-interview': phrasesOf(`
      (dopo|a seguito|durante|in seguito) ~4 (colloquio|incontro|intervista|conversazione|chiacchierata) ;
      (grazie|ringrazi*|piacere|piaciuto) ~8 (colloquio|incontro|incontrar*|conoscer*|conosciut*|tempo ~3 dedicat*|parlare con)
    `),
}

/** Italian phrases; notation in reading-phrases.ts. */
export const PHRASES_IT: PhraseTable = {
  signals: joinedSignals(BASE, PHRASES_IT_MORE),
  condition: phrasesOf(`
      se ; qualora ; nel caso ; in caso ; eventual*
    `),
  silence: phrasesOf(`
      (se|qualora) ~6 (non (riceverai|riceverà|avrai|avrà|ricevi|riceve|dovessi)) ; in assenza di (riscontro|risposta|notizie)
    `),
  conditionBehind: phrasesOf(`
      se non ; a meno che
    `),
}
