import type { Kysely } from 'kysely'
import type { TextSearch } from './text-search.ts'

/** A migration as written in db/migrations: its number, name and portable SQL. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}

/** A transaction inside one workspace; every query of a store names `workspaceId`. */
export interface Tx<Tables> {
  readonly db: Kysely<Tables>
  readonly workspaceId: string
  readonly search: TextSearch
}

/** What the two database engines have in common. What differs between them lives behind this and nowhere else. */
export interface Engine<Tables> {
  readonly dialect: 'sqlite' | 'postgres'
  /** Runs work that changes rows of one workspace: all of it or none, on the disk when the promise resolves. */
  write<Value>(workspaceId: string, work: (tx: Tx<Tables>) => Promise<Value>): Promise<Value>
  /** Runs work that only looks; a write inside it throws. Sees one consistent state. */
  read<Value>(workspaceId: string, work: (tx: Tx<Tables>) => Promise<Value>): Promise<Value>
  /** Runs work on the tables that belong to no workspace, as the owner of the schema. */
  asOwner<Value>(work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value>
  close(): Promise<void>
}

/** The database was written by a newer Perennial than this one; opening it could lose data. */
export class DatabaseTooNew extends Error {
  constructor(found: number, known: number) {
    super(
      `This database has schema version ${found}, but this Perennial knows only up to ${known}. ` +
        `Install the newer Perennial that wrote it, or restore a backup made before the upgrade. Nothing was changed.`,
    )
    this.name = 'DatabaseTooNew'
  }
}

/** The database could not be opened, read or written: a full or failing disk, a server that is away. */
export class StoreUnavailable extends Error {
  constructor(message: string, options: { cause: unknown }) {
    super(message, options)
    this.name = 'StoreUnavailable'
  }
}
