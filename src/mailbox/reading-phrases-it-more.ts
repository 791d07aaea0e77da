import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

/** More Italian phrases: noes without a formula, call-backs, talks, the user's own letters and machines. */
export const PHRASES_IT_MORE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      (nomina|scelta|incarico) ~2 (di un altro|di un'altra|andat* ad altr*|ad altri) ; (non abbiamo nulla|organico è al completo|organico al completo) ;
      (fatto|facciamo) un'altra scelta ; con noi non sarà possibile ; (offerto|dato|assegnato) ~2 (all'altra|all'altro|a un altro|a chi|ad altri) ; hanno voluto ;
      non (ti|la) (abbiamo scelto|abbiamo preso|inviteremo|prendiamo|assumeremo) ; (ruolo|posto) non sia ~1 giusto ; (deciso|preferito) di non (continuare|proseguire|procedere) ;
      non siamo in grado di formul* ; non andiamo oltre ; ci fermiamo qui ; (domanda|candidatura) ~4 (esclusa|archiviata|non accolta) ; puntato su altri ; (sei|è) arrivat* second* ;
      (ha chiuso|terminata|conclusa) con ~2 altr* ; niente secondo giro ; (profilo|esperienza) non è in linea ; assunto (la candidata|il candidato|un'altra|un altro) ;
      (voto|scelta) ~1 (è )?andat* ~2 (concorrente|altr*) ; (posto|posizione) ~2 (chius*|ormai) ;
      (abbiamo|hanno|ha|avevamo) ~2 (scelto|preso|preferito|individuato|assunto|selezionato) ~2 (un altro|un'altra|altri|altre|una persona|un profilo|qualcun altro|un candidato|una candidata|chi ha) ;
      (individuazione|scelta) ~4 (di un altro|un altro|altro profilo|altro candidato|caduta su|di altri) ;
      (scelta|preferenza|decisione) ~3 (caduta|ricaduta|andata|orientat*) su ~2 (altr*|un altro|un'altra|una|altri) ;
      non ~3 (stat* selezionat*|stata scelta|stato scelto|risultat* (idone*|vincit*|selezionat*)|prosegui*|proseguirai|proseguirà|passat*|supera*|ammess*|ritenut*|andremo avanti|andiamo avanti|daremo seguito|possiamo offrir*|intende proseguire|prender*|ti prendiamo|assum*) ;
      (posizione|posto|ruolo) ~4 (assegnat*|copert*|andato a|è andato|non è più disponibil*|occupat*) ; (candidatura|profilo) ~4 (scartat*|respint*|non idone*|esclus*|non è stat*) ;
      (abbiamo|ha|hanno) scartato ~2 (candidatura|profilo) ; (cliente|azienda) ~4 (ha scelto|ha preferito|non intende|ha scartato) ;
      selezione ~3 (conclusa|terminata) con ~5 (altro|altri|un'altra) ; non ~2 siamo ~2 in grado di (offrir*|propor*|proseguire|dare) ; è un no ;
      non ~4 (dar seguito|dare seguito|dare corso)
    `),
  'rejection-weak': phrasesOf(`
      mi dispiace ; ci dispiace ; siamo spiacenti ; stata dura ; scelta difficile ; per questa volta ; ricandidarti ; nulla toglie ; tuttavia ; altro candidato ; auguri*
    `),
  'on-hold': phrasesOf(`
      (ricerca|selezione|selezioni|posizione|assunzioni|processo) ~5 (sospes*|in stand-by|congelat*|rinviat*|ferm*|in pausa|bloccat*|fino a nuovo) ;
      (fermare|sospendere|congelare|bloccare|rinviare|bloccato|sospeso|fermato|congelato) ~3 (ricerca|selezion*|assunzion*|posizione) ; blocco delle assunzioni ;
      non ~4 assumere ~2 (adesso|ora|per ora|quest'anno)
    `),
  'interview-invitation': phrasesOf(`
      (invitar*|invitiamo|convochiamo|convocat*|incontrar*|conoscer*|ti aspettiamo|la aspettiamo) ; (confermiamo|confermo) ~3 (colloquio|appuntamento|incontro) ;
      (superato|passi) ~3 (fase|step|selezione)
    `),
  'interview-scheduling': phrasesOf(`
      (che|quale|sua|tua) disponibilità ; (confermare|indicar*|dai|darmi) ~3 disponibilità ; (quando|quale giorno) ~3 (disponibile|possiamo|potresti|potrebbe) ;
      (ti|le) (va|andrebbe) bene (lunedì|martedì|mercoledì|giovedì|venerdì) ; (scegli|scelga) ~4 (orario|data) ; in alternativa possiamo
    `),
  'interview-assessment': phrasesOf(`
      (test online|prova tecnica|caso pratico|video colloquio|videocolloquio|test attitudinale|prova scritta) ; (complet*|svolger*|prepar*) ~3 (test|prova|caso|questionario)
    `),
  'interview-reschedule': phrasesOf(`
      (spostare|rinviare|posticipare|anticipare|rimandare) ~4 (colloquio|incontro|appuntamento|call) ; colloquio ~3 (spostato|rinviato|posticipato)
    `),
  'interview-cancellation': phrasesOf(`
      (annullare|annullato|cancellare|disdire|annulliamo) ~3 (colloquio|incontro|appuntamento) ; colloquio ~3 (annullato|cancellato)
    `),
  'offer-strong': phrasesOf(`
      (posto|lavoro) è tuo ; (ti|la) assumiamo ; sei dei nostri ; (sei stat*|è stat*) scelt* per ; proposta di assunzione ; firmare il contratto ; ti vogliamo con noi
    `),
  'withdrawal-strong': phrasesOf(`
      (ritiro|annullamento) della (tua|sua) candidatura ; (hai|ha) ritirato la (tua |sua )?candidatura ; candidatura è stata ritirata ;
      (prendiamo atto|registrato) ~3 (sua|tua) (rinuncia|decisione|scelta) ; come richiesto ~5 (ritir*|annull*|candidatura)
    `),
  'sprout-strong': phrasesOf(`
      (sei|è|saresti|sarebbe|cerchi|cerca) ~1 ancora ~3 (interessat*|disponibil*|alla ricerca|in cerca|liber*|lavoro|a disposizione) ;
      (persona|ragazzo|ragazza|candidat*|collega|chi) ~1 (che )?(avevamo|abbiamo) (preso|scelto|assunto|assunta|individuato) ~8 (andat*|dimess*|dimission*|non ha superato|rinunciat*|lasciat*|se ne va|non ha funzionato) ;
      (altro candidato|altra candidata|altra persona) ~2 che (si è|ha|se n'è) ~2 (dimess*|rinunciat*|lasciat*|andat*) ; non ~2 (funzionato|andat* bene) ~1 con ;
      con ~4 non ~2 (ha funzionato|è andata bene|funzionato) ; (posizione|posto|ruolo) ~3 (di nuovo|nuovamente|tornat*|riapert*|si è liberat*) ; si è riapert* ;
      (hai|ha) (già )?trovato (altro|qualcosa|lavoro) ; (pensato|ho pensato) (subito )?a (te|lei) ; (possiamo|ci) risentir* ; ne riparliamo ; ti interessa ancora
    `),
  'sprout-weak': phrasesOf(`
      ti ricordi ; si ricorda ; (avevamo detto|ti avevamo|le avevamo) ;
      (a|in|nel) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|autunno|primavera) ~5 (scelto|colloquio|incontrat*|detto) ; di nuovo ;
      si è liberato ; se non hai ~3 trovato
    `),
  'referral-strong': phrasesOf(`
      (ti|vi|le) presento ; ti metto in contatto ; (scrivi|scrivile|scrivigli|rivolgiti) ~3 (a nome mio|mando io|da parte mia) ;
      (girato|passato|inoltrato|dato) il tuo (curriculum|nome|contatto|cv) a (un|una) ; (gli|le) ho parlato di te ; vi lascio parlare
    `),
  'reply-strong': phrasesOf(`
      (grazie|ringrazio) ~3 per (il tuo|il suo|le tue|le sue|la tua|la sua) ~2 (messaggio|parole|lettera|mail|biglietto) ; restiamo in contatto ; mi ha fatto (molto )?piacere ;
      che bello sentirti ; complimenti per il nuovo lavoro
    `),
  'bounce-strong': phrasesOf(`
      non (è stato|è stata|può essere|ha potuto essere) (recapitat*|consegnat*) ; (indirizzo non esiste|casella piena) ; (mancata consegna|mancato recapito) ; respint* dal server
    `),
  'auto-reply-strong': phrasesOf(`
      risposta automatica ; (sono|sarò) ~1 (fuori ufficio|in ferie|assente|in maternità|fuori sede) ; al mio rientro ; non lavoro più (per|in)
    `),
  'sent-application': phrasesOf(`
      (invio|allego|sottopongo|inoltro) ~1 (la mia candidatura|il mio curriculum|il mio cv|la candidatura) ; (mi candido|vorrei candidarmi|desidero candidarmi) ;
      resto a disposizione per un colloquio
    `),
  'sent-thanks': phrasesOf(`
      (ringrazio|grazie) ~1 per (il colloquio|il tempo dedicatomi|avermi|la sua risposta) ; vorrei restare in contatto
    `),
  'sent-withdrawal': phrasesOf(`
      ritirare la mia candidatura ; ritiro la mia candidatura ; accettato un'altra (offerta|proposta)
    `),
  'outreach-strong': phrasesOf(`
      (sono|come) ((una|un) )?~1 (recruiter|head hunter|consulente di selezione|selezionatrice) ; suo profilo mi ha colpito ; aperta? a nuove opportunità
    `),
  job: phrasesOf(`
      esito ; assum* ; candidato ; idone* ; posto ; ricerca del personale ; graduatoria ; ufficio selezione
    `),
  elsewhere: phrasesOf(`
      inquilino ; proprietario ; asilo ; condominio ; preventivo ; permesso di soggiorno ; residenza ; monolocale ; bilocale ; trilocale ; premio
    `),
}
