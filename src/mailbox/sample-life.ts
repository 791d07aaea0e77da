import type { CalendarDate } from '../platform/clock.ts'
import { addDays } from '../cadence/calendar.ts'

/** One mail of the sample life; `daysAgo` and `at` (UTC) set its date. Every domain is reserved for examples (RFC 2606). */
interface SampleMail {
  readonly daysAgo: number
  readonly at: string
  readonly id: string
  readonly answers?: readonly string[]
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

const SAM = 'Sam Rivera <sam.rivera@mail.example>'
const MARGARET = 'Margaret Olufsen <m.olufsen@harborlight.example>'
const INES = 'Ines Duarte <ines.duarte@lumenfield.example>'
const JONAS = 'Jonas Winter <jonas.winter@nordwind-energie.example>'

/** The life of Sam, who looked for work this autumn: applications, two good talks, three rejections, one in German. */
const MAILS: readonly SampleMail[] = [
  {
    daysAgo: 34,
    at: '08:12:00',
    id: 'received-1@harborlight.example',
    from: 'Harborlight Careers <careers@harborlight.example>',
    to: SAM,
    subject: 'We received your application for Operations Lead',
    text: `Hello Sam,

Thank you for applying for the position of Operations Lead at Harborlight Shipping. We have received your application and will review it over the next two weeks.

Harborlight Careers`,
  },
  {
    daysAgo: 21,
    at: '09:40:00',
    id: 'talk-1@harborlight.example',
    from: MARGARET,
    to: SAM,
    subject: 'Thursday: a talk about the Operations Lead role',
    text: `Dear Sam,

I would like to invite you to an interview for the Operations Lead role. Would Thursday at 15:00 suit you? We would meet in my office at the terminal, and I will show you the yard afterwards.

Best regards,
Margaret Olufsen
Head of Terminal Operations
Harborlight Shipping`,
  },
  {
    daysAgo: 20,
    at: '07:15:00',
    id: 'talk-2@mail.example',
    answers: ['talk-1@harborlight.example'],
    from: SAM,
    to: MARGARET,
    subject: 'Re: Thursday: a talk about the Operations Lead role',
    text: `Dear Margaret,

Thursday at 15:00 is perfect. I look forward to seeing the yard.

Sam`,
  },
  {
    daysAgo: 1,
    at: '16:05:00',
    id: 'decision-1@harborlight.example',
    answers: ['talk-1@harborlight.example', 'talk-2@mail.example'],
    from: MARGARET,
    to: SAM,
    subject: 'Re: Thursday: a talk about the Operations Lead role',
    text: `Dear Sam,

Thank you for coming out to the terminal twice. I enjoyed our talk about berth planning more than most meetings this year.

I am sorry to tell you that the Operations Lead position has gone to someone who has run a terminal before. It was a close decision and not an easy mail to write.

I hope our paths cross again.

Margaret Olufsen
Head of Terminal Operations
Harborlight Shipping`,
  },
  {
    daysAgo: 12,
    at: '11:30:00',
    id: 'talk@lumenfield.example',
    from: INES,
    to: SAM,
    subject: 'Interview: Program Manager at Lumenfield',
    text: `Hi Sam,

It would be great to meet you for an interview about the Program Manager role at Lumenfield. Could you make Tuesday at 10:00, by video? Our planning lead will join us.

Best,
Ines Duarte
Director of Programs, Lumenfield`,
  },
  {
    daysAgo: 4,
    at: '13:20:00',
    id: 'decision@lumenfield.example',
    from: 'Lumenfield Recruiting <no-reply@lumenfield.example>',
    to: SAM,
    subject: 'Your application for Program Manager at Lumenfield',
    text: `Dear Sam,

Thank you for taking the time to interview with us for the Program Manager position at Lumenfield.

After careful consideration we have decided to move forward with another candidate whose experience more closely matches our needs at this time. We will keep your details on file and encourage you to apply again.

We wish you every success in your search.

Lumenfield Recruiting Team`,
  },
  {
    daysAgo: 6,
    at: '10:02:00',
    id: 'absage@nordwind-energie.example',
    from: JONAS,
    to: SAM,
    subject: 'Ihre Bewerbung als Projektleiter Netzausbau',
    text: `Guten Tag Sam Rivera,

vielen Dank für Ihre Bewerbung als Projektleiter Netzausbau bei der Nordwind Energie GmbH und das Interesse an unserem Haus.

Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben. Die Entscheidung ist uns nicht leicht gefallen.

Für Ihre Zukunft wünschen wir Ihnen alles Gute.

Mit freundlichen Grüßen
Jonas Winter
Leiter Netzausbau
Nordwind Energie GmbH`,
  },
  {
    daysAgo: 2,
    at: '06:00:00',
    id: 'alert@jobs.example',
    from: 'Job Alerts <alerts@jobs.example>',
    to: SAM,
    subject: '12 new jobs for “operations” near you',
    text: `12 new jobs match your search.

Operations Manager, Kestrel Logistics
Terminal Planner, Bluewater Ports

See all jobs. Unsubscribe from these alerts.`,
  },
]

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The sample life as mail sources (RFC 5322, UTF-8), its dates counted back from the given day. */
export function sampleMails(
  today: CalendarDate,
): readonly { readonly name: string; readonly text: string }[] {
  return MAILS.map((mail) => ({
    name: `${mail.id.replace('@', ' at ')}.eml`,
    text: sourceOf(mail, today),
  }))
}

function sourceOf(mail: SampleMail, today: CalendarDate): string {
  const [year, month, day] = addDays(today, -mail.daysAgo).split('-')
  const answers = mail.answers ?? []
  const thread =
    answers.length === 0
      ? []
      : [
          `In-Reply-To: <${answers.at(-1)}>`,
          `References: ${answers.map((id) => `<${id}>`).join(' ')}`,
        ]
  const head = [
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Subject: ${encodeSubject(mail.subject)}`,
    `Date: ${day} ${MONTHS[Number(month) - 1]} ${year} ${mail.at} +0000`,
    `Message-ID: <${mail.id}>`,
    ...thread,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  return `${head.join('\r\n')}\r\n\r\n${mail.text.replaceAll('\n', '\r\n')}\r\n`
}

/** RFC 2047, for the few subjects that are not plain ASCII. */
function encodeSubject(subject: string): string {
  if (/^[ -~]*$/.test(subject)) return subject
  const bytes = [...new TextEncoder().encode(subject)]
  return `=?utf-8?Q?${bytes.map((byte) => (/[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('')}?=`
}
