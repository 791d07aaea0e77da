import { t } from '../messages/en-rejection.ts'
import type { Rejection } from '../views.ts'

/** The words of the one thing to do about a rejection: `Write to Margaret`. */
export function whomToWrite({ person, company, message }: Rejection): string {
  const name = person?.name ?? message.reading.person?.name
  if (name) return t('writeTo', firstName(name))
  return company ? t('writeToCompany', company) : t('write')
}

const TITLES = /^(?:(?:dr|prof|mr|mrs|ms|herr|frau|mag|dipl|ing)\.?\s+)+/i

/** How a person is called in a short label: the first name, but after a title the whole name. */
export function firstName(name: string): string {
  if (TITLES.test(name)) return name
  return name.split(/\s+/)[0] ?? name
}
