import type { Today } from '../views.ts'

/** What came with the page, so that Today is drawn without asking; null when the page was served without it. */
export function firstToday(): Today | null {
  const text = document.getElementById('first-data')?.textContent
  if (!text) return null
  const { today } = JSON.parse(text) as { today?: Today }
  return today ?? null
}
