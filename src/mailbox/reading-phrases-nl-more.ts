import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

/** More Dutch phrases: noes without a formula, call-backs, talks, the user's own letters and machines. */
export const PHRASES_NL_MORE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      (je|u|jij) ~2 (gaat|bent|staat|komt) ~1 niet (door|op de shortlist|in aanmerking|geslaagd|aangenomen|gekozen) ; gaat niet door naar ; (nemen|neem) (je|u) niet aan ;
      je bent het ~1 niet ; (sollicitatie|brief|profiel|naam) ~4 niet ~3 (tot een aanstelling|in behandeling|voor op de lijst|geselecteerd|gekozen) ;
      (rond|verder|in zee|klaar) ~1 met (iemand|een andere|een ander) ; met (een andere|een ander|een interne) kandidaat ~2 (in zee|verder|door) ; iemand gevonden ;
      (andere|een ander|interne) (kandidaat|freelancer|sollicitant) ~4 (gekozen|toegekend|voorgedragen|gekozen) ; (kandidaat|iemand) gekozen die ;
      voor een andere ~1 (kandidaat|freelancer) ~2 gekozen ; (een ander|iemand anders) begint ; (zien|ziet) ~2 af van ;
      (geen|niets) ~2 (passende functie|plek in het team|plek voor|aanbieden) ; (de plek|de plaats|de baan) ~2 (is weg|is weggegeven|gaat naar|aan een ander) ;
      de match ~4 te klein ; ziet geen klik ; helaas niet gelukt ; wilde iemand met meer ; (vacature|functie) sluiten we met ;
      (niet|geen) ~5 (weerhouden|uitgenodigd|geworden|geselecteerd|in aanmerking|verder met|doorgegaan|verder te gaan|door naar|voortgezet|voort te zetten) ;
      (gaan|gaat|zijn|ga) ~3 (door|verder|verdergegaan|doorgegaan) met ~1 (iemand|een ander*|andere*|ander*|kandidaten|een interne|de andere) ;
      (iemand anders|een ander|de andere kandidaat|een andere kandidaat|een collega|iemand met meer) ~4 (aangenomen|gekozen|gevallen|gegeven|voorgedragen|geworden) ;
      (keuze|voorkeur) ~5 (niet op (u|jou)|op iemand anders|op een ander*|op een andere kandidaat|aan een ander|niet (op|voor)) ;
      (gekozen|kiezen|koos|kozen|aangenomen) ~2 (voor )?(iemand anders|een ander|een andere|de andere) ; (je|jij|u) (bent|wordt|ben) ~2 het (helaas |net )?niet( (geworden))? ;
      (moeten|moet|wij|we) ~3 (afwijzen|teleurstellen) ; (niet|kunnen) ~3 gebruik ~2 van (uw|je) (sollicitatie|aanbod|kandidatuur) ;
      (functie|vacature|plek|baan) ~3 (al vergeven|inmiddels vervuld|intern vervuld|intern ingevuld|ingetrokken|niet langer beschikbaar|gaat naar|vergeven) ;
      (opdrachtgever|klant) ~4 (voor iemand anders|niet met|ander* gekozen) ; kandidatuur ~3 niet ; (sollicitatie|kandidatuur) ~3 (afgewezen|niet geselecteerd|stopt) ;
      besloten ~3 niet ~3 (uit te nodigen|verder|door|aan te nemen) ; (gaan|ga) ~2 niet (verder )?met (je|u|jou|jouw|uw) ; het is ~1 een nee ; wordt ~1 hem niet
    `),
  'rejection-weak': phrasesOf(`
      tot onze spijt ; het spijt ; begrijpen dat dit ; wervingsreserve ; zoektocht ; loopbaan ; toch ; net niet ; eerlijk gezegd ; scheelde niet veel ; reacties ; meer ervaring
    `),
  'on-hold': phrasesOf(`
      (vacature|procedure|werving|functie|selectie) ~5 (stopgezet|on hold|bevroren|uitgesteld|stil|gepauzeerd|voorlopig niet|tijdelijk niet) ;
      (vacaturestop|personeelsstop|wervingsstop|aannamestop|selectiestop) ; voorlopig ~3 (niemand|geen) ~3 (aannemen|invullen|aan)
    `),
  'interview-invitation': phrasesOf(`
      (nodigen|nodig|uitnodigen|uitnodiging|uitgenodigd) ~7 (gesprek|sollicitatiegesprek|kennismaking|meeloopdag|interview|ronde) ;
      (langskomen|langs te komen|kom je ~4 langs|kun je ~6 langskomen) ; (bevestig*) ~4 (gesprek|afspraak|sollicitatiegesprek) ; (leren kennen|spreken (je|u) graag) ;
      (door naar|tweede) (de volgende ronde|ronde|gesprek)
    `),
  'interview-scheduling': phrasesOf(`
      (wanneer|welke) ~3 (kun je|schikt|beschikbaar|komt|past|kan) ; (schikt|past|lukt) ~3 (maandag|dinsdag|woensdag|donderdag|vrijdag|het) ; (kies|plan) ~5 (moment|tijd|tijdstip) ;
      laat ~3 weten of het (lukt|past|schikt)
    `),
  'interview-assessment': phrasesOf(`
      (online assessment|technische test|video-interview|case|capaciteitentest|praktijkopdracht) ~3 (maken|afleggen|uitwerken|opnemen|te maken|af te leggen|uit te werken|op te nemen) ;
      assessment
    `),
  'interview-reschedule': phrasesOf(`
      (gesprek|afspraak|sollicitatiegesprek) ~4 (verzetten|verplaatsen|verschuiven|uitstellen|verzet|verplaatst) ; kan het ook ; andere datum
    `),
  'interview-cancellation': phrasesOf(`
      (gesprek|afspraak|sollicitatiegesprek) ~4 (afzeggen|annuleren|vervallen|geannuleerd|gaat niet door)
    `),
  'offer-strong': phrasesOf(`
      (je|jij|u) (hebt|heeft) de (baan|job) ; (je|u) bent (het geworden|aangenomen) ; we willen jou ; (bieden|aanbieden) ~4 (functie|contract|baan) ;
      contract ~2 (tekenen|ondertekenen)
    `),
  'withdrawal-strong': phrasesOf(`
      (je|u|jouw|uw) ~2 (sollicitatie|kandidatuur) ~4 (ingetrokken|teruggetrokken|stopgezet) ; (sollicitatie|kandidatuur) ~4 ingetrokken ; (jouw|uw|je) (terugtrekking|intrekking) ;
      op (jouw|uw) verzoek ~6 (ingetrokken|stopgezet|verwijderd) ; (jammer|spijtig) ~2 (dat|je) ~2 (je |u )?~2 (terugtrekt|intrekt)
    `),
  'sprout-strong': phrasesOf(`
      (ben je|bent u|ben jij|heb je|heeft u|heb jij|zou je|zoek je|zoekt u) ~1 (nog|nog steeds|misschien nog) ~3 (beschikbaar|interesse|geïnteresseerd|op zoek|vrij|zin|in de markt) ;
      (functie|vacature|positie|plek|plaats) ~4 (weer|opnieuw|toch weer) ~1 (open|vrij|beschikbaar|vacant) ; staat weer open ;
      niet ~2 (gelukt|gewerkt|geklikt|uitgepakt|goed gegaan) ~1 met ~3 (persoon|kandidaat|collega|degene|opvolger|ander*) ;
      (nieuwe collega|kandidaat|degene|eerste keuze|persoon|opvolger) ~8 (niet verder|verdergaat|vertrokken|afgezegd|vertrekt|afgehaakt|ontslag|opgezegd|weg|teruggetrokken) ;
      (heb je|heeft u|hebt u) (al|inmiddels|ondertussen) ~1 iets (anders|gevonden) ; dacht (meteen|direct|gelijk) aan (je|jou|u)
    `),
  'sprout-weak': phrasesOf(`
      (toen|destijds|vorig jaar|in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)) ~6 (keuze|kozen|afwijzen|gekozen|gesproken|viel|afgewezen) ;
      (zoeken|zoek) weer ; weer vrij ; nog eens praten ; komt ~3 vrij
    `),
  'referral-strong': phrasesOf(`
      (stel|stellen) (je|u|jullie) ~3 voor aan ; breng jullie in contact ; (doe|de) groeten van mij ; (heb je|je) naam genoemd ; (cv|gegevens|naam) doorgegeven aan (een|mijn) ;
      neem ~2 contact op met ~4 (namens mij|van mij|die zoekt)
    `),
  'reply-strong': phrasesOf(`
      (dank je wel|dank|bedankt) ~2 voor (je|uw) (lieve|vriendelijke|leuke|aardige|mooie) (bericht|woorden|mail|kaart|brief) ; (houden|laten we|hou) ~2 contact( (houden))? ;
      leuk om van je te horen ; gefeliciteerd met je nieuwe ; na een afwijzing
    `),
  'bounce-strong': phrasesOf(`
      (kon|kan) niet (worden )?(bezorgd|afgeleverd) ; niet (afgeleverd|bezorgd) ; (adres bestaat niet|mailbox is vol) ; onbestelbaar*
    `),
  'auto-reply-strong': phrasesOf(`
      automatisch antwoord ; (ik ben|ben ik) ~3 (afwezig|met vakantie|op vakantie|niet op kantoor|met verlof|niet aanwezig) ; (na terugkomst|bij terugkomst) ; werk niet meer bij
    `),
  'sent-application': phrasesOf(`
      (solliciteer ik|ik solliciteer|wil ik graag solliciteren) ; mijn (cv|sollicitatie|motivatie) ~3 (bijgevoegd|bij|toe|vindt)
    `),
  'sent-thanks': phrasesOf(`
      (bedankt|dank) voor (het gesprek|uw tijd|de rondleiding|uw eerlijke) ; ik blijf graag in contact ; nog enthousiaster
    `),
  'sent-withdrawal': phrasesOf(`
      (trek ik mijn|mijn) (sollicitatie|kandidatuur) (in|intrekken) ; ik trek (me|mij) terug ; andere baan aangenomen
    `),
  'outreach-strong': phrasesOf(`
      (kwam|zag) ~2 (je|uw|jouw) (profiel|cv) ; (ik ben|als) recruiter ; sta je open
    `),
  job: phrasesOf(`
      kandidatuur ; weerhouden ; selectiecommissie ; sollicitatiecommissie ; vacaturestop ; proeftijd ; collega ; werving ; p&o ; ervaring ; profiel
    `),
  elsewhere: phrasesOf(`
      verhuurder ; huurder ; opvang ; subsidieaanvraag ; opleiding ; uitgeloot ; training ; ouderavond ; ledenvergadering ; toeslag
    `),
}
