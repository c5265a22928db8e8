import { existsSync, readdirSync } from 'node:fs';
import type { Pair } from './runtime-pairs.js';

const runtime = new URL('../engines/runtime/', import.meta.url);

/** Every flaw with its twin: those of each topic, and those across topics. */
export async function allPairs(): Promise<readonly Pair[]> {
  const topics = readdirSync(new URL('checks/', runtime))
    .map((topic) => `checks/${topic}/fixtures/pairs.ts`)
    .filter((path) => existsSync(new URL(path, runtime)));
  const across = readdirSync(new URL('fixtures/flaws/', runtime)).map((name) => `fixtures/flaws/${name}`);
  const modules = await Promise.all(
    [...topics, ...across].sort().map((path) => import(new URL(path, runtime).href)),
  );
  return modules.flatMap(({ pairs }: { pairs: readonly Pair[] }) => pairs);
}
