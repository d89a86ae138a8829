import { defineConfig } from 'vitest/config';

/** A first install of the editor and its browser takes minutes on a slow line. */
const EDITOR_SETUP_MS = 10 * 60_000;

/**
 * Four suites, by what they need: `unit` nothing, `cli` (test/cli/built) and `protocol` the built programs, `editor` a
 * VS Code workbench in a browser. `npm test` runs them all; `npx vitest run --project unit` one.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/built/**', 'test/editor/**', 'test/protocol/**'],
          pool: 'threads',
          // Modules keep nothing that tells one test from another; loading them anew for each file took half the time.
          isolate: false,
          // Property tests on real agreements; each suite stays within seconds.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'cli',
          include: ['test/cli/built/**/*.test.ts'],
          globalSetup: ['test/support/build.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'protocol',
          include: ['test/protocol/**/*.test.ts'],
          globalSetup: ['test/support/build.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'editor',
          include: ['test/editor/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          // A workbench repaints when it likes; what fails twice has failed.
          retry: 1,
          hookTimeout: EDITOR_SETUP_MS,
        },
      },
    ],
  },
});
