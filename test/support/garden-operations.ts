import type { AnyOperation } from '../../src/platform/operation.ts'
import type { Garden } from './garden.ts'
import { breakPot, drip, pressLeaf, readLeaves } from './garden-leaves.ts'
import {
  approveSale,
  listPlants,
  removePlant,
  sendPlant,
  showPlant,
  waterPlant,
} from './garden-plants.ts'

/** Every verb of the made-up product. */
export const gardenOperations: readonly AnyOperation<Garden>[] = [
  listPlants,
  showPlant,
  waterPlant,
  removePlant,
  readLeaves,
  pressLeaf,
  drip,
  breakPot,
  approveSale,
  sendPlant,
]
