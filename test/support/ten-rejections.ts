import { mailSource } from './context.ts'

/** What tells one rejection from another. */
interface Told {
  readonly name: string
  readonly from: string
  readonly subject: string
  readonly text: string
}

const TOLD: readonly Told[] = [
  {
    name: 'English, after a talk, by the boss herself',
    from: 'Margaret Olufsen <m.olufsen@harborlight.example>',
    subject: 'Operations Lead',
    text: `Dear Sam,

I promised to write to you myself. We have given the Operations Lead position to someone who has run a terminal before. It was a hard choice, and I enjoyed our talk about the yard on Thursday. I am sorry that the answer is no.

Kind regards,
Margaret Olufsen
Head of Operations, Harborlight Shipping`,
  },
  {
    name: 'English, early, from an applicant system',
    from: 'Lumenfield <no-reply@us.greenhouse-mail.io>',
    subject: 'Thank you for applying to Lumenfield',
    text: `Hi Sam,

Thank you for your interest in the Program Manager role at Lumenfield. After reviewing your application, we have decided not to move forward with your candidacy at this time.

We wish you the best in your search.

Lumenfield Recruiting Team`,
  },
  {
    name: 'English, after several rounds, by a recruiter',
    from: 'Priya Nair <priya.nair@kestrel-robotics.example>',
    subject: 'Update on your interviews at Kestrel Robotics',
    text: `Hi Sam,

Thank you for the time you spent with the team over the last three rounds. Unfortunately, we will not be making you an offer for the Field Service Engineer position. The panel felt that another candidate had more experience with hydraulic systems.

We would be glad to hear from you again when something new opens up.

Best,
Priya Nair
Talent Partner, Kestrel Robotics`,
  },
  {
    name: 'English, after a talk, in two lines',
    from: 'Tom Beck <tom@beckandsons.example>',
    subject: 'Re: bookkeeper',
    text: `Sam, thanks for coming in. We went with somebody local for the bookkeeper job. All the best, Tom

Tom Beck
Beck & Sons`,
  },
  {
    name: 'English, early, position closed',
    from: 'Northwick Museum Careers <careers@northwickmuseum.example>',
    subject: 'Your application: Exhibition Planner',
    text: `Dear Sam Rivera,

We regret to inform you that the position of Exhibition Planner at Northwick Museum has been filled. We received more than two hundred applications and could not invite everyone whose experience impressed us.

Yours sincerely,
Helen Marsh
People and Culture, Northwick Museum`,
  },
  {
    name: 'German, after a talk, by the boss',
    from: 'Jonas Winter <jonas.winter@nordwind-energie.example>',
    subject: 'Ihre Bewerbung als Projektleiter Netzausbau',
    text: `Guten Tag Sam Rivera,

vielen Dank für das angenehme Gespräch in der vergangenen Woche. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben, die bereits Netze dieser Größe gebaut hat.

Für Ihre Zukunft wünsche ich Ihnen alles Gute.

Mit freundlichen Grüßen
Jonas Winter
Leiter Netzausbau
Nordwind Energie GmbH`,
  },
  {
    name: 'German, early, from the personnel department',
    from: 'Personalabteilung Feinwerk <bewerbung@feinwerk.example>',
    subject: 'Absage: Konstrukteur',
    text: `Sehr geehrter Herr Rivera,

vielen Dank für Ihr Interesse an der Stelle als Konstrukteur bei der Feinwerk AG. Nach sorgfältiger Prüfung Ihrer Unterlagen können wir Ihnen leider keine positive Rückmeldung geben.

Wir wünschen Ihnen für Ihren weiteren Weg viel Erfolg.

Mit freundlichen Grüßen
Sabine Keller
Feinwerk AG`,
  },
  {
    name: 'German, after a talk, with first names',
    from: 'Lena Vogt <lena@waldlicht.example>',
    subject: 'Unser Gespräch',
    text: `Hallo Sam,

danke nochmal, dass du bei uns warst und mit dem Team gegessen hast. Wir haben uns leider für jemand anderen als Redakteur entschieden. Das fiel uns nicht leicht, dein Text über den Fluss hat uns allen gefallen.

Liebe Grüße
Lena Vogt
Waldlicht Verlag`,
  },
  {
    name: 'German, early, from an applicant system',
    from: 'Stadtwerke Auental <noreply@softgarden.io>',
    subject: 'Ihre Bewerbung bei den Stadtwerken Auental',
    text: `Guten Tag Sam Rivera,

vielen Dank für Ihre Bewerbung als Sachbearbeiter Einkauf bei den Stadtwerken Auental. Wir haben uns im Auswahlverfahren für andere Bewerberinnen und Bewerber entschieden und können Sie daher leider nicht berücksichtigen.

Ihre Stadtwerke Auental`,
  },
  {
    name: 'English, after a talk, with a reason and a warm word',
    from: 'Ana Lund <ana.lund@fjordkitchens.example>',
    subject: 'The store manager role',
    text: `Dear Sam,

It was a pleasure to meet you and to see how you spoke with our customers. Unfortunately we have decided to give the store manager role to a colleague from our Bergen shop who knows our range. I would have liked to work with you, and I hope our paths cross again.

Warm regards,
Ana Lund
Regional Manager, Fjord Kitchens`,
  },
]

/** Ten rejections of every sort: in two languages, early and after a talk, by a person and by a system. */
export const TEN_REJECTIONS = TOLD.map(({ name, from, subject, text }, index) => ({
  name,
  mail: mailSource(
    {
      From: from,
      To: 'Sam Rivera <sam@mail.example>',
      Subject: subject,
      Date: `Tue, ${10 + index} Nov 2026 16:00:00 +0000`,
      'Message-ID': `<rejection-${index}@ten.example>`,
    },
    text,
  ),
}))
