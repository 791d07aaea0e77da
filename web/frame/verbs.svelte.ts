import { untrack } from 'svelte'
import { hear, wordOf } from './keys.ts'
import { areSingleKeysOn } from './single-keys.svelte.ts'

/** Something the reader can do here, by key or from the palette. */
export interface Verb {
  /** The chord, e.g. `g t` or `mod+k`; without one the verb stands only in the palette. */
  readonly keys?: string
  readonly label: string
  readonly run: () => unknown
}

/** The verbs of one part of the screen, under a heading. */
export interface Scope {
  readonly name: string
  readonly verbs: readonly Verb[]
}

let scopes = $state.raw<readonly Scope[]>([])
let begun = ''

/** Everything that can be done right now, the innermost part of the screen first. */
export function scopesHere(): readonly Scope[] {
  return scopes
}

/** Offers verbs as long as the calling component stands; the newest offer wins where two share a key. */
export function offerVerbs(make: () => Scope): void {
  $effect(() => {
    const scope = make()
    // What is on offer changes with this offer, not the other way round.
    untrack(() => add(scope))
    return () => (scopes = scopes.filter((other) => other !== scope))
  })
}

function add(scope: Scope): void {
  scopes = [scope, ...scopes.filter((other) => other.name !== scope.name)]
}

/** Listens to the keyboard for every verb on offer. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const word = wordOf(event)
    if (word === null || event.defaultPrevented || event.isComposing) return
    const isModified = word.startsWith('mod+')
    if (!isModified && (!areSingleKeysOn() || isTyping(event.target))) return
    if (isInDialog(event.target)) return
    // Enter on a link or a button is that link or button.
    if (word === 'Enter' && isPressed(event.target)) return
    const verbs = scopes.flatMap((scope) => scope.verbs)
    const chords = verbs.flatMap((verb) => verb.keys ?? [])
    const heard = hear(word, begun, chords)
    begun = heard.begun
    const verb = heard.chord === null ? undefined : verbs.find(({ keys }) => keys === heard.chord)
    if (!verb) return
    event.preventDefault()
    verb.run()
  })
}

const TYPED =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]'

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED) !== null
}

function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, summary') !== null
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null
}
