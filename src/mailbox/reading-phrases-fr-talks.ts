import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

const TALK =
  '(entretien*|entrevue*|rendez-vous|visio*|échange|rencontre|audition|oral|jury|essai|appel)'

/** French phrases of what sets interviews apart, of offers and receipts, of the user's own letters and of machines. */
export const PHRASES_FR_TALKS: PhraseTable['signals'] = {
  'acknowledgement-strong': phrasesOf(`
      (accusons|accuse|confirmons|confirme) ~2 (bonne )?réception ;
      (bien reçu|bien reçue|bien parvenue?|parvenue? ce jour|entre nos mains|bien enregistrée?|avons bien enregistré|déposée avec succès) ;
      (candidature|dossier|cv|postulation) ~4 (parvenue?|sera soumis*|fait l'objet|toujours à l'étude|à l'étude|bien arrivé*|en cours d'(analyse|étude|examen)|consultée? par) ;
      (sera|va être|est) ~1 (étudiée?|examinée?|analysée?|soumise?) ~5 (par|dans|aux|avec|dès) ;
      seul*(s)? les ~3 (retenu*|sélectionné*) ~3 (contact*|convoqué*|recevr*|invité*|seront) ; (si|dans) ~9 (non retenue|sans suite|comme non retenue) ;
      toujours (en lice|dans la course|à l'étude) ; (décision|choix) n'est pas encore ; (merci de|veuillez) patienter
    `),
  'interview-strong': phrasesOf(`
      (vous|t'|te) (attendons|attends|attend|recevra|recevrons|recevrai|entendra|rencontrera) ~6 (lundi|mardi|mercredi|jeudi|vendredi|samedi|le|à|pour) ;
      (serez|seras) (reçue?|entendue?|accueillie?) ~3 par ; (convi*|invit*|convoqu*) ~6 (${TALK}|visiter|présenter) ;
      (souhaitons|souhaitent|souhaite|aimerions|voudrions|voudrais|aimerais) ~2 (vous|te) (recevoir|rencontrer|entendre|voir|revoir|connaître)
    `),
  'interview-invitation': phrasesOf(`
      (invit*|convi*|convoqu*|convocation*) ~7 (${TALK}|rencontrer|présenter|venir) ; (vous|te) (rencontrer|recevoir|entendre|attendons|attends) ; t'attend* ;
      (confirm*) ~4 ${TALK} ; ${TALK} ~4 (confirm*|aura lieu|est prévu|est fixé|le lundi|le mardi|le mercredi|le jeudi|le vendredi) ; (deuxième|seconde) étape ;
      (passez|passes|passé*) ~2 (étape|tour) ; présélectionnée? ; (serez|seras) (reçue?|attendue?|accueillie?) ; (munir|présenter à l'accueil) ;
      (viens|venez|passez|passe) ~4 (atelier|cuisine|bureau*|magasin|locaux|nous voir)
    `),
  'interview-scheduling': phrasesOf(`
      (vos|tes) (disponibilités|créneaux|dispos) ; (quand|quel jour|quel créneau|quelles?) ~2 (seriez-vous|es-tu|êtes-vous|sont|vous conviendrait|pourriez-vous|pouvez-vous) ;
      (seriez-vous|êtes-vous|tu serais|serais-tu|es-tu|auriez-vous) ~2 (libre|disponible|dispo|un moment) ;
      (choisir|choisissez|réserver|réservez) ~2 (un|votre|le) (créneau|horaire|rendez-vous) ; créneau* ; à quel numéro ; (me|nous) rappeler ;
      (fixer|convenir|planifier|programmer|caler) ~3 (${TALK}|date|heure) ; (vous convient-il|vous conviendrait|te va|vous va|vous arrange)
    `),
  'interview-assessment': phrasesOf(`
      (test|tests|épreuve|évaluation|questionnaire) ~2 (technique|en ligne|écrite|de personnalité|de sélection|informatique|des compétences|d'aptitude|psychotechnique*|de rédaction) ;
      (cas pratique|étude de cas|mise en situation) ~4 (à|joint|préparer|réaliser|rédaction|avant|suivant|ci-joint) ;
      (cas pratique|étude de cas|entretien vidéo différé|vidéo différée|questionnaire de personnalité) ;
      (compléter|réaliser|passer|remplir|effectuer) ~3 (test|exercice|questionnaire|cas|évaluation)
    `),
  'interview-reschedule': phrasesOf(`
      (reporter|décaler|déplacer|avancer|repousser|report|décalage|reporté*|décalé*|déplacé*|repoussé*) ~4 ${TALK} ; ${TALK} ~4 (reporté*|décalé*|déplacé*|repoussé*) ;
      (autre|nouvelle) (date|créneau) ; (plutôt|à la place) (lundi|mardi|mercredi|jeudi|vendredi) ; changement (de date|d'horaire)
    `),
  'interview-cancellation': phrasesOf(`
      (annuler|annulons|annule|annulé*|annulation) ~4 ${TALK} ; ${TALK} ~6 (annulé*|n'aura pas lieu|est annulé*) ; ne pas vous déplacer
    `),
  'offer-strong': phrasesOf(`
      (je|on|nous) (te|vous) (prends|prend|prenons|embauche|embauchons|engage|engageons|recrutons|recrute) ; (tu es|vous êtes|es|êtes) (prise?|embauchée?|engagée?|recrutée?) ;
      (poste|place) est à (vous|toi) ; (confirmer|confirmons|confirme) ~2 (votre|ton) (embauche|engagement|recrutement) ;
      (promesse d'embauche|lettre d'engagement|proposition d'embauche|contrat d'apprentissage|contrat de travail|offre d'embauche) ;
      (vous|te) (proposer|offrir) (le|ce|un) ~2 (poste|contrat|cdi|cdd) ; (vous|t') (avons|a|ai) choisie? ; (signer|retourner) ~3 (contrat|papiers) ;
      (acceptez-vous|accepterez|accepter) ~2 (cette|notre|l') offre ; classée première
    `),
  'bounce-strong': phrasesOf(`
      (message|courriel|mail|courrier) ~6 (n'a|n'ont|n'est) ~2 pas ~3 (remis|distribué|délivré|livré|transmis) ;
      (échec|erreur) (de la remise|de remise|de la distribution|lors de l'envoi|d'envoi) ; (non remis|non distribué|notification d'échec|retour à l'expéditeur|remise a échoué) ;
      (adresse|destinataire|boîte|domaine) ~4 (introuvable|n'existe pas|inconnue?|pleine|indisponible) ; rejeté par le serveur
    `),
  'auto-reply-strong': phrasesOf(`
      réponse automatique ; message d'absence ; absence* du bureau ;
      (je suis|je serai|suis|serai) ~3 (absente?|en congés?|en déplacement|en arrêt|en vacances|hors du bureau|à l'étranger) ; (actuellement|actuellement) (absente?|en congés?) ;
      absente? (du|jusqu'au|jusqu'à) ; (à mon retour|dès mon retour) ; (accès limité|pas accès|accès restreint) ; n'aurai ~4 (accès|qu'un accès) ; bureaux (sont )?fermés ;
      ne travaille plus (chez|pour|à) ; (demande|ticket) ~4 (enregistrée sous|numéro)
    `),
  'sent-application': phrasesOf(`
      (je|j'ai l'honneur de|me permets de) ~4 (vous adresse|vous adresser|vous soumettre|vous soumets|vous transmets|vous présenter|présenter) ~2 (ma|mon) (candidature|cv|dossier|lettre) ;
      ma candidature ~6 (au poste|pour|à|spontanée|en réponse|et|reste) ; (ci-joint|ci-jointe|pièce jointe|joint) ~5 (mon|ma) (cv|lettre|candidature|dossier) ;
      (mon|ma) (cv|lettre de motivation) ~3 (est|joint*|ci-joint*|en pièce) ; je (postule|candidate|présente ma candidature) ; mes prétentions ;
      (mon|mes) (expérience|compétences|parcours|motivation*) ~6 (me permet*|permettent|atout|opérationnel*|exposer) ;
      (bien reçu ma|étude de mon|revenir vers vous concernant ma) ~2 (candidature|dossier) ; vous exposer ma motivation
    `),
  'sent-thanks': phrasesOf(`
      (je|merci|remercie|remercier) ~5 (pour|de) ~2 (l'entretien|notre entretien|l'entrevue|m'avoir|le temps que vous m'avez|votre accueil|cet échange|l'échange|votre franchise|votre réponse|votre retour|votre disponibilité) ~9 (même si|bien que|mais|ma motivation|m'avez|accordé|j'espère|je|reçue?|répondu|informée?) ;
      (renforcé|confirmé) ~2 (ma|mon) (motivation|envie|intérêt) ; (même si|bien que) ~3 (j'espérais|je sois|c'est un refus|déçue?|j'aurais) ;
      (j'aimerais|je souhaiterais|je serais heureu*) ~2 rester en contact ; pensez à moi ; (votre|ce) (refus|décision) ~2 (me déçoit|m'attriste) ;
      (accepteriez-vous|pourriez-vous) ~4 (retour|conseils) ~3 (mon entretien|ma candidature) ; je regrette de ne pas avoir été (retenue?|choisie?)
    `),
  'sent-withdrawal': phrasesOf(`
      (retirer|retire|annuler) ~1 ma candidature ; retrait de ma candidature ; (me désiste|me retire|mon désistement) ;
      (j'ai|ai|viens de|j'ai finalement) ~1 (accepté|signé|choisi|accepter) ~1 (un|une) (autre|autre proposition|contrat ailleurs) ;
      (décline|décliner|refuse|refuser) ~1 (votre|cette|l') (offre|proposition) ; (ne pourrai|ne peux) ~2 pas ~3 (me présenter|donner suite à votre) ; ne suis plus disponible ;
      (supprimer mes données|retirer mon dossier)
    `),
}
