import fc from 'fast-check'

/** Property tests draw the same examples in every run, so that a red one is about the change at hand; PERENNIAL_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env['PERENNIAL_SEED'] ?? 20_261_123) })
