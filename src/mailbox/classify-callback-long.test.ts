import { describe, expect, test } from 'vitest'
import { mailWith } from './reading-test-mail.ts'
import { NO_CONTEXT } from './reading.ts'
import { readMail } from './reading-shipped.ts'

/** Bosses who first dwell on the old no, one to three sentences of it, and only then come to the point. */
const LONG_WINDED = [
  'Dear Nadia,\n\nwhen you applied to us last summer we had more than a hundred applications, and after long discussions the committee decided to move forward with another candidate whose experience was closer to the position. I wrote you a rather stiff letter about it, which I have regretted since. We were not able to offer you the role then, and I know how disappointing that must have been.\n\nThe colleague we appointed is moving to Oslo in May. Might you be tempted to sit down with us once more?\n\nRuth Hale',
  'Hi Sam, you will remember that we turned you down in November. Unfortunately we could only hire one person, the decision was very close, and we went with someone who already knew our software. That person has now gone back to university. I would much rather ask you than write another advert. Would you be free for a coffee?',
  'Dear Ms Winter, I am sorry to have to start with an old story. In March we informed you that your application for the post of librarian had not been successful and that the position had been filled. You took it with a grace I have not forgotten. As of yesterday there is a vacancy again, and the board has asked me to find out whether you would like to be considered.',
  "Sam, last year I had to send you one of those 'after careful consideration' mails. You were not selected, somebody internal was. It was not my choice. That somebody has resigned and the seat is mine to fill this time. Have you got something, or can we talk?",
  'Unfortunately we did not choose you in spring. We regretted it more than once. We had decided to proceed with a candidate with more years in the trade, who left us on Friday. So, with my hat in my hands: are you still looking?',
  'You may not want to hear from us, after we rejected your application twice. Both times there were other candidates with more experience. Both times you wrote back kindly. Now Petra is retiring and I thought of nobody but you. Could we talk on the phone this week?',
  'A year ago I told you that we would not be moving forward with your application. Reading my own mail again, I find it cold. The budget for a second analyst has come through this morning, so I can finally make good on what I said to you at the door. Interested?',
  'Liebe Frau Winter,\n\nvor einem Jahr mussten wir Ihnen leider absagen. Wir hatten uns damals nach langem Hin und Her für einen anderen Bewerber entschieden, der schon mit unserer Software gearbeitet hatte, und Ihnen ein recht förmliches Schreiben geschickt. Das hat mir damals leidgetan.\n\nDer Kollege verlässt uns nun zum Sommer. Hätten Sie Lust, noch einmal mit uns zu sprechen?\n\nRuth Hale',
  'Hallo Nadia, du erinnerst dich bestimmt an unsere Absage vom Herbst. Leider konnten wir dir die Stelle damals nicht anbieten, weil intern jemand wechseln wollte. Das hat sich zerschlagen. Bist du noch zu haben?',
  'Sehr geehrter Herr Brandt, im März haben wir Ihnen mitgeteilt, dass wir Ihre Bewerbung nicht berücksichtigen konnten und die Stelle anderweitig besetzt wurde. Ihre freundliche Antwort liegt noch auf meinem Tisch. Nun ist die Stelle wieder frei. Wären Sie nach wie vor interessiert?',
  'Ich weiß, wir haben uns im Frühjahr gegen Sie entschieden, und ich habe Ihnen das am Telefon nicht gut erklärt. Leider war die Entscheidung im Haus sehr umstritten. Inzwischen hat uns die Kollegin, die wir eingestellt haben, wieder verlassen. Darf ich Sie anrufen?',
  'Guten Tag Herr Yilmaz, bei der letzten Besetzung hatten Sie das Nachsehen: Wir haben einer Mitbewerberin den Vorzug gegeben und mussten Ihnen eine Absage erteilen. Jetzt bekommt unsere Abteilung eine zweite Stelle. Ich würde mich freuen, wenn Sie noch Interesse hätten.',
  'Unser Nein vom letzten Jahr war ein Fehler. Wir hatten leider keine passende Stelle für Sie, so haben wir es geschrieben; in Wahrheit fehlte das Geld. Jetzt ist es da. Suchen Sie noch?',
  "Chère Madame Perrin,\n\nl'an dernier, nous avions le regret de vous informer que votre candidature n'avait pas été retenue. Nous avions choisi une autre personne, dont le profil semblait mieux correspondre au poste, et je sais que la lettre était froide.\n\nCette personne nous quitte à la fin du mois. Seriez-vous encore disponible pour en parler ?\n\nHélène Roux",
  "Bonjour Nadia, tu te souviens de notre réponse négative du printemps ? Malheureusement, nous ne pouvions prendre qu'une seule personne. Aujourd'hui un second poste s'ouvre dans l'équipe. Est-ce que tu cherches toujours ?",
  "Monsieur, à l'époque, nous n'avons pas pu donner une suite favorable à votre candidature et nous l'avons tous regretté. Le poste est de nouveau vacant depuis lundi. Accepteriez-vous de nous rencontrer une seconde fois ?",
  "Je sais que nous vous avons dit non il y a six mois. Nous avions retenu un autre candidat. Il n'est pas resté. Votre nom est revenu tout de suite dans la discussion. Êtes-vous toujours intéressée ?",
  "Vous aviez été notre second choix en mars et nous n'avons malheureusement pas pu vous embaucher. Le gel des recrutements est levé, et c'est à vous que j'ai pensé en premier. Puis-je vous appeler ?",
  'Dear Jonah,\n\nI did not enjoy telling you in the spring of our decision, when the trustees picked the other finalist. We now have a second seat from January, and I would like you to think about it.\n\nMerle Ansel\nDirector',
  'Lieber Herr Sand, letztes Jahr musste ich Sie enttäuschen, der Vorstand hatte sich für jemand anderen entschieden. Inzwischen ist die Stelle der Werkstattleitung vakant, und ich möchte Sie ausdrücklich bitten, noch einmal darüber nachzudenken.\n\nA. Kern',
  "Madame, l'an dernier le conseil avait choisi quelqu'un d'autre et j'en avais été désolée. Nous avons maintenant un poste de libraire à pourvoir, et j'aimerais vous le proposer.\n\nC. Vidal",
  'Hace un año tuvimos que decirle que no: lamentablemente elegimos a otro candidato para el puesto. Esa persona se ha marchado. ¿Sigue usted interesada?',
  'Vorig jaar hebben we je helaas moeten afwijzen, omdat we voor een andere kandidaat hadden gekozen. Hij is inmiddels vertrokken en de functie is weer vrij. Ben je nog beschikbaar?',
  "L'anno scorso purtroppo avevamo scelto un altro candidato e non abbiamo potuto offrirle il posto. Ora la posizione è di nuovo aperta. È ancora interessata?",
  'No ano passado infelizmente escolhemos outro candidato para a vaga. Essa pessoa saiu e a vaga está aberta de novo. Ainda tem interesse?',
]

describe('a boss who dwells on the old no before she comes to the point', () => {
  test.each(LONG_WINDED)('is never read as a no: %s', (text) => {
    for (const subject of ['', 'Re: Your application', 'Ihre Bewerbung', 'Votre candidature']) {
      const reading = readMail(mailWith({ subject, text }), NO_CONTEXT)
      expect(reading.kind, subject).not.toBe('rejection')
    }
  })

  test('is read as one who comes back in four of five', () => {
    const found = LONG_WINDED.filter(
      (text) => readMail(mailWith({ subject: 'Hello again', text }), NO_CONTEXT).kind === 'sprout',
    )
    expect(found.length / LONG_WINDED.length).toBeGreaterThanOrEqual(0.8)
  })
})
