const JOB_TEXTS = [
  'thank you for the interview for the position of Operations Lead. Unfortunately, we have decided to move forward with another candidate.',
  'thank you for applying. We have received your application and will review it over the next two weeks.',
  'I would like to invite you to an interview on Thursday at 15:00. Would that suit you?',
]

/** A mailbox of made-up mails number `from` up to `to`: the first of every three is job mail of a house of its own, the others private. */
export function mailboxText(from: number, to: number): string {
  let text = ''
  for (let number = from; number < to; number++) {
    const isJob = number % 3 === 0
    const sender = isJob
      ? `Margaret Olufsen <m.olufsen@house-${number}.example>`
      : `Ana Lund <ana${number % 70}@friends.example>`
    text += `From sam@mail.example Tue Nov 10 16:00:00 2026\nFrom: ${sender}\nTo: Sam Rivera <sam@mail.example>\nSubject: ${isJob ? 'Operations Lead' : 'Sunday'}\nDate: Tue, 10 Nov 2026 16:00:00 +0000\nMessage-ID: <mail-number-${number}@mail.example>\n\n${isJob ? jobText(number) : 'See you at the lake, bring the bread and the radio.'}\n\n`
  }
  return text
}

function jobText(number: number): string {
  return `Dear Sam,\n\n${JOB_TEXTS[(number / 3) % 3]}\n\nBest regards,\nMargaret Olufsen`
}
