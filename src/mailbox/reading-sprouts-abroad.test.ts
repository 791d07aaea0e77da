import { describe, expect, test } from 'vitest'
import { NO_CONTEXT, type ReadingKind } from './reading.ts'
import { readMail } from './reading-shipped.ts'
import { mailWith } from './reading-test-mail.ts'

/** Bosses who come back; many name the no of that time. */
const CALL_BACKS = {
  de: [
    'Leider hat es mit dem Bewerber, den wir eingestellt haben, nicht geklappt. Sind Sie noch verfügbar?',
    'Die Stelle, um die Sie sich beworben hatten, ist wieder frei. Hätten Sie noch Interesse?',
    'Im März mussten wir Ihnen absagen. Nun hat uns die Kollegin in der Probezeit verlassen. Darf ich Sie anrufen?',
    'Damals haben wir uns für eine andere Bewerberin entschieden. Sie ist leider wieder abgesprungen. Bist du noch auf der Suche?',
    'Unser Wunschkandidat hat uns gestern doch noch abgesagt. Wären Sie noch zu haben?',
    'Ich habe Ihre Bewerbung noch einmal herausgeholt: Suchen Sie noch eine Stelle als Buchhalterin?',
    'Wir hatten Ihnen leider eine Absage erteilt. Der Einstellungsstopp ist aufgehoben, die Position ist wieder zu besetzen. Haben Sie weiterhin Interesse?',
    'Hallo Nele, der Neue hat nach zwei Wochen gekündigt. Hast du noch Lust auf den Job?',
    'Haben Sie inzwischen etwas Neues gefunden? Falls nicht: Bei uns wird im Herbst wieder eine Stelle frei.',
    'Mit unserer Wahl sind wir nicht glücklich geworden. Ich habe sofort an Sie gedacht. Können wir noch einmal reden?',
    'Wie wir Ihnen mitgeteilt hatten, war die Stelle besetzt. Jetzt ist der Platz wieder vakant, und ich wollte fragen, ob Sie noch interessiert sind.',
    'Letztes Jahr hat es für Sie leider nicht gereicht. Jetzt verlässt uns der Kollege, und ich dachte gleich an Sie. Interesse?',
    'Sie waren damals unsere Zweite. Der Kollege, den wir genommen haben, hört im Mai auf. Besteht Ihr Interesse noch?',
    'Die Stelle als Pflegefachkraft ist bei uns wieder offen, nachdem die eingestellte Person nicht angetreten ist. Sind Sie grundsätzlich noch interessiert?',
    'Servus Timo, der Luis hört wieder auf. Wir könnten dich jetzt doch brauchen, magst du noch?',
    'Trotz unserer Absage im Sommer: Duerfen wir noch einmal auf Sie zukommen? Die Stelle ist wieder frei.',
  ],
  fr: [
    "Malheureusement, cela n'a pas fonctionné avec la personne recrutée. Êtes-vous toujours disponible ?",
    'Le poste pour lequel vous aviez postulé est de nouveau vacant. Seriez-vous toujours intéressée ?',
    "En mars, nous n'avions pas retenu votre candidature. Le candidat choisi vient de démissionner. Puis-je vous appeler ?",
    "La personne que nous avions prise n'est pas restée. Avez-vous trouvé autre chose ?",
    "J'avais dû vous dire non à l'automne. Le poste se libère en juin : cela vous intéresse-t-il encore ?",
    "Es-tu toujours à la recherche d'un emploi ? Notre nouveau collègue s'est désisté hier.",
    "Nous avions choisi quelqu'un d'autre, et l'essai n'a pas été concluant. Seriez-vous prête à en reparler ?",
    'Le gel des embauches est levé. Votre candidature est-elle toujours d’actualité ?',
    "Le candidat que nous avions retenu n'a finalement pas confirmé. J'ai tout de suite pensé à vous.",
    "Vous n'aviez pas été retenue l'an dernier, mais le poste est à nouveau ouvert. Êtes-vous encore libre ?",
    'Salut Inès, Romain nous quitte déjà. Tu cherches toujours du boulot ? La place est pour toi.',
    'Nous regrettons de ne pas vous avoir choisie. La collègue embauchée à votre place part vivre à Lyon. Où en êtes-vous ?',
    "J'ai ressorti votre dossier. Seriez-vous toujours partante pour le poste d'assistante ?",
    "Avez-vous trouvé un poste depuis notre entretien ? Si vous êtes encore libre, j'aimerais vous revoir.",
    'Suite au départ de la personne recrutée, le poste de comptable est à repourvoir. Seriez-vous encore disponible ?',
    "Bonjour, etes-vous toujours interessee par le poste ? Le candidat retenu s'est desiste.",
  ],
  es: [
    '¿Sigues buscando trabajo? El puesto de recepcionista ha quedado libre otra vez.',
    'Lamentablemente no funcionó con la persona que contratamos. ¿Sigue usted disponible?',
    'En marzo elegimos a otro candidato. Nos deja a fin de mes. ¿Te seguiría interesando el puesto?',
    'La vacante se ha vuelto a abrir y me acordé de ti. ¿Has encontrado algo?',
    'En su día te dijimos que no. ¿Todavía estás interesada?',
    'La chica que entró en tu lugar ha renunciado. ¿Podemos hablar?',
  ],
  nl: [
    'Helaas is het niet gelukt met de kandidaat die we hadden aangenomen. Ben je nog beschikbaar?',
    'De vacature staat weer open. Heeft u nog interesse?',
    'In mei moesten we je afwijzen. Onze nieuwe collega vertrekt alweer. Ben je nog op zoek?',
    'De plek is weer vrij en ik dacht meteen aan je. Heb je al iets anders?',
    'Vorig jaar kozen we voor een ander. Nu zoeken we weer iemand: heb je nog zin?',
    'Onze eerste keuze heeft toch afgezegd. Bent u nog geïnteresseerd in de functie?',
  ],
  it: [
    'Purtroppo con la persona assunta non ha funzionato. È ancora disponibile?',
    'La posizione è di nuovo aperta. Saresti ancora interessata?',
    'A maggio avevamo scelto un altro candidato, che si è dimesso. Possiamo risentirci?',
    "Il ragazzo che avevamo preso se n'è andato. Hai già trovato altro?",
    'Il posto è di nuovo libero e ho pensato subito a te. Cerchi ancora lavoro?',
    'Ti avevamo detto di no, ma ora il ruolo è tornato disponibile. Sei ancora libera?',
  ],
  pt: [
    'Infelizmente não deu certo com a pessoa contratada. Você ainda está disponível?',
    'A vaga voltou a abrir. Continua interessada?',
    'Em maio escolhemos outro candidato, que acabou por desistir. Ainda está à procura?',
    'A colega que ficou com o lugar despediu-se. Já encontrou outra coisa?',
    'Não a selecionámos em março, mas o lugar está novamente disponível. Ainda lhe interessa?',
    'A vaga reabriu e lembrei de você. Topa conversar?',
  ],
} as const

const ALL = Object.entries(CALL_BACKS).flatMap(([language, texts]) =>
  texts.map((text) => [language, text] as const),
)

const kindOf = (subject: string, text: string): ReadingKind =>
  readMail(mailWith({ subject, text }), NO_CONTEXT).kind

describe('a boss who comes back, in six languages', () => {
  test.each(ALL)('is never read as a no (%s): %s', (_, text) => {
    for (const subject of ['', 'Re: Bewerbung', 'Candidature', 'Update on your application'])
      expect(kindOf(subject, text)).not.toBe('rejection')
  })

  test.each(['de', 'fr', 'es', 'nl', 'it', 'pt'] as const)('is known as one in %s', (language) => {
    const texts = CALL_BACKS[language]
    const found = texts.filter((text) => kindOf('', text) === 'sprout')
    expect(found.length / texts.length).toBeGreaterThanOrEqual(0.8)
  })
})
