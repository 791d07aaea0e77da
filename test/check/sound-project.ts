/** The small project before anything is planted; also what the rules must leave alone, because there it is meant. */
export const SOUND: Readonly<Record<string, string>> = {
  'src/cli/main.ts': `import { greet } from '../letters/greeting.ts'

console.log(greet('Ann'), new Date().getFullYear())
`,
  'src/letters/greeting.ts': `/** The first line of a letter. */
export function greet(name: string): string {
  return \`Dear \${name},\`
}
`,
  'src/letters/greeting.test.ts': `import { expect, test } from 'vitest'
import { greet } from './greeting.ts'

test('greets by name', () => {
  expect([greet('Ann'), new Date(0).getTime()]).toEqual(['Dear Ann,', 0])
})
`,
  'src/mailbox/mail-worker.ts': `setTimeout(() => undefined, process.pid)
`,
  'src/network/person-store.ts': `import type { Instant } from '../platform/clock.ts'

/** When somebody was kept. */
export function keptAt(instant: Instant): Instant {
  return instant
}
`,
  'web/main.ts': `import { greet } from '../src/letters/greeting.ts'

document.title = greet(new Date().toISOString())
`,
  'web/page.svelte': `<script lang="ts">
  const name: string = 'Ann'
</script>

<p>{name}</p>
`,
  'test/web/page.ts': `document.title = 'Today'
`,
}
