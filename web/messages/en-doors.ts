import { speaker } from './say.ts'

/** English of the three doors and the paste box. */
const texts = {
  doorsLead:
    'Paste the mail. You see what was understood from it, then a letter of thanks stands ready for you to change and send. Nothing leaves this machine before you approve it.',
  pasteLabel: 'Paste a rejection here',
  pasteHint:
    'The whole mail, greeting to signature. With its headers, if your mail program shows them.',
  pasteShort: 'That is too short to be a mail. Paste all of it.',
  readIt: 'Read it',
  orDrop: 'Or drop mail anywhere on this page: files, folders, a whole mailbox or archive.',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  orSample: 'Or look around first.',
  plantSample: 'Try a sample life',
  planting: 'Planting it ...',
  samplePlanted: 'A sample life is planted.',
  sampleRemoved: 'The sample life is gone.',
  sampleLife: 'Sample life',
  sampleBeside:
    'A made-up job search to look around in, beside what is yours. It can be removed as a whole at any time.',
  sampleThere: 'It is planted. Removing it takes nothing of yours.',
  removeSample: 'Remove the sample life',
} as const

/** Says a text of the doors. */
export const t = speaker(texts)
