import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Generous, since a machine may be slow or busy: a test may hang, it is never too slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts'], pool: 'threads' },
      },
      {
        extends: true,
        test: {
          name: 'docs',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli.test.ts', 'test/process.test.ts', 'test/fixtures/**', 'test/cli/**'],
          pool: 'threads',
        },
      },
      {
        // What starts processes, from dist/.
        extends: true,
        test: { name: 'cli', include: ['test/cli.test.ts', 'test/process.test.ts'], pool: 'forks' },
      },
    ],
  },
});
