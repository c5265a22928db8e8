import { spawnSync } from 'node:child_process';

/** What the compiler learned the last time: a second run costs a sixth. */
const incremental = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'];

/** The whole truth about a change, but for tests that need servers: `npm test` runs those too. */
const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', 'node', ['node_modules/typescript-fast/bin/tsc', '-p', '.', ...incremental]],
  ['style', 'npx', ['--no-install', 'biome', 'ci', '.']],
  ['generated files', 'npx', ['--no-install', 'tsx', 'tools/generate.ts', '--check']],
  ['unit tests', 'npx', ['--no-install', 'vitest', 'run', 'src', 'tools']],
];

const only = process.argv.slice(2);
const failed: string[] = [];
for (const [name, program, args] of steps) {
  if (only.length > 0 && !only.some((word) => name.startsWith(word))) continue;
  console.log(`\n== ${name}`);
  if (spawnSync(program, args, { stdio: 'inherit' }).status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);
