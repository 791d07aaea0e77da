import { joinedSignals, type PhraseTable, phrasesOf } from './reading-phrases.ts'
import { PHRASES_FR_NO } from './reading-phrases-fr-no.ts'
import { PHRASES_FR_PEOPLE } from './reading-phrases-fr-people.ts'
import { PHRASES_FR_TALKS } from './reading-phrases-fr-talks.ts'

const CANDIDATURE = '(candidature*|profil|dossier|cv)'
const SEAT = '(poste|emploi|offre|stage|alternance|fonction|mission)'
const NOT = '(pas|ne pas|plus|guère)'

const BASE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      ${CANDIDATURE} ~5 n'(a|est|ait) ~1 ${NOT} ~3 (retenu*|sélectionn*|accept*|abouti*) ; n'(a|avons|ai|avez|est|était|êtes) ~2 ${NOT} ~3 (retenu*|sélectionn*|accept*) ;
      (ne|n'*) ~3 ${NOT} ~4 (donner ~3 suite|donner ~2 une suite|retenir|poursuivre|aller plus loin|donner suite|sélectionner|répondre favorablement|réserver) ;
      ${NOT} (en mesure|possible) ~3 (de|d'*) ~4 (donner|retenir|répondre|réserver|poursuivre|proposer) ; (suite|réponse) (défavorable|négative) ;
      suite favorable ~6 (impossible|pas) ; (ne|n'*) ~4 ${NOT} ~4 (suite favorable|réponse favorable|réponse positive) ;
      (retenu|choisi|retenir|choisir|sélectionné|privilégi*|opté|opter|recruté|préféré|porté|poursuivre|avancer|continuer) ~7 (autre*|d'autres) ~2 (candidat*|profil*|personne*) ;
      (choix|préférence|décision) ~6 (autre|d'autres|un autre|une autre) ~1 (candidat*|profil*|personne*) ; ${SEAT} ~3 (a|est|vient) ~3 (pourvu*|attribué*|comblé*) ;
      (pourvu|attribué|confié) ~2 ${SEAT} ~4 (autre|interne|candidat*) ; (rejet|refus) ~3 (de )?votre candidature ; votre candidature ~3 (rejetée|refusée|écartée|déclinée) ;
      ne (correspond|correspondait|répond) ~4 (pas|plus) ~5 (poste|attentes|besoins|critères|recherche*|profil) ; ne (sera|seront|serez) ~1 pas ~2 (retenu*|sélectionn*) ;
      n'allons ~1 pas ~1 (continuer|poursuivre|donner) ; pas la possibilité de ; n'est plus ~1 (disponible|à pourvoir|libre|vacant) ; aucun poste ;
      (pas|plus) ~2 (recruter|embaucher) ; (ne|n'*) ~2 (recrutons|embauchons) pas ; penché pour ; (garde|prends|prend|prenons) (finalement )?(l'autre|un autre|une autre) ;
      n'a pu (être|aboutir) ; (place|poste) est ~1 (prise|pris|parti) ;
      (avancer|poursuivre|poursuivons|continuer|continuons) ~1 avec (d'autres|des|un autre|une autre) ~3 (candidat*|profil*|personne*) ;
      (trouvé|choisi|pris|embauché|retenu|recruté) (finalement )?(quelqu'un|une autre|un autre|en interne) ;
      (privilégi*|retenu|choisi|préféré|recruté) ~2 (candidature interne|candidat interne|en interne|interne) ; (n'irons|irons|aller|n'ira) pas plus loin ; pas ~2 plus loin ;
      choix ~4 (porté|arrêté) ~3 sur ; c'est ~2 (un|une) autre (personne|candidat*|profil) ; (recrutement|poste|recherche) ~3 (clos|suspendu*|annulé*|gelé*|supprimé*|pourvu*) ;
      ne ~2 pouvoir ~5 (suite|retenir|proposer) ; (ne|n'*) ~2 (pourrons|pourrai|pouvons) ~3 (pas )?(vous )?(proposer|retenir|donner|offrir) ;
      (regret*|désol*|malheureusement) ~9 (ne|n'*) ~3 (pas|plus) ~4 (retenu*|retenir|donner|poursuivre|sélectionn*|proposer|favorable*)
    `),
  'rejection-weak': phrasesOf(`
      malheureusement ; regret* ; désolé* ; hélas ; d'autres candidat* ; autres candidat* ; malgré (l'intérêt|la qualité|l'attention|les qualités|vos|votre|tout) ;
      (souhait*) ~7 (succès|réussite|chance|bonne continuation|recherche*|démarches|meilleur*) ; bonne (continuation|chance) ;
      (conserv*|gard*) ~5 (candidature|cv|coordonnées|dossier|profil|contact) ; vivier ; nombreuses candidatures ; grand nombre de candidatures ;
      (plus|mieux|davantage) ~4 (adéquation|correspond*|proche*|adapté*) ; (adéquation|correspond*) ~5 (poste|besoins|attentes|critères) ;
      après ~3 (étude|examen|analyse|réflexion|délibération) ; déçu* ; décevant* ; ne remet ~2 en cause ; qualité* de votre ; choix difficile ;
      poste ~4 (suspendu|gelé|annulé|fermé) ; suite favorable ; non retenu* ; sans suite
    `),
  'acknowledgement-strong': phrasesOf(`
      (reçu|réception|accusons réception|accuse réception|confirmons la réception|bien reçue?|transmis|parvenue?|enregistré*) ~5 ${CANDIDATURE} ;
      ${CANDIDATURE} ~5 (reçue?|transmise?|envoyée?|enregistrée?|parvenue?|prise en compte|en cours|déposée?) ;
      (étudi*|examin*|analys*|trait*|prendre connaissance|étude|examen) ~4 ${CANDIDATURE} ; accusé de réception ; sans (réponse|nouvelle*|retour) de notre part ;
      (recontact*|revien*|contact*|reviendr*) ~6 (si|dans les|délai*|meilleurs|prochainement|rapidement|retenu*)
    `),
  'acknowledgement-weak': phrasesOf(`
      (merci|remerci*) ~5 (candidature|intérêt|confiance) ; dans les (meilleurs|plus brefs) délais ; message automatique ; espace candidat ; prochaines étapes ; ne pas répondre ;
      suivre ~3 candidature
    `),
  'interview-strong': phrasesOf(`
      (invit*|convi*|propos*|convenir|planifier|fixer|organiser|convoqu*|rencontrer en|programmer) ~7 (entretien*|rencontre|échange|rendez-vous|visio*|appel|test|rencontrer) ;
      entretien* ~6 (confirm*|prévu*|fixé*|planifi*|aura lieu|le lundi|le mardi|le mercredi|le jeudi|le vendredi|reporté*|téléphonique|vidéo) ;
      (souhait*|aimer*|ravi*|plaisir|voudr*) ~6 (rencontrer|échanger|recevoir|discuter|convenir|faire connaissance) ; invitation ~3 (entretien|échange) ;
      (prochaine|deuxième|seconde|dernière) (étape|entretien) ~6 (entretien|test|rencontre|invit*) ; test (technique|en ligne) ; convocation ;
      (pourriez-vous|pouvez-vous|tu peux|peux-tu) (passer|venir) ~8 (parler|poste|rencontrer|équipe) ; (décaler|reporter|déplacer) ~2 entretien ; échange téléphonique ;
      se fait une visio
    `),
  'interview-weak': phrasesOf(`
      disponibilité* ; créneau* ; entretien* ; rendez-vous ; visio* ; lien teams ; zoom ; félicitations ; retenu* votre attention ; seriez-vous disponible
    `),
  'offer-strong': phrasesOf(`
      (propos*|offr*|offrir) ~5 (le|ce) ~2 ${SEAT} ; promesse d'embauche ; (lettre|proposition) d'(embauche|engagement) ; contrat de travail ;
      (votre|notre) (proposition|offre) ~4 (signer|signé*|accepter|salaire|embauche) ; bienvenue (dans|parmi|au sein) ; confirmer votre embauche ; (voici|ci-joint) ~2 contrat ;
      contrat ~5 (signé|signer|joint) ; candidature ~3 (a été|est) (retenue|acceptée)
    `),
  'offer-weak': phrasesOf(`
      félicitations ; salaire ; rémunération ; contrat ; bienvenue ; date d'(entrée|embauche) ; cdi ; période d'essai
    `),
  'outreach-strong': phrasesOf(`
      (votre|ton) (profil|parcours|cv) ~6 (attention|intéress*|attiré|correspond*|linkedin|semble|retenu) ;
      (je suis|en tant que) ~3 (recruteur*|recruteuse|chasseur*|consultant* en recrutement|chargé* de recrutement) ;
      (à l'écoute|ouvert*|intéressé*) ~5 (opportunité*|poste*|échanger|marché|discuter|nouveau*) ; (pour|de) (mon|notre|un de nos|l'un de nos) client* ;
      (tombé*|découvert|consulté|vu) ~3 (votre|ton) (profil|cv|parcours)
    `),
  'outreach-weak': phrasesOf(`
      opportunité* ; cabinet de recrutement ; recruteur* ; envoyer votre cv ; quelques minutes ; belle opportunité
    `),
  'alert-strong': phrasesOf(`
      (nouvelles|nouveaux|dernières) (offres|emplois|annonces|postes) ; alerte* emploi* ; offres (d'emploi )?(correspondant*|pour vous|recommandées|similaires|à) ; alerte-emploi ;
      \\d+ (nouvelles )?offres ; postuler maintenant ; postulez
    `),
  'alert-weak': phrasesOf(`
      se désabonner ; se désinscrire ; newsletter ; voir l'offre ; abonnement ; promotion ; découvrez
    `),
  job: phrasesOf(`
      candidat* ; poste ; postes ; emploi* ; recrut* ; entretien* ; offre* ; stage* ; alternance ; cv ; carrière* ; postul* ; profil* ; ressources humaines ; rh ; embauche
    `),
  elsewhere: phrasesOf(`
      appartement ; loyer ; location ; logement ; visa ; crédit ; prêt ; assurance ; commande ; livraison ; colis ; facture ; remboursement ; billet* ; réservation ; vol ; banque ;
      compte ; subvention ; bourse ; inscription ; école ; crèche ; manuscrit ; article ; abonnement ; anniversaire ; fête ; réunion ; garantie ; sinistre ; permis ; mairie ;
      devis ; appel d'offres ; votre offre ; marché ; propriétaire ; soumission ; adhésion ; club ; artisan ; toiture ; dossier de location ; bail
    `),
  'after-interview': phrasesOf(`
      (suite à|après|lors de|depuis|pour|durant|pendant) (l'|d'|(notre|nos|votre|vos|cet|cette|le|les|ces) ~3 )(entretien*|échange*|rencontre|entrevue*|rendez-vous|discussion*|conversation) ;
      (remerci*|merci|plaisir|apprécié|ravi*|heureu*) ~9 (entretien*|échang*|rencontr*|discuter|temps ~3 (accordé|consacré)|reçu*|venu*) ; (vous|te) (avoir )?(rencontré*|reçu*) ;
      (votre|ta) venue ; d'être venue? ; (notre|nos) ~1 (conversation|rencontre|échange*|entretien*) ; (ton|votre) entretien ; vraiment serré ; jusqu'au bout ;
      (dernière|deuxième|seconde) (étape|ronde|phase|entretien) ; finaliste*
    `),
}

/** French phrases; notation in reading-phrases.ts (an apostrophe may be missing in the mail). */
export const PHRASES_FR: PhraseTable = {
  signals: joinedSignals(BASE, PHRASES_FR_NO, PHRASES_FR_PEOPLE, PHRASES_FR_TALKS),
  condition: phrasesOf(`
      sans (réponse|nouvelle*|retour) ; considérer que ; passé ce délai ; passé un mois ; (dites-vous|comprenez) que ; si ; s'il ; dans le cas où ; au cas où ; en cas ; lorsque ; éventuel* ; à défaut ; sauf
    `),
  silence: phrasesOf(`
      sans (réponse|nouvelle*|retour|contact) ; considérer (que|comme) ; considérez (que|comme) ; passé ce délai ; passé un mois ; (dites-vous|comprenez) que ;
      (si|dans) ~6 (aucune suite|pas de nouvelles|pas reçu|sans nouvelles|pas contacté*|pas recontacté*|pas eu de) ; c'est que (nous|votre|vous|la|le) ;
      seul*(s)? ~3 (retenu*|sélectionné*|présélectionné*) ; dans le cas contraire ; dans la négative
    `),
  conditionBehind: phrasesOf(`
      si vous (ne|n') ; sans (réponse|nouvelle*|retour) ; à moins que
    `),
}
