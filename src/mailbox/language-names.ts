/** Languages the reader has rules for; `und` when a text is too short or in none of them. */
export const READER_LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'] as const
export type ReaderLanguage = (typeof READER_LANGUAGES)[number]
