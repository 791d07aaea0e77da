import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

const CANDIDATURE =
  "(candidature*|profil*|dossier*|cv|postulation*|demande d'emploi|offre de services|demande de stage|parcours|celle-ci|elle|la vôtre|nom)"
const SEAT =
  "(poste|emploi|stage|alternance|mission|place|fonction|apprentissage|place d'apprentissage|contrat)"
const OTHER = "(autre*|d'autres|l'autre|un autre|une autre|interne)"

/** French phrases of a no: town halls, hospitals, small firms, agencies, Belgium, Switzerland, Québec; and of a search that pauses. */
export const PHRASES_FR_NO: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      (ne|n') ~2 (donne|retient|retiens|poursuit|embauche|engage|prend|proposera|proposerai|convoquera) ~1 pas ~3 (suite|candidature|profil|de contrat|de deuxième|d'entretien|de suite|avec|vous) ;
      (ne|n') ~1 (vous|te) (embauche|prends|prend|engage|recrute|retient|retenons|prenons|embauchons|proposera|proposerons|proposerai|retiens) pas ;
      (vous|te) proposera pas de ~2 (contrat|entretien|suite|deuxième) ; nous ne pourrons ~1 (vous )?(engager|embaucher|accueillir|recruter|l'accepter) ; ne pouvons l'accepter ;
      (n'embauche|n'engage|n'avons besoin de|n'ai besoin de|besoin de|n'embauchons|n'embaucherons) personne ; (on doit|nous devons|il faut) en rester là ; on s'arrête ~1 là ;
      (ne va|va) pas coller ; (complet|complets|au complet) en ; équipe est au complet ;
      (on|nous|j'ai|ont|a|avons) ~1 (signé|embauché|engagé|pris|engageons|prenons|prend|choisi|préféré|retenons) ~1 (avec )?(quelqu'un|une autre|un autre|l'autre|le fils|la fille|un gars|une remplaçante|la personne|celui|celle) ;
      (quelqu'un d'autre|une autre personne|une autre candidate|un autre candidat|une autre) ~3 (choisi*|a été|a signé|l'a eu|a eu|pris*|retenu*|est arrivé*|l'emporte) ;
      (donné|donne) ~1 sa préférence ~2 (à|a) ; (a|ont|avons) attribué ~5 (à|a) (une|un) ~2 (autre|candidate|candidat|personne|profil) ;
      (ira|va|reviendra|revient|attribué*) ~2 (à|a) (une autre|un autre|quelqu'un d'autre|une remplaçante|l'autre) ; (en faveur|au profit) d'(une autre|un autre|autres) ;
      (vous|t') a préféré ; (tu|vous) (n'as|n'avez) pas été (pris*|retenu*|choisi*|sélectionné*) ; (vous|tu) (n'avez|n'as) pas le profil ;
      (il )?n'y aura pas de (prochain|deuxième|suite|second) ; (la vôtre|la tienne|dont (vous|toi)|et pas (vous|toi)) ~3 (pas|hélas|gagnante|dommage) ;
      (réponse|choix|nouvelle) n'est pas (celle|bonne) ~3 (espér*|attend*) ; (choix|décision) ~2 (est fait*|était fait*|est pris*) ~4 (sans|ne vous|pas) ; dire non aux autres ;
      pas suffi ; n'a pas suffi ; (demande|candidature|dossier) ~3 (est|a été) (refusé*|rejeté*) ; n'a pas franchi ;
      (poste|place|contrat) ~2 (vient d'être|est|a été|plus) (donné*|plus dispo|signé*|dispo) ; arrivée? trop tard ; trop qualifiée? pour ; (prétentions|salaire) ~2 (dépass*|trop) ;
      vous êtes classée? (deuxième|troisième|seconde|second) ; ne poursuivrons pas ; n'irons pas (plus|au-delà) ; même si nous ne retenons ; n'ayons pas retenu ;
      ${CANDIDATURE} ~6 (n'a|n'ont|n'est|n'était|ne sera|ne seront|n'a pu|ne peut|ne pourra|n'entre|ne fait|ne passe) ~2 (pas|être|plus|malheureusement pas|hélas pas|malheureusement) ~4 (retenu*|sélectionné*|accept*|abouti*|aboutir|pris* en|jugé*|convaincu|matché|classé*|partie|poursuivi*|l'étape|cercle) ;
      (issue|suite|réponse|avis|décision) (défavorable|négative|négatif) ; (est|fut|sera) négative ; (pas|impossible) ~4 (réserver|donner|apporter) ~4 (issue|suite|réponse) ;
      (pas|impossible) ~4 (retenir|accueillir|accéder à|répondre favorablement|satisfaire) ~5 (candidature|demande|dossier|profil|offre|favorablement|suite) ;
      (pas|ne) ~3 en mesure ~6 (d'aller de l'avant|poursuivre|retenir|donner|offrir|répondre favorablement|convoquer|accueillir|proposer|y) ;
      (aller|irons|avancerons|iront) ~2 pas ~2 de l'avant ; pas ~2 de l'avant avec ;
      (part|partons|partir|continue|continuons|poursuivons|avançons|avancer|avancera) ~2 avec ~1 (quelqu'un|une autre|un autre|d'autres|un profil|une personne|un candidat|une candidate|l'autre) ;
      (on|nous|je) (part|partons|pars) avec ;
      ${OTHER} ~2 (candidatures|profils|candidats|dossiers|postulants) ~6 (mieux répondre|répondent mieux|répondaient mieux|correspondent davantage|correspondaient davantage|plus adapt*|mieux correspondre|plus proches|mieux correspond*|répondaient davantage|plus en adéquation|semblé mieux) ;
      (choix|préférence|décision|jury|comité|commission|équipe|conseil) ~6 (arrêté|arrêtée|porté|portée|penché|allé|allée|prononcé*|désigné|retenu|choisi|préféré|proposé) ~4 (autre*|d'autres|l'autre|quelqu'un|interne|une personne|concurrent*) ;
      (avons|ai|a|avions|a été) ~2 (choisi|pris|retenu|préféré|embauché|recruté|privilégié|sélectionné|gardé|désigné|nommé) ~3 (une autre|un autre|d'autres|quelqu'un|l'autre|une candidature interne|un candidat interne|une personne plus|un profil plus) ;
      (poste|place|emploi|stage) ~5 (à|a) (quelqu'un d'autre|une autre|un autre|une collègue|un collègue|un candidat|une candidate) ;
      (autre|l'autre) (candidat|candidate|personne) ~5 (choisi*|retenu*|emporte|emporté|prise|pris|rejoindra|occupera|désigné*|commencera|eu le poste) ;
      (c'est|est) ~2 (un autre|une autre|quelqu'un d'autre|l'autre) ~4 (qui|choisi*|retenu*|emport*) ; (ne sera|n'est) ~1 pas (vous|toi|pour cette fois|possible cette fois) ;
      c'est non pour ; réponse est non ; ce sera non ;
      (décliner|déclinons|déclinée|décline|écarter|écartée|écarté|rejeter|rejetée) ~3 (votre|ta) (candidature|dossier|demande|postulation) ;
      ${CANDIDATURE} ~3 (a été|est|sera) ~3 (écarté*|rejeté*|refusé*|décliné*|classée sans suite|non retenu*) ;
      (êtes|es|avez|as) ~1 pas ~2 (été )?(retenu*|sélectionné*|choisi*|présélectionné*) ;
      (vous|tu) (n'avez|n'as|n'êtes|n'es|ne faites|ne figurez) pas ~4 (retenu*|sélectionné*|partie ~3 (candidats|personnes|finalistes)|parmi) ;
      (pourra|pouvons|peux|pourrai|pourrons|peut) pas ~3 (te|vous) (prendre|embaucher|recruter|accueillir|offrir|proposer ~2 (poste|entretien|place|contrat)) ;
      (ne|n') ~2 (retenons|donnons|donnerons|poursuivons|poursuivrons|retiendrons|donnera|retient|retenons|irons|souhaitons|proposerons|convoquerons) ~2 pas ~6 (suite|candidature|dossier|loin|avec|profil|processus|poursuivre|entretien|plus) ;
      (décidé|choix|décision|choisi) ~2 (de )?(ne pas|de ne pas|d'arrêter) ~3 (donner|retenir|poursuivre|continuer|suite|vous|la|aller|là) ;
      (mettons|mettre|mets) fin ~3 (processus|recrutement|candidature) ; (arrêter là|s'arrête ici|s'arrête là) ;
      ${SEAT} ~4 (a été|est|vient d'être|fut) ~3 (pourvu*|attribué*|comblé*|repourvu*|occupé*) ;
      (poste|place|emploi|stage) ~3 n'est ~1 (plus|pas) ~1 (vacant|libre|disponible|à pourvoir|ouvert) ; (poste|place) est ~1 (partie?|prise?|donnée?) ;
      (trouvé preneur|par voie interne) ; (faute|absence) de (poste|place|besoin) ;
      aucun* (poste|possibilité|besoin|place|opportunité) ~5 (correspond*|vacant*|disponible|à pourvoir|profil|stage|domaine|offrir|proposer) ;
      (client|entreprise|employeur|recruteur|société) ~4 (n'a pas souhaité|ne souhaite pas|a fait un autre choix|a préféré|n'a pas donné suite|n'a pas retenu|a décidé de ne pas) ;
      fait un autre choix ; (ne sera|ne serez|ne seras) pas ~2 (retenu*|convoqué*) ; (pas|ne) ~2 (weerhouden|matché) ; retournons ~3 (votre )?dossier ;
      (ne peut|ne pourra|ne peuvent) être ~2 (retenu*|sélectionné*|prise*|accept*) ; n'avons pas (donné|pu donner|pu retenir|retenu) ;
      ne pas ~1 vous ~1 avoir ~1 (choisie?|retenue?) ; (ne pas|ne pouvoir) ~2 (retenir (votre|ta)|donner suite à (votre|ta)|accueillir favorablement|réserver une) ;
      ne pouvoir ~2 (répondre|retenir|donner|proposer|accueillir)
    `),
  'rejection-weak': phrasesOf(`
      avec regret ; à regret ; navré* ; ne préjuge ; déception ; décourag* ; pincement ; ne remet pas ; (joué|jouait) à (rien|peu) ; (vraiment|très) serré ; sans rancune ;
      (tout|toute) l'(intérêt|attention) ; toutefois ; cependant ; néanmoins ; après (examen|étude|analyse|réflexion|mûre réflexion) ; compte tenu ; au regard ; bon courage ;
      bonne route ; plein succès ; banque de candidatures ; cvthèque ; cette fois ; au final ; finalement ; franche ; sans détour ; plus expérimenté* ; plus d'expérience ;
      ce n'est que partie remise ; expression de (ma|mes|nos)
    `),
  'on-hold': phrasesOf(`
      (recrutement*|poste|procédure|processus|recherche|embauche*|ouverture|création) ~6 (suspendu*|gelé*|en pause|mis* en pause|reporté*|repoussé*|interrompu*|entre parenthèses|en attente|en suspens|jusqu'à nouvel ordre|ne sera ~2 pas pourvu|annulé*) ;
      (geler|gèle|gel|suspendre|suspension|reporter|repousser|bloquer|arrêter|stopper|mettre en pause|pause) ~3 (toute |toutes |tout |les |des |du |de |ce |l')~1 (embauche*|recrutement*|poste*|processus|recherche|budget|ouverture*) ;
      gel des (embauches|recrutements) ; (n'embauch*|ne recrut*|n'embauchons|ne recrutons) ~2 (plus|pas) ~4 (instant|moment|avant|cette année|actuellement) ;
      (plus|pas) ~1 (recruter|embaucher) ~3 (avant|pour l'instant|pour le moment|cette année|actuellement) ;
      (budget|financement|subvention) ~4 (coupé*|bloqué*|supprimé*|pas accordé|n'a pas été accordé|gelé*)
    `),
  'after-interview': phrasesOf(`
      (d'être|d'avoir été) (venue?|passée?|là) ;
      (suite à|après|lors de) ~2 (l'entrevue|votre venue|ta venue|ton essai|votre essai|l'audition|notre visio|la rencontre|votre passage|notre échange|nos échanges) ;
      pour lequel nous nous étions (vus|rencontrés) ; (nous nous étions|nous étions) (vus|rencontré*) ; (ton|votre|cet) (essai|exposé|audition|entrevue|oral) ;
      (tout le monde|l'équipe) ~2 (t'a|vous a) ~1 (trouvée?|appréciée?|beaucoup) ; (à l'issue|au terme) ~2 (entretiens|l'entretien|l'entrevue|jury|auditions) ; forte impression ;
      (étiez|étais) ~3 (finale|meilleurs|finalistes|deux) ; (entretien|entrevue) du ; te rencontrer ; vous avoir rencontrée?
    `),
  job: phrasesOf(`
      recrutement ; dotation ; entrevue* ; postulation ; affichage ; comité de sélection ; embauche* ; vacant* ; postulant* ; stagiaire ; intérim ; période d'essai ; vivier ;
      direction des ressources humaines ; boulot ; salarié* ; cdd ; cdi ; équipe recrutement ; lettre de motivation
    `),
  elsewhere: phrasesOf(`
      (au|en|du|de) master ; parcoursup ; licence ; bourses ; locataire ; bailleur ; locatif ; logement social ; place en crèche ; festival ; film ; tirage ; gagnant ;
      naturalisation ; titre de séjour ; préfecture ; rsa ; allocation ; retraite ; impôts ; mutuelle ; chaudière ; assemblée générale ; copropriété ; vernissage ; répétition ;
      traiteur ; déménagement ; marché public ; recours ; mot de passe ; évaluateurs ; revue ; jury du prix ; tournoi
    `),
}
