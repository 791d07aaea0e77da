import type { Field } from '../platform/field.ts'

/** A command as the manifest keeps it: plain JSON, so that help needs nothing else. */
export interface Command {
  /** The name of the operation it runs. */
  readonly operation: string
  readonly words: readonly string[]
  readonly summary: string
  /** The fields given by position, in order. */
  readonly positional: readonly string[]
  readonly fields: readonly Field[]
  readonly takesFiles: boolean
  readonly streams: boolean
  /** Method and path, for talking to a running server. */
  readonly http: string
}

/** Every command of the program that is an operation, made when the program is built. */
export interface Manifest {
  readonly version: string
  readonly commands: readonly Command[]
}

/** The flags that every command has beside its fields. */
export const COMMON_FLAGS = ['json', 'home', 'server'] as const
