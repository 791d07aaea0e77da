import { finishStep, reopenStep, skipStep, snoozeStep } from './cadence/operations/finish-step.ts'
import { showToday } from './cadence/operations/show-today.ts'
import { approveLetter } from './letters/operations/approve-letter.ts'
import { draftLetter } from './letters/operations/draft-letter.ts'
import { editLetter } from './letters/operations/edit-letter.ts'
import { keepProfile, showProfile } from './letters/operations/save-profile.ts'
import { resolveLetter, retryLetter } from './letters/operations/retry-letter.ts'
import { letterSentByMe, sendLetter } from './letters/operations/send-letter.ts'
import { checkLetterText, showLetter } from './letters/operations/show-letter.ts'
import { cancelImport, resumeImport } from './mailbox/operations/cancel-import.ts'
import { correctReading } from './mailbox/operations/correct-reading.ts'
import { evalReader } from './mailbox/operations/eval-reader.ts'
import { importMail } from './mailbox/operations/import-mail.ts'
import { listWaiting } from './mailbox/operations/list-review.ts'
import { plantSample } from './mailbox/operations/plant-sample.ts'
import { readMailFiles } from './mailbox/operations/read-mail.ts'
import { reviewReading } from './mailbox/operations/review-reading.ts'
import { saveMailAccount } from './mailbox/operations/save-mail-account.ts'
import { showMailAccount } from './mailbox/operations/show-mail-account.ts'
import { getImport, listAllImports } from './mailbox/operations/show-import.ts'
import { listInbox, showMessage } from './mailbox/operations/show-message.ts'
import { takeBackCorrection } from './mailbox/operations/take-back-correction.ts'
import { searchMessage } from './mailbox/operations/search-message.ts'
import { suggestMailSettings } from './mailbox/operations/suggest-mail-settings.ts'
import { testMailAccount } from './mailbox/operations/test-mail-account.ts'
import { undoImport } from './mailbox/operations/undo-import.ts'
import { listAllPeople, showPerson } from './network/operations/list-people.ts'
import { logTopic } from './rejections/operations/log-topic.ts'
import { listAllRejections, showRejection } from './rejections/operations/show-rejection.ts'
import { turnRejection } from './rejections/operations/turn-rejection.ts'

/** Every verb of the product, in the order a newcomer meets them; all doors derive from this list. */
export const operations = [
  turnRejection,
  readMailFiles,
  evalReader,
  importMail,
  listAllImports,
  getImport,
  cancelImport,
  resumeImport,
  undoImport,
  plantSample,
  listInbox,
  searchMessage,
  showMessage,
  listWaiting,
  reviewReading,
  correctReading,
  takeBackCorrection,
  listAllRejections,
  showRejection,
  logTopic,
  draftLetter,
  showLetter,
  checkLetterText,
  editLetter,
  approveLetter,
  sendLetter,
  letterSentByMe,
  retryLetter,
  resolveLetter,
  showToday,
  finishStep,
  skipStep,
  snoozeStep,
  reopenStep,
  listAllPeople,
  showPerson,
  showProfile,
  keepProfile,
  showMailAccount,
  saveMailAccount,
  testMailAccount,
  suggestMailSettings,
] as const
