import { defineConfig } from 'vitest/config';

const rules = ['src/engines/lint/rules/**/*.test.ts', 'src/engines/config/rules/**/*.test.ts'];
const real = ['test/integration/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      // Hundreds of small files of pure functions: loading the rules anew for each costs more than the tests.
      { extends: true, test: { name: 'rules', include: rules, isolate: false } },
      // Servers of others on a busy machine: what fails is asked once more, and told when it passes then.
      { extends: true, test: { name: 'real', include: real, retry: 1 } },
      {
        extends: true,
        test: {
          name: 'all else',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...rules, ...real],
        },
      },
    ],
  },
});
