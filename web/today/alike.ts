import type { Step } from '../views.ts'

/** Titles that more than one of these steps has; those rows have to say what tells them apart. */
export function titlesAlike(steps: readonly Pick<Step, 'title'>[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const alike = new Set<string>()
  for (const { title } of steps) (seen.has(title) ? alike : seen).add(title)
  return alike
}

/** The company to name beside a step's title; null when the title names it already. */
export function companyBeside({ title, company }: Pick<Step, 'title' | 'company'>): string | null {
  return company !== null && title.toLowerCase().includes(company.toLowerCase()) ? null : company
}
