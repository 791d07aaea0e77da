import model from './model/reader-model.json' with { type: 'json' }
import { createReader } from './reading-reader.ts'
import type { ReadMail } from './reading.ts'

/** The reader with the model that ships with the product. */
export const readMail: ReadMail = createReader(model)
