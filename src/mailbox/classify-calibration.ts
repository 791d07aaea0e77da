/** The softmax temperature of the joined scores; chosen on kept-back sentences and the dev set's totals (bench/README.md). */
export const TEMPERATURE = 1.4

/** Below this confidence the user is asked; chosen so that about one mail in twenty is (bench/README.md). */
export const SURE_ENOUGH = 0.6
