import { defineConfig } from 'vitest/config';

const rules = [
  'src/engines/lint/rules/**/*.test.ts',
  'src/engines/config/rules/**/*.test.ts',
  'src/engines/dast/checks/**/*.test.ts',
  'src/inventory/ecosystems/**/*.test.ts',
  'src/versions/**/*.test.ts',
];
const real = ['test/integration/**/*.test.ts'];

export default defineConfig({
  test: {
    // Guards against endless work; a busy machine may take twenty times as long as an idle one.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    reporters: ['default', './tools/retries.ts'],
    pool: 'threads',
    maxWorkers: 2,
    projects: [
      // Hundreds of small files of pure functions: loading the rules anew for each costs more than the tests.
      { extends: true, test: { name: 'rules', include: rules, isolate: false } },
      // Foreign servers on a busy machine: what fails is run once more, and the output names it.
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
