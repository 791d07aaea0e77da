import { joinedSignals, type PhraseTable, phrasesOf } from './reading-phrases.ts'
import { PHRASES_NL_MORE } from './reading-phrases-nl-more.ts'

const BASE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      (niet|geen) ~5 (verder ~3 (gaan|procedure|te gaan)|uitnodigen|uit te nodigen|doorgaan|door te gaan|geselecteerd|aanbieden|in aanmerking|gekozen|aangenomen) ;
      (gekozen|keuze|besloten|voorkeur) ~5 (andere*|ander) ~2 (kandidat*|sollicitant*|kandidaat|persoon) ; (procedure|sollicitatie) ~4 niet ~3 (voort*|vervolg*|verder) ;
      (vacature|functie|positie) ~4 (vervuld|ingevuld) ; (sollicitatie|kandidatuur) ~3 (afgewezen|afwijzen) ; af te wijzen ; andere kandidaten ~5 (beter|passen|aansluiten)
    `),
  'rejection-weak': phrasesOf(`
      helaas ; spijt* ; jammer ; andere kandidaten ; (wensen|wens) ~6 (succes|geluk|zoektocht|toekomst) ; veel succes ; teleurstell* ; niet ~4 (past|passen|aansluit*|voldoe*) ;
      (beter|meer) ~5 (aansluit*|passen|past|profiel) ; na (zorgvuldige|goede) (afweging|overweging) ; portefeuille ; afwijzing ; groot aantal
    `),
  'acknowledgement-strong': phrasesOf(`
      (ontvangen|ontvangst|binnengekomen|goed ontvangen) ~4 (sollicitatie|cv|gegevens) ; sollicitatie ~5 (ontvangen|binnengekomen|ontvangst|verzonden|verwerkt|behandeling) ;
      (bekijken|beoordelen|bestuderen|beoordeeld|doornemen) ~4 (sollicitatie|cv|gegevens|profiel) ; (neem|nemen|hoor|hoort) ~8 (contact|van ons)
    `),
  'acknowledgement-weak': phrasesOf(`
      (bedankt|dank) ~5 (sollicitatie|interesse|reactie|solliciteren) ; ontvangstbevestiging ; automatisch*
    `),
  'interview-strong': phrasesOf(`
      (nodigen|uitnodigen|uitnodiging|inplannen|plannen|afspreken|uitgenodigd) ~7 (gesprek*|sollicitatiegesprek|kennismaking*|interview|kennis) ;
      (gesprek|sollicitatiegesprek|kennismakingsgesprek) ~6 (inplannen|plannen|bevestig*|uitnodig*|vindt plaats|op maandag|op dinsdag|om) ;
      (graag|willen) ~4 (kennismaken|kennis maken|ontmoeten|leren kennen)
    `),
  'interview-weak': phrasesOf(`
      beschikbaar* ; gesprek ; gefeliciteerd ; teams
    `),
  'offer-strong': phrasesOf(`
      (aanbieden|aanbod) ~5 (functie|baan|positie|contract) ; arbeidsovereenkomst ; arbeidscontract ; (functie|baan) ~3 aan te bieden
    `),
  'offer-weak': phrasesOf(`
      salaris ; contract ; gefeliciteerd ; welkom ; startdatum
    `),
  'outreach-strong': phrasesOf(`
      (jouw|je|uw) (profiel|cv) ~6 (linkedin|tegen|interess*|past|aansprak|gezien) ; (sta je|bent u|ben je|open) ~4 (open voor|opdracht|nieuwe ~1 (uitdaging|baan|functie)) ;
      voor (mijn|onze|een) (klant|opdrachtgever)
    `),
  'alert-strong': phrasesOf(`
      nieuwe vacatures ; vacature-?alert ; jobalert ; vacatures ~4 (voor jou|voor u|in de buurt) ; bekijk (alle )?vacatures
    `),
  'alert-weak': phrasesOf(`
      afmelden ; uitschrijven ; nieuwsbrief
    `),
  'sprout-strong': phrasesOf(`
      (ben je|bent u|heb je|heeft u) ~1 nog ~3 (beschikbaar|interesse|geïnteresseerd|op zoek|vrij) ; (je|u|jij) nog steeds ~3 (beschikbaar|interesse|geïnteresseerd|op zoek) ;
      (functie|vacature|positie|plek) ~4 (weer|opnieuw) ~2 (open*|vrij|beschikbaar) ; niet ~2 (gewerkt|gelukt|geworden) met
    `),
  job: phrasesOf(`
      sollicit* ; vacature* ; functie ; kandida* ; baan ; cv ; gesprek ; recruit* ; werving ; positie ; stage
    `),
  elsewhere: phrasesOf(`
      bestelling ; levering ; pakket ; factuur ; huur* ; woning ; visum ; lening ; hypotheek ; verzekering ; rekening ; bank ; terugbetaling ; reservering ; subsidie ; school
    `),
  'after-interview': phrasesOf(`
      (na|naar aanleiding van|tijdens|sinds) (ons|het|je|jouw|uw) ~2 (gesprek*|sollicitatiegesprek*|interview|kennismaking*) ;
      (bedankt|dank|leuk|fijn|prettig) ~7 (gesprek*|kennismak*|kennis te maken|ontmoet*|langs)
    `),
}

/** Dutch phrases; notation in reading-phrases.ts. */
export const PHRASES_NL: PhraseTable = {
  signals: joinedSignals(BASE, PHRASES_NL_MORE),
  condition: phrasesOf(`
      als ; indien ; mocht ; mochten ; wanneer ; in geval
    `),
  silence: phrasesOf(`
      (als|indien|hoort|heb|hebt|krijg) ~8 (niets|geen (reactie|bericht|antwoord))
    `),
  conditionBehind: phrasesOf(`
      als (je|u) ~4 (niet|geen) ; tenzij
    `),
}
