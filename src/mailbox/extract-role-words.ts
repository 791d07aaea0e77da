/** Stems of occupations in seven languages; a phrase without one is no role unless "position" stands beside it. */
const STEMS = `
  engineer developer manager analyst designer architect scientist consultant director coordinator specialist administrator assistant associate
  lead intern internship trainee technician programmer recruiter accountant representative officer nurse teacher writer editor producer
  supervisor operator advisor adviser agent researcher strategist planner controller buyer clerk secretary receptionist marketer copywriter
  devops sre tester qa full-?stack front-?end back-?end sysadmin dba owner master head chief vp president apprentice graduate
  postdoc professor lecturer instructor tutor driver cook chef bartender barista cashier mechanic electrician plumber carpenter welder paralegal
  lawyer attorney counsel physician pharmacist therapist counselor librarian curator translator interpreter photographer illustrator animator
  steward inspector auditor underwriter broker trader banker economist statistician biologist chemist physicist executive handyman
  registrar porter weaver stocker picker packer guard cleaner gardener stylist hairdresser baker butcher tailor usher scribe steward concierge host hostess
  bookkeeper housekeeper shopkeeper greenkeeper storekeeper caretaker janitor dishwasher welder seamstress nanny
  hygienist dentist optician midwife paramedic firefighter surveyor actuary archivist conservator choreographer dramaturg
  paraprofessional paraeducator educator processor handler loader fitter joiner cutter sonographer radiographer roaster brewer boatbuilder builder roofer plasterer painter decorator glazier tiler
  mason bricklayer groundskeeper landscaper florist farmer herdsman rancher captain pilot attendant adjuster appraiser investigator conductor machinist
  millwright toolmaker assembler operative labourer laborer installer waiter waitress server sommelier phlebotomist radiologist psychologist nutritionist
  dietitian physiotherapist chiropractor veterinarian carer caregiver matron dean bursar courier trainer coach referee lifeguard actor musician composer
  presenter journalist reporter correspondent proofreader videographer filmmaker cinematographer shipwright deckhand purser teller treasurer comptroller
  solicitor barrister notary bailiff constable ranger warden forester arborist ecologist geologist hydrologist meteorologist mathematician sociologist
  anthropologist historian linguist technologist scheduler expeditor checker grader bookseller upholsterer blacksmith goldsmith jeweller watchmaker
  salesperson partner generalist sourcer merchandiser estimator surveyor dispatcher foreman
  entwickler\\p{L}* ingenieur\\p{L}* leiter\\p{L}* leitung referent\\p{L}* sachbearbeiter\\p{L}* berater\\p{L}* mitarbeiter\\p{L}* kauffrau kaufmann kaufleute
  werkstudent\\p{L}* praktikant\\p{L}* praktikum volontär\\p{L}* volontariat auszubildende\\p{L}* ausbildung techniker\\p{L}* assistent\\p{L}* assistenz informatiker\\p{L}* programmierer\\p{L}*
  konstrukteur\\p{L}* monteur\\p{L}* mechatroniker\\p{L}* elektroniker\\p{L}* beauftragte\\p{L}* vertriebs\\p{L}* bauleiter\\p{L}* texter\\p{L}* planer\\p{L}* prüfer\\p{L}* laborant\\p{L}* physiker\\p{L}* chemiker\\p{L}* administrator\\p{L}* produktmanager\\p{L}* online-?redakteur\\p{L}*
  redakteur\\p{L}* lehrer\\p{L}* pfleger\\p{L}* erzieher\\p{L}* buchhalter\\p{L}* projektleiter\\p{L}* fachkraft facharbeiter\\p{L}* meister\\p{L}* verkäufer\\p{L}* einkäufer\\p{L}* disponent\\p{L}*
  wissenschaftler\\p{L}* gestalter\\p{L}* jurist\\p{L}* arzt ärztin apotheker\\p{L}* koordinator\\p{L}* spezialist\\p{L}* architekt\\p{L}* analyst\\p{L}* controller\\p{L}* sekretär\\p{L}* traineeprogramm
  développeu\\p{L}* \\p{L}{0,6}conseill\\p{L}* affineu\\p{L}* boulang\\p{L}* pâtissi\\p{L}* conducteu\\p{L}* conductrice auxiliaire kinésithérapeute ergothérapeute maître maîtresse professeure? boucher bouchère charpenti\\p{L}* menuisi\\p{L}* plombi\\p{L}* maçon notaire traduct\\p{L}* géomètre paysagiste aide-\\p{L}* ouvri\\p{L}* soudeu\\p{L}* peintre hôte hôtesse télévendeu\\p{L}* standardiste documentaliste ingénieur\\p{L}* chargée? chef cheffe responsable assistante? comptable technicien\\p{L}* conseiller\\p{L}* commercial\\p{L}* directeur directrice
  gestionnaire rédact\\p{L}* stagiaire alternante? consultante? analyste concepteu\\p{L}* vendeu\\p{L}* acheteu\\p{L}* infirmi\\p{L}* enseignante? formateu\\p{L}* juriste architecte graphiste
  conseill\\p{L}* contrôleu\\p{L}* électricien\\p{L}* réceptionniste libraire serveu\\p{L}* cuisini\\p{L}* caissi\\p{L}* secrétaire agente? animat\\p{L}* éducat\\p{L}* aide-soignant\\p{L}* mécanicien\\p{L}* logisticien\\p{L}* préparat\\p{L}* coordinat\\p{L}* chauffeu\\p{L}* opérat\\p{L}* employée? magasini\\p{L}*
  desarrollador\\p{L}* fisioterapeuta enólog\\p{L}* enfermer\\p{L}* profesor\\p{L}* camarer\\p{L}* cociner\\p{L}* dependient\\p{L}* abogad\\p{L}* arquitect\\p{L}* médic\\p{L}* conductor\\p{L}* recepcionista auxiliar soldador\\p{L}* ingeniero\\p{L}* gerente analista diseñador\\p{L}* técnico técnica asistente consultor\\p{L}* administrativ\\p{L}* contable jefe jefa responsable coordinador\\p{L}* programador\\p{L}* becario
  ontwikkelaar vormgever beleidsadviseur \\p{L}{0,16}medewerker \\p{L}{0,16}adviseur docent leraar kok chauffeur monteur ontwerper medewerker adviseur beheerder stagiair\\p{L}* projectleider boekhouder verpleegkundige teamleider
  sviluppatore pasticcer\\p{L}* panettier\\p{L}* educatore educatrice operatore operatrice maestr\\p{L}* infermier\\p{L}* insegnante camerier\\p{L}* cuoco commess\\p{L}* operai\\p{L}* magazzinier\\p{L}* architetto avvocato segretari\\p{L}* receptionist sviluppatrice ingegnere progettista impiegat\\p{L}* consulente responsabile addett\\p{L}* tirocin\\p{L}* contabile analista tecnico
  desenvolvedor\\p{L}* professor\\p{L}* enfermeir\\p{L}* advogad\\p{L}* vendedor\\p{L}* motorista cozinheir\\p{L}* auxiliar engenheir\\p{L}* estagiári\\p{L}* técnic\\p{L}* assistente coordenador\\p{L}* projetista
`

/** Matches a text that names an occupation. */
export const ROLE_WORD: RegExp = new RegExp(
  `(?<![\\p{L}])(?:\\p{L}{0,30}(?:ingenieur|entwickler|leiter|berater|manager|referent|assistent|techniker|designer|buchhalter|kauffrau|kaufmann|sachbearbeiter|verkäufer|pfleger|planer|fahrer|monteur|mechaniker|mechatroniker|elektroniker|redakteur|lehrer|arzt|ärztin|koch|köchin|wissenschaftler|konstrukteur|architekt|disponent|gestalter|betreuer|schlosser|tischler|schreiner|lektor|trainer|analyst|controller|student|praktikant|fachkraft|lehrkraft|hilfskraft|assistenz|führer|helfer|arbeiter|bauer|macher|installateur|maler|maurer|bäcker|metzger|friseur|gärtner|winzer|therapeut|pädagoge|pädagogin|psychologe|psychologin|biologe|biologin|logopäde|logopädin|hausmeister|wärter|wächter|händler|makler|vertreter|lagerist|statiker|zeichner|dreher|fräser|schweißer|lackierer|zerspanungsmechaniker|optiker|optikermeister|akustiker|laborant|hebamme|sekretär|rezeptionist|kellner|putzkraft|servicekraft|aushilfe|bürokraft|volontär|trainee|referendar|ingenieurin|prüfer|gutachter|anwalt|anwältin|notar|richter|beamter|beamtin|rendant|kassierer|angestellte|fachangestellte|beamte|pädagogische)(?:in|innen|r|n)?|(?:${STEMS.trim()
    .split(/\s+/)
    .map((stem) => stem.replaceAll('\\p{L}*', '\\p{L}{0,12}'))
    .join('|')})s?)(?![\\p{L}\\p{N}])`,
  'iu',
)
