import { setImmediate as nextTurn } from 'node:timers/promises'
import { writing, type Context, type Tx } from '../../context.ts'
import { listUnsearchable, putIntoSearch } from '../message-search-store.ts'
import { findMessage } from '../message-store.ts'

/** Messages made findable in one transaction; pages wait for its end. */
const AT_ONCE = 50

/** Makes messages findable that an earlier version stored without that. Returns how many there were. */
export async function indexUnsearchable(context: Context): Promise<number> {
  let count = 0
  for (;;) {
    const done = await writing(context, indexSome)
    if (done === 0) return count
    count += done
    await nextTurn()
  }
}

async function indexSome(tx: Tx): Promise<number> {
  const ids = await listUnsearchable(tx, AT_ONCE)
  for (const id of ids) {
    const message = await findMessage(tx, id)
    if (message) await putIntoSearch(tx, id, message.mail)
  }
  return ids.length
}
