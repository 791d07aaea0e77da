import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

const STILL = '(toujours|encore)'
const FREE =
  "(intéressé*|disponible*|dispo|à la recherche|en recherche|libre*|ouvert*|à l'écoute|partant*|d'actualité|du boulot|un emploi|du travail|un poste|prêt*|motivé*)"
const SEAT = '(poste|place|offre|emploi|fonction|mission|recrutement)'
const HIRED =
  "(personne|candidat|candidate|collègue|recrue|celui qu'on|celle qu'on|monsieur|dame|jeune femme|jeune homme|quelqu'un|titulaire|remplaçant*|embauché*|recruté*)"
const LEFT =
  "(désisté*|démissionn*|nous quitte*|nous a quittés?|est repartie?|est partie?|part vivre|partait vivre|s'en va|s'en allait|renoncé|rompu|n'est pas restée?|n'est ~1 pas restée?|pas resté*|pas validé|pas confirmé|pas convenu|pas donné satisfaction|changé d'avis|ne vient (plus|pas)|ne reste pas|quittait|quitte (l'entreprise|la maison|son poste))"

/** French phrases of people who come back, approach, introduce or answer, and of an employer who lets her go. */
export const PHRASES_FR_PEOPLE: PhraseTable['signals'] = {
  'sprout-strong': phrasesOf(`
      (êtes-vous|es-tu|seriez-vous|serais-tu|vous êtes|tu es|vous seriez|tu serais|t'es) ~2 ${STILL} ~4 ${FREE} ; (cherchez-vous|cherches-tu|tu cherches|vous cherchez) ~1 ${STILL} ;
      ${STILL} (intéressé*|partant*|à la recherche|en recherche|dispo) ; (est-elle|est-il) ${STILL} d'actualité ; ${STILL} d'actualité ;
      (vous|t'|cela vous|ça t'|ça vous|te)(intéresse*|intéresserait)? ~1 (intéresse-t-il|intéresse-t-elle|intéresse) ~1 ${STILL} ;
      (intéresse-t-il|intéresserait-il|intéresse-t-elle) ~1 ${STILL} ; (si|savoir si) vous étiez ${STILL} ~2 ${FREE} ;
      (le|la|ce|notre|l'|votre) ~1 ${SEAT} ~6 (de nouveau|à nouveau|à repourvoir|rouvert*|se libère*|s'est libéré*|vient de se libérer|se libérera|rouvre|redevient|rouvrons|relancé*) ;
      (rouvrons|relançons|rouvre|relance|republier|reprenons) ~2 (le|la|l'|ce) ~1 (poste|recrutement|recherche|annonce|offre) ; (recrutement) (reprend|redémarre) ;
      (place|poste) ~1 (se libère|est à nouveau|est de nouveau|s'est libéré*) ;
      (cela|ça|l'essai|l'expérience|la collaboration|recrutement) (n'a|ne s'est|n'est|s'est) ~2 (pas|mal) ~3 (fonctionné|marché|collé|concluant*|bien passé*|abouti|allé*|passé*) ~1 avec ;
      (essai|expérience|recrutement|collaboration) n'a pas été ~1 concluant* ; (n'a pas|ça n'a pas|n'a) ~2 (fonctionné|marché|collé) ~1 avec ~3 ${HIRED} ;
      (la|le|notre|nos|celui|celle|une) ~2 ${HIRED} ~9 ${LEFT} ; (départ|désistement|démission) ~2 (de|du) ~2 ${HIRED} ; (notre|la|le) (nouveau|nouvelle) ~2 ${LEFT} ;
      ${LEFT} ~2 (déjà) ;
      (avez-vous|as-tu|auriez-vous|vous avez|tu as) ~2 (déjà )?(trouvé|signé|accepté) ~2 (autre chose|quelque chose|ailleurs|entre-temps|votre bonheur|(un poste|un emploi|du travail) ~1 (depuis|entre-temps)) ;
      j'ai ~1 (tout de suite |immédiatement |aussitôt )?pensé (à|a) (vous|toi) ; (j'ai tout de suite|j'ai aussitôt|j'ai immédiatement) pensé ;
      (reprendre|reprendrions|reprenions) ~3 (conversation|discussion|échange|où nous en étions) ;
      (prêt*|envie|accepteriez-vous|pourrions-nous|on peut|voulez-vous) ~4 (en reparler|se reparler|reparler|reprendre contact) ; gel des (embauches|recrutements) est levé ;
      (enfin le feu vert|poste est revalidé|budget est ~1 débloqué) ; la place est pour (toi|vous)
    `),
  'sprout-weak': phrasesOf(`
      ${STILL} disponible* ; où en (êtes-vous|es-tu|étiez-vous) ; où vous en (êtes|étiez) ;
      si (vous|tu) ~3 (toujours|encore) ~4 (disponible*|dispo|libre*|partant*|à la recherche|en recherche) ; si (vous n'avez|tu n'as) (rien|pas) ~3 (trouvé|signé) ;
      (nous nous étions|on s'était|nous étions) ~2 (rencontré*|vus|parlé) ;
      (l'an dernier|il y a ~3 (mois|ans)|à l'automne|au printemps|à l'époque|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)) ~9 (rencontré*|choisi|retenu*|dire non|postulé|refusé|préféré|non) ;
      j'avais dû vous dire non ; (n'avions|n'avais|n'avait|n'aviez) pas (été )?(retenu*|pu|choisi*) ; (vous vous souvenez|tu te souviens|vous souvient) ; (de nouveau|à nouveau) ;
      reprends contact ; (situation|choses) ~2 changé ; (ressorti|retrouvé|gardé|conservé) ~2 (votre|ton) (dossier|cv|candidature) ; (votre|ton) nom ~3 (revenu|ressorti|venu) ;
      (aujourd'hui|maintenant|désormais) ~4 (poste|recrut*|cherch*|similaire) ; avant de republier ; me demandais ; quittait ; seconde chance
    `),
  'outreach-strong': phrasesOf(`
      (tombée?|découvert|consulté|repéré|trouvé|parcouru|vu) ~3 (sur )?(votre|ton) (profil|cv|parcours|page) ;
      (votre|ton) (profil|parcours|cv) ~4 (a attiré|a retenu mon|m'a interpell*|correspond* ~4 (recherch*|poste)|pourrait) ;
      (recruteur|recruteuse|consultante? en recrutement|chasseu* de têtes|chargée? de recrutement|cabinet) ~6 (chez|dans|pour|spécialisé*|et) ;
      (à l'écoute|ouverte? à|ouverte? au) ~4 (opportunité*|changement|marché|échange|nouveau*) ; approche directe ; (connaissez-vous|connais-tu) quelqu'un ;
      (pour|de) (l'un|un|une) de nos clients ; je recrute ~3 (un|une|pour|actuellement)
    `),
  'referral-strong': phrasesOf(`
      (je|j'aimerais|permettez-moi de|laisse-moi|laissez-moi) ~1 (te|vous) (présente|présenter|mets en relation|mettre en relation|mets en contact|mettre en contact) ;
      (mise en relation|mise en contact) ; je vous laisse ~2 (prendre contact|échanger|en parler|faire connaissance|tous les deux) ;
      (écrivez|écris|écrire|contactez|contacte|contacter|appelez|appelle|appelez-la|appelez-le|appelle-le|adressez-vous|adresse-toi|parlez) ~2 (à|de ma part|mon|ma|madame|monsieur|lui) ~5 (de ma part|chez|qui|elle|il|du|collègue|service|ami*) ;
      de (ma|la) part (à|de) ; (venez|viens|vient) de ma part ;
      (j'ai transmis|ai transmis|j'ai fait suivre|fait suivre|me suis permis* de transmettre|j'ai donné|ai passé|j'ai passé) ~1 (votre|ton|vos|tes) ~1 (cv|coordonnées|numéro|nom|profil) ~2 (à|chez) ~1 (un|une) (ami*|confrère|connaissance|ancien*|autre) ;
      (m'a parlé de|m'a donné votre|m'a donné ton|m'a transmis votre|vous recommande|te recommande|m'a conseillé de vous) ; (connais|connaît) quelqu'un ~4 (qui|chez|à) ;
      (dont je (t'ai|vous ai) parlé) ; (que je vous présente|que je te présente)
    `),
  'referral-weak': phrasesOf(`
      recommand* ; présentation ; en copie ; (ancienne|ancien) (collègue|chef|patron*) ; un ami ; une amie ; un confrère ; comme promis ; saluez*
    `),
  'reply-strong': phrasesOf(`
      (merci|remercie) ~3 (pour|de) ~1 (votre|ton|vos|ta|tes|ce) ~1 ((gentil|petit|si|beau|belle|jolie|aimable|gentille|si gentil|charmant*|si aimable) )?~1 (message|mot|lignes|lettre|carte|réponse|vœux|mail|courriel|voeux) ;
      (votre|ton) (petit )?(mot|message|lettre|mail) ~3 (touch*|fait plaisir|fait très plaisir|fait chaud|ému*) ; (touchée?|ému*) par (votre|ton|vos) ;
      (après|à) (un|une lettre de|notre|mon) refus ; (fait|c'est) ~2 (très |si |tellement )?(plaisir|rare|gentil|chic) ~3 (de|votre|à) ;
      (bien sûr|avec plaisir|volontiers|oui|évidemment) ~3 (restons|gardons|rester|garder) ~1 (en contact|contact|le contact|en lien) ;
      (restons|gardons) ~1 (en contact|le contact|en lien) ; (quel plaisir|contente?|ravie?|heureu*) ~2 (d'avoir|de) ~2 (vos nouvelles|tes nouvelles|te lire|vous lire) ;
      (bravo|félicitations) pour (votre|ton|ce) ~2 (nouveau|nouvelle|poste|travail|embauche) ; (je vous en prie|de rien|c'est moi qui vous remercie) ;
      (si vous passez|si tu passes|quand vous passerez) ~4 (café|voir|saluer|bonjour|prenons) ; (droit au cœur|tout à votre honneur|chapeau)
    `),
  'reply-weak': phrasesOf(`
      (en contact|nouvelles) ; comment (allez-vous|vas-tu|ça va) ; amicalement ; au plaisir ; portez-vous bien ; prenez soin ; bises ; bel été ; racontez* ; bonne continuation ;
      prenons un café ; merci pour (votre|ton) (message|mot|mail|retour)
    `),
  'withdrawal-strong': phrasesOf(`
      (retrait|annulation|désistement) ~2 (de )?(votre|ta) (candidature|dossier|postulation) ;
      (votre|ta) (candidature|postulation) (a |est |a bien |a été |est bien )?~2 (retirée|annulée à votre demande|clôturée à votre demande) ;
      (retirons|avons retiré|avons annulé) ~1 (votre|ta) candidature ; (votre|ton) (désistement|retrait|renonciation) ;
      (à votre demande|comme vous le souhaitez|suite à votre message|selon votre souhait|conformément à votre (demande|souhait)) ~7 (retir*|clos|clôtur*|annul*) ;
      (prenons|pris|prends|prenons bonne) ~1 (acte|note|bonne note) ~2 (de )?(votre|ta) ~1 (désistement|décision|retrait|choix|renonciation) ;
      (regrettons|respectons|comprenons|dommage) ~4 (votre|ta) (décision|choix|retrait) ; vous avez ~1 retiré votre candidature ; votre décision de ne pas poursuivre
    `),
}
