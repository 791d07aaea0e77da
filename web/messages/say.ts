/** The texts of one screen: a sentence, or a function that puts values into one. */
export type Texts = Readonly<Record<string, string | ((...values: never[]) => string)>>

/** What a text needs to be said: nothing for a plain sentence, else the values of its function. */
type Values<Text> = Text extends (...values: infer Wanted) => string ? Wanted : []

/** Makes the `t` of one screen: `t('empty')`, `t('progress', 1, 3)`. A missing text or value is a type error. */
export function speaker<All extends Texts>(
  texts: All,
): <Key extends keyof All & string>(key: Key, ...values: Values<All[Key]>) => string {
  return (key, ...values) => {
    const text = texts[key]
    // The signature above ties the values to the text's own parameters; inside, TypeScript cannot follow that tie.
    return typeof text === 'function' ? text(...(values as never[])) : (text ?? key)
  }
}

/** `1 mail`, `3 mails`: the count with its noun. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}
