import { defineConfig } from 'vitest/config'

/** Both kinds of tests share one worker's modules: nothing here mocks a module, and a fresh start per file costs three times the run. */
const shared = {
  pool: 'forks',
  isolate: false,
  restoreMocks: true,
} as const

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ['test/support/global-setup.ts'],
    projects: [
      {
        test: {
          ...shared,
          setupFiles: ['test/support/seeded.ts'],
          name: 'beside',
          include: ['src/**/*.test.ts', 'web/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          setupFiles: ['test/support/seeded.ts'],
          name: 'whole',
          include: ['test/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
