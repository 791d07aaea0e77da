import { phrasesOf } from './reading-phrases.ts'

/** Facts looked for in a rejection; `nobody` words say that the seat was closed rather than given to someone. */
export type SaidTopic = 'chosen' | 'nobody' | 'door' | 'reason' | 'warm'

const WHO =
  '(candidate*|applicant*|person|individual*|someone|finalist|kandidat*|bewerb*|mitbewerb*|jemand*|candidat*|profil*|persona*|kandidaat|sollicitant)'

/** Phrases in the notation of reading-phrases.ts, all languages together: nothing here depends on the rest of the sentence. */
export const SAID_PHRASES: Readonly<Record<SaidTopic, readonly string[]>> = {
  chosen: phrasesOf(`
    (offered|offer|gave|given|hired|chosen|chose|selected|picked|appointed|went|going|go|gone|decided|move|moving|proceed|filled|moved) ~6 (another|other|different|internal|stronger|one) ~2 ${WHO} ;
    (hired|chosen|chose|picked|went with|going with|go with|offered ~3 to|filled ~3 with|selected) ~2 someone ; (role|position|job|seat|opening|vacancy) ~3 (has been|was|is|been) ~1 (filled|given|offered|accepted) ;
    (filled|offered) (the|this) (role|position|job|seat|vacancy) ; ${WHO} ~3 (whose|who) ~6 (closely|better|more|closer|stronger) ; accepted (our|the) offer ;
    (für|zugunsten) ~3 (andere*|interne*|mitbewerb*|jemand*) ~4 (entschied*|${WHO}) ; entschied* ~5 (andere*|interne*|jemand*) ; (stelle|position) ~5 (besetzt|vergeben) ; wahl ~4 (andere*|jemand*) ;
    (retenu|choisi|opté|sélectionné|recruté|porté) ~6 (autre*|d'autres) ~1 ${WHO} ; poste ~3 pourvu* ; (otro*|otra*|outro*|outra*|altro|altri|andere) ~1 ${WHO}
  `),
  nobody: phrasesOf(`
    (position|role|search|hiring|vacancy|opening|process|job) ~5 (cancelled|canceled|closed|on hold|paused|frozen|withdrawn|eliminated|postponed) ; hiring freeze ; not ~2 (fill|filling|hire|hiring) ~3 (position|role|anyone|at all) ; put* ~4 on hold ;
    (stelle|position|verfahren|ausschreibung|suche) ~6 (nicht besetz*|gestrichen|zurückgezogen|auf eis|pausiert|eingestellt|gestoppt|entfällt|nicht mehr besetz*) ; einstellungsstopp ; poste ~4 (annulé|suspendu|gelé|supprimé) ; gel des (embauches|recrutements)
  `),
  door: phrasesOf(`
    (keep|stay|remain|keeping|staying) ~3 (in touch|connected|in contact) ; (keep|keeping|retain|hold) ~4 (on file|in mind|on record|in our (database|system|files|records|talent*)|for future) ; (apply|re-apply|reapply|applying) ~6 (future|again|other|another|new) ;
    future (opportunit*|opening*|role*|position*|vacanc*) ; (other|new) (roles|openings|opportunities|positions) ~6 (interest|apply|fit|suit|match|arise|become|open|you) ; (reach out|contact|get in touch|let you know|call) ~8 (future|again|opens|arises|if|when|should) ;
    talent (pool|network|community) ; cross paths ; door ~3 open ; (in kontakt|verbindung|kontakt) ~3 bleiben ; talentpool* ; bewerberpool ; (erneut|wieder|nochmals|noch einmal) ~4 (bewerb*|zukommen|melden|kommen) ; (zukunft|zukünftig*|späteren zeitpunkt) ~6 (bewerb*|stelle*|position*|kommen|melden) ;
    (andere|weitere|weiteren|anderen) (stellen|positionen|ausschreibungen|vakanzen) ; (restons|rester|garder) ~3 contact ; (conserv*|gard*) ~5 (candidature|cv|coordonnées|profil|dossier) ; vivier ; (postuler|candidater) ~5 (nouveau|avenir|autres|futur*) ; futuras (vacantes|oportunidades|vagas) ; in portefeuille
  `),
  reason: phrasesOf(`
    (someone|somebody|candidate|person|colleague|applicant|finalist) (who|with|whose) ~2 (has|have|had|already|knows|ran|runs|did|done|literally|started|experience|background) ; (someone|somebody|candidate) with ~3 (experience|background) ; need (someone|somebody) who ; can't sponsor ;
    (jemand*|bewerber*|kandidat*|kollegin|person*) (mit|der|die|den) ~4 (erfahrung|hintergrund|kennt|schon|bereits|lange) ; (wollte*|brauch*|such*) ~2 jemand* ; kennt ~4 (schon|bereits) ; (il nous faut|nous cherchons) quelqu'un ; plus proche de ; plus expérimenté* ; raisons budgétaires ; sparmaßnahmen ;
    (more|deeper|greater|stronger|longer|further) ~4 (experience|expertise|background|knowledge|skills|track record) ; (internal|inside) (candidate|applicant|hire|promotion) ; hiring freeze ; budget ~3 (cut*|freeze|constraint*|reason*) ; (position|role|search|opening) ~4 (cancelled|canceled|on hold|frozen|eliminated|closed) ;
    (more closely|better|closer) ~2 (match*|align*|fit*|suit*) ~7 (needs|requirements|role|position|criteria|qualifications|looking) ; (not|n't|lack*) ~4 (enough|sufficient|required|necessary) ~3 (experience|skills|knowledge) ; (overqualified|over-qualified|too senior|too junior) ;
    (location|relocat*|visa|work authori* |time zone|salary|notice period|language) ~4 (requirement*|expectation*|reason*|sponsor*|difference*) ; speaks ~2 ; (mehr|umfassender*|einschlägiger*|tiefer*) ~3 (erfahrung*|berufserfahrung|kenntnis*) ; intern* (bewerber*|kandidat*|besetz*|lösung) ;
    (besser|genauer|eher|mehr) ~6 (anforderung*|profil|passt|passen|entspr*) ; (budget*|einstellungsstopp|umstrukturierung) ; (überqualifiziert|gehaltsvorstellung*|gehaltswunsch) ; (plus|davantage) ~3 (d'expérience|expérience|adéquation|correspond*) ; (candidat|candidature) interne ; en (meilleure |plus grande )?adéquation
  `),
  warm: phrasesOf(`
    (really|truly|very much|genuinely|so much) ~2 (enjoyed|appreciate*|liked|impressed|grateful) ; enjoyed ~3 (meeting|talking|speaking|our|your|getting|learning|the) ; (pleasure|joy|delight|great|lovely|wonderful) ~2 (meeting|to meet|talking|speaking|getting to know|to get to know|chatting|to talk) ; impressed (by|with) ;
    (your|you) ~3 (impressive|impressed|strong|excellent|thoughtful|outstanding|great|talented|wonderful) ; (tough|difficult|hard|close|agonizing|agonising) (decision|choice|call) ; stood out ; rooting for you ; i (would|'d) love to ; no doubt ~5 (you|find|great|will) ; (wasn't|not) an easy (decision|choice) ; (you|your) ~4 (fantastic|terrific|brilliant|lovely) ;
    (sehr|wirklich|ganz) ~2 (gefreut|gefallen|angenehm*|sympathisch*|beeindruckt|geschätzt|nettes?|gutes?|schönes?) ; (nicht leicht|schwer) ~1 (gefallen|gemacht) ; schwergefallen ; beeindruck* ; (überzeugt|begeistert) ~2 (von|hat|haben) ; (herzlich*|persönlich*) ~2 (alles gute|wünsche ich|danke*) ;
    (beaucoup|sincèrement|vraiment|particulièrement) ~2 apprécié* ; (plaisir|ravi*|heureu*) ~4 (rencontr*|échang*|connaissance) ; impressionné* ; (choix|décision) ~2 difficile ; richesse de
  `),
}
