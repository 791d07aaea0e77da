/** One thing to choose; `value` is what the choice means, `detail` a word beside it, `key` what takes it (else its number). */
export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly detail?: string
  readonly key?: string
}
