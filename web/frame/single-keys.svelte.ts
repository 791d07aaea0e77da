import { recall, remember } from './memory.ts'

let areOn = $state(recall('single-keys') !== 'off')

/** Whether single letters act. Some people speak to their computer or hit keys by accident; they switch them off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return areOn
}

/** Switches single letters on or off, remembered in this browser. */
export function setSingleKeys(on: boolean): void {
  areOn = on
  remember('single-keys', on ? null : 'off')
}
