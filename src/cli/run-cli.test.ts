import { describe, expect, test } from 'vitest'
import { operation } from '../platform/operation.ts'
import { ok } from '../platform/result.ts'
import { z } from 'zod'
import { plantGarden, type Garden } from '../../test/support/garden.ts'
import { runGarden } from '../../test/support/garden-cli.ts'
import { buildManifest } from './manifest.ts'

describe('help, version and a command line that makes no sense', () => {
  test.each([
    [['--help'], 0, 'plants'],
    [['plant', '--help'], 0, 'water'],
    [['plant', 'water', '--help'], 0, '--litres'],
    [['--version'], 0, '1.2.3'],
    [[], 0, 'USAGE'],
  ])('%j answers %d without loading the product', async (argv, code, text) => {
    const ran = await runGarden(argv)
    expect([ran.code, ran.loaded]).toEqual([code, 0])
    expect(ran.out).toContain(text)
  })

  test.each([
    [['plnts'], 'plants'],
    [['plant', 'show'], 'id'],
    [['plant', 'show', 'fern', 'rose'], 'rose'],
    [['plants', '--colour', 'red'], '--colour'],
    [['plants', '--kinds', 'oak'], 'oak'],
    [['plant', 'water', 'fern'], '--litres'],
    [['leaves'], 'path'],
    [['serve', '--port', '70000'], '70000'],
    [['serve', '--host', '0.0.0.0'], '0.0.0.0'],
  ])(
    '%j ends with 2 and names what was wrong, without loading the product',
    async (argv, named) => {
      const ran = await runGarden(argv)
      expect([ran.code, ran.loaded, ran.out]).toEqual([2, 0, ''])
      expect(ran.err).toContain(named)
    },
  )
})

describe('input', () => {
  test.each([
    [['--limit', '3'], { limit: 3 }],
    [['--shade'], { limit: 10, shade: true }],
    [['--no-shade'], { limit: 10, shade: false }],
    [['--kinds', 'fern', '--kinds', 'rose'], { limit: 10, kinds: ['fern', 'rose'] }],
    [['--since', 'null'], { limit: 10, since: null }],
    [['--since=2026-11-01'], { limit: 10, since: '2026-11-01' }],
    [[], { limit: 10 }],
  ])('the flags %j mean the same as in the query', async (flags, asked) => {
    const ran = await runGarden(['plants', '--json', ...flags])
    expect(JSON.parse(ran.out)).toMatchObject({ asked })
  })

  test('a value that does not fit is refused by field, by the schema', async () => {
    const ran = await runGarden(['plants', '--limit', '0x10'])
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toMatch(/^perennial: The input does not fit: limit: .*\n$/)
  })

  test('a value that begins with a dash comes after --', async () => {
    const ran = await runGarden(['plant', 'show', '--json', '--', '-x'])
    expect(JSON.parse(ran.err)).toMatchObject({ problem: { kind: 'no-such-plant', id: '-x' } })
  })

  test('paths are handed on as paths, - as what is piped in', async () => {
    const ran = await runGarden(['leaves', 'a.eml', '-', '--json'], { stdin: 'piped' })
    expect(ran.out).toBe('{"name":"a.eml","text":"path a.eml"}\n{"name":"-","text":"piped"}\n')
  })
})

describe('output', () => {
  test('is for a person by the operation’s own words', async () => {
    expect((await runGarden(['plants'])).out).toBe('Fern: 1 l\n')
  })

  test('is for a person in plain lines where the operation has none', async () => {
    expect((await runGarden(['plant', 'show', 'fern'])).out).toBe(
      'id: fern\nname: Fern\nlitres: 1\n',
    )
  })

  test('is for a program one JSON value on one line, a line for each value of a stream', async () => {
    const one = await runGarden(['plant', 'show', 'fern', '--json'])
    expect(one.out).toBe('{"id":"fern","name":"Fern","litres":1}\n')
    const many = await runGarden(['drip', '3', '--json'])
    expect(many.out).toBe('{"drop":1}\n{"drop":2}\n{"drop":3}\n')
  })

  test('stops, with all it held closed, when nobody reads on', async () => {
    const ran = await runGarden(['drip', '1000000', '--json'], { readsLines: 2 })
    expect([ran.code, ran.out.split('\n').length, ran.garden.closedStreams, ran.closed]).toEqual([
      0, 3, 1, 1,
    ])
  })
})

describe('the exit code says why not', () => {
  test.each([
    [['plant', 'water', 'fern', '--litres', '1'], 0],
    [['plant', 'water', 'fern', '--litres', '-1'], 2],
    [['plant', 'show', 'oak'], 3],
    [['plant', 'water', 'fern', '--litres', '404'], 5],
    [['plant', 'water', 'fern', '--litres', '5000'], 6],
    [['plant', 'water', 'fern', '--litres', '403'], 7],
    [['break', 'disk'], 5],
    [['break', 'bug'], 1],
    [['drip', '0', '--breaks'], 1],
  ])('%j is %d', async (argv, code) => {
    const ran = await runGarden(argv)
    expect(ran.code).toBe(code)
    expect(ran.err.trim().split('\n')).toHaveLength(1)
    // The last thing, also after a failure: the database is closed.
    expect(ran.closed).toBe(ran.opened)
  })

  test('a conflict is 4', async () => {
    const garden = plantGarden()
    garden.plants.set('fern', { name: 'Fern', litres: 101 })
    const ran = await runGarden(['plant', 'water', 'fern', '--litres', '1'], { garden })
    expect([ran.code, ran.err]).toEqual([
      4,
      'perennial: It already had 101 litres; wait until tomorrow.\n',
    ])
  })

  test('a bug is told by its class alone, to a person and to a program', async () => {
    const person = await runGarden(['break', 'bug'])
    expect(person.err).toContain('(Error)')
    const program = await runGarden(['break', 'bug', '--json'])
    expect(JSON.parse(program.err)).toMatchObject({ problem: { kind: 'internal' } })
    expect(person.err + program.err).not.toContain('secret')
    const debugged = await runGarden(['break', 'bug'], { env: { PERENNIAL_DEBUG: '1' } })
    expect(debugged.err).toContain('the secret pot broke')
  })
})

describe('the data folder', () => {
  test.each([
    [[], {}, '/nowhere/garden'],
    [['--home', '/a'], {}, '/a'],
    [['--home', '/a'], { PERENNIAL_HOME: '/b' }, '/a'],
    [[], { PERENNIAL_HOME: '/b' }, '/b'],
  ])('with %j and %j is %s', async (flags, env, home) => {
    expect((await runGarden(['plants', ...flags], { env })).homes).toEqual([home])
  })
})

describe('a command that cannot be is a bug, said when the program is built', () => {
  const verb = (name: string, command: string, input: z.ZodObject, more: object = {}) =>
    operation({
      name,
      summary: name,
      input,
      output: z.object({}),
      refusals: {},
      effects: 'writes',
      doors: { http: `POST /v1/${name}`, cli: { command, ...more } },
      run: async (_garden: Garden) => ok({}),
    })

  test.each([
    [
      'a field named as a flag of every command',
      verb('a', 'a', z.object({ json: z.string() })),
      'json',
    ],
    ['a position that is no field', verb('a', 'a', z.object({}), { positional: ['x'] }), '"x"'],
  ])('%s', (_what, bad, said) => {
    expect(() => buildManifest([bad], '1')).toThrow(said)
  })

  test.each([
    ['two of one name', ['a', 'a'], 'Two commands'],
    ['one below another', ['a', 'a b'], 'cannot hold others'],
  ])('%s', async (_what, commands, said) => {
    const manifest = buildManifest(
      commands.map((command, index) => verb(`v${index}`, command, z.object({}))),
      '1',
    )
    await expect(runGarden(['--help'], { manifest })).rejects.toThrow(said)
  })
})
