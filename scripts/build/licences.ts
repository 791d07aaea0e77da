import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Target } from './program.ts'

/**
 * Writes the licence text of every package that the bundles hold: their licences ask that it travels with copies. A package
 * without a text is named with the licence its package.json states.
 */
export function writeLicences(target: Target, modules: readonly string[]): void {
  const found = modules.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0])
  const names = found.map((path) => path?.replace(/^.*?(?=node_modules\/)/, ''))
  const packages = [...new Set(names)].filter((name) => name !== undefined).toSorted()
  const texts = packages.map((name) => licenceOf(`${target.root}${name}`))
  writeFileSync(`${target.dist}/LICENCES-OF-PACKAGES.txt`, texts.join(`\n${'-'.repeat(80)}\n`))
}

function licenceOf(folder: string): string {
  const facts = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name))
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : 'No licence file.'
  return `${facts.name} ${facts.version} (${facts.license ?? 'see below'})\n\n${text}\n`
}
