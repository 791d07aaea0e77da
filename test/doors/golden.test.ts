import { describe, expect, test } from 'vitest'
import { buildManifest } from '../../src/cli/manifest.ts'
import { openApiOf } from '../../src/http/openapi.ts'
import { routeOf } from '../../src/http/route.ts'
import { toolOf } from '../../src/mcp/tool.ts'
import { runGarden } from '../support/garden-cli.ts'
import { expectGolden } from '../support/golden.ts'
import { ADDRESSES, verbs } from '../support/untouched.ts'

const manifest = buildManifest(verbs, '0.0.0')
const help = async (...words: string[]): Promise<string> =>
  (await runGarden([...words, '--help'], { manifest })).out
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What others build on changes only when somebody has read the change: `UPDATE_GOLDEN=1 npm test -- test/doors/golden`. */
describe('what the doors promise stands as it was read', () => {
  test('the addresses, who may ask, and what they change', () => {
    const own = ADDRESSES.slice(verbs.length).map(({ method, path, isOpen }) =>
      [method.padEnd(6), path.padEnd(44), isOpen ? 'open' : 'session or token'].join(' ').trimEnd(),
    )
    const routes = verbs
      .map(routeOf)
      .map(({ method, path, operation: { effects, takesFiles, streams } }) => {
        const more = [effects, takesFiles ? 'takes files' : '', streams ? 'streams' : ''].filter(
          (word) => word,
        )
        return [method.padEnd(6), path.padEnd(44), 'session or token', more.join(', ')].join(' ')
      })
    expectGolden('routes.golden.txt', `${[...routes, ...own].join('\n')}\n`)
  })

  test('the description of the API', () => {
    expectGolden('openapi.golden.json', pretty(openApiOf(verbs.map(routeOf), '0.0.0')))
  })

  test('the tools of a machine client', () => {
    const tools = verbs.filter(({ doors }) => doors.mcp).map(toolOf)
    // What they answer stands in full in the description of the API; here its fields are enough.
    const answers = tools.map(({ outputSchema, ...tool }) => ({
      ...tool,
      answers: Object.keys(outputSchema.properties ?? {}),
    }))
    expectGolden('mcp-tools.golden.json', pretty(answers))
  })

  test('the help of every command', async () => {
    const lines = [
      [],
      ...manifest.commands.map(({ words }) => [...words]),
      ['serve'],
      ['open'],
      ['mcp'],
    ]
    const groups = [
      ...new Set(
        manifest.commands
          .filter(({ words }) => words.length > 1)
          .map(({ words }) => words[0] ?? ''),
      ),
    ]
    const texts: string[] = []
    for (const words of [...lines, ...groups.map((group) => [group])])
      texts.push(`$ perennial ${[...words, '--help'].join(' ')}\n${await help(...words)}`)
    expectGolden('cli-help.golden.txt', texts.join('\n'))
  })
})

describe('every operation is at every door it declares, and at no other', () => {
  const tools = new Set(verbs.filter(({ doors }) => doors.mcp).map((verb) => toolOf(verb).name))
  const paths = openApiOf(verbs.map(routeOf), '0')['paths'] as Record<
    string,
    Record<string, { operationId: string }>
  >

  test.each(verbs.map((verb) => [verb.name, verb] as const))(
    '%s',
    async (name, { doors, effects, summary }) => {
      const [method = '', path = ''] = doors.http.split(' ')
      const id = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      expect(paths[path]?.[method.toLowerCase()]?.operationId).toBe(id)
      const command = manifest.commands.find(({ operation }) => operation === name)
      expect(command?.words.join(' ')).toBe(doors.cli?.command)
      const shown = doors.cli ? await help(...doors.cli.command.split(' ')) : summary
      expect(shown).toContain(summary)
      expect(tools.has(name.replaceAll('-', '_'))).toBe(doors.mcp === true)
      expect(
        tools.has(name.replaceAll('-', '_')) && (effects === 'sends' || effects === 'approves'),
      ).toBe(false)
    },
  )

  test('names and addresses are each used once', () => {
    for (const of of [verbs.map(({ name }) => name), verbs.map(({ doors }) => doors.http)])
      expect(new Set(of).size).toBe(of.length)
  })
})
