import { fnv1a } from '../platform/hash.ts'
import { isMailProvider } from './mail-providers.ts'
import type { TriageKnowledge } from './ingest.ts'
import { domainOf } from './thread.ts'
import type { MailTies } from './triage-names.ts'

/** Where a remembered message stands; its path is known by its hash alone. */
export interface RememberedPlace {
  readonly pathHash: number
  readonly index: number
  readonly offset: number
}

/**
 * Hashes kept of one message, at most; together with its place 16 + 4 * 6 bytes and one. Two in a million that share one cost a
 * look in vain.
 */
const MOST_HASHES = 6

/**
 * What an import remembers of the messages it ignored as private: some hashes of whom they are from and to and what they answer,
 * and where they stand. A million messages fit in 40 MB.
 */
export class IngestMemory {
  #count = 0
  #hashCount = 0
  #pathHashes = new Uint32Array(1024)
  #indexes = new Uint32Array(1024)
  #offsets = new Float64Array(1024)
  /** By message the place behind its last hash. */
  #ends = new Uint32Array(1024)
  #hashes = new Uint32Array(4096)

  /** Bytes held, also those that wait to be filled. */
  get bytes(): number {
    const arrays = [this.#pathHashes, this.#indexes, this.#offsets, this.#ends, this.#hashes]
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  remember(place: RememberedPlace, ties: MailTies): void {
    const at = this.#count
    if (at === this.#indexes.length) this.#grow()
    if (this.#hashCount + MOST_HASHES > this.#hashes.length) this.#hashes = grown(this.#hashes)
    this.#pathHashes[at] = place.pathHash
    this.#indexes[at] = place.index
    this.#offsets[at] = place.offset
    for (const hash of hashesOf(ties)) {
      this.#hashes[this.#hashCount] = hash
      this.#hashCount += 1
    }
    this.#ends[at] = this.#hashCount
    this.#count += 1
  }

  /** The places of messages that the knowledge may speak for, in the order they were remembered, each given only once. */
  recall(knowledge: TriageKnowledge): RememberedPlace[] {
    const { addresses, domains, threadIds } = knowledge
    const wanted = new Set([...addresses, ...domains, ...threadIds].map(fnv1a))
    const places: RememberedPlace[] = []
    let start = 0
    for (let at = 0; at < this.#count; at += 1) {
      const end = this.#ends[at] ?? 0
      if (this.#isWanted(wanted, start, end)) {
        places.push({
          pathHash: this.#pathHashes[at] ?? 0,
          index: this.#indexes[at] ?? 0,
          offset: this.#offsets[at] ?? 0,
        })
        this.#hashes.fill(0, start, end)
      }
      start = end
    }
    return places
  }

  #isWanted(wanted: ReadonlySet<number>, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (wanted.has(this.#hashes[at] ?? 0)) return true
    return false
  }

  #grow(): void {
    this.#pathHashes = grown(this.#pathHashes)
    this.#indexes = grown(this.#indexes)
    this.#ends = grown(this.#ends)
    const offsets = new Float64Array(this.#offsets.length * 1.5)
    offsets.set(this.#offsets)
    this.#offsets = offsets
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 1.5)
  larger.set(array)
  return larger
}

/** Its thread, the people and the companies, as far as they say anything; the sender's come before the others'. */
function hashesOf({ ids, addresses }: MailTies): ReadonlySet<number> {
  const hashes = new Set<number>()
  const add = (name: string): void => {
    if (hashes.size < MOST_HASHES) hashes.add(fnv1a(name))
  }
  for (const id of new Set([ids[0], ids.at(-1)])) if (id !== undefined) add(id)
  for (const address of addresses.slice(0, MOST_HASHES)) {
    add(address)
    const domain = domainOf(address)
    if (!isMailProvider(domain)) for (const name of withParents(domain)) add(name)
  }
  return hashes
}

/** `mail.acme.example` and `acme.example`: a company is known by the domain its people write from. */
function withParents(domain: string): readonly string[] {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}
