import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/browser/**', 'tests/site/builds/**'],
          setupFiles: 'tests/property-seed.ts',
          testTimeout: 60_000,
          // The engine's weights are read by every file; nothing in the code keeps state that another file would see.
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/browser/**/*.test.ts'],
          globalSetup: 'tests/site/browser/build-sites.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          // What builds in this folder, and what measures time in the browser, has the machine to itself.
          name: 'builds',
          include: ['tests/site/builds/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
