import { defineConfig } from 'vitest/config';

const skip = ['**/node_modules/**', '**/dist/**'];

/** Three kinds of test: pure and component tests, stores and servers, and journeys in a real browser. */
export default defineConfig({
  test: {
    passWithNoTests: false,
    reporters: process.env['CI'] ? ['dot'] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{src,ui,sdk,apps,forms,rules,contract,server,mocks,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...skip, '**/*.browser.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'system',
          include: ['tests/**/*.test.ts'],
          exclude: [...skip, '**/*.browser.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/*.browser.test.ts'],
          exclude: skip,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // A busy machine may starve a browser past its own patience; a real defect fails each time.
          retry: 2,
        },
      },
    ],
  },
});
