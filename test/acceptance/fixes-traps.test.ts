import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fixConfig } from '../../src/engines/config/fix.js';
import { fixDockerfile } from '../../src/engines/lint/fix.js';
import { contextOf } from '../../src/engines/lint/models/context.js';
import { rules } from '../../src/engines/lint/rules/index.generated.js';
import { leftAlone } from '../../src/gate/repair/left-alone.js';
import { fakeWorld } from '../../src/testing/fake-world.js';

interface Trap {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  readonly path: string;
  readonly checks: readonly (readonly [isKept: boolean, pattern: string])[];
}

const traps = readFileSync(new URL('fixes-traps.txt', import.meta.url), 'utf8')
  .split(/^@@ /m)
  .slice(1)
  .map((part): Trap => {
    const lines = part.split('\n');
    const checks = lines.flatMap((line) => {
      const [, kind, pattern = ''] = /^(keep|not): (.*)$/.exec(line) ?? [];
      return kind === undefined ? [] : [[kind === 'keep', pattern] as const];
    });
    const text = lines.filter((line) => !/^(?:keep|not): /.test(line)).join('\n');
    const [first = '', ...rest] = text.split(/^-- /m);
    const files = rest.map((file) => {
      const end = file.indexOf('\n');
      return [file.slice(0, end), file.slice(end + 1)] as const;
    });
    return { name: first.trim(), files: new Map(files), path: files[0]?.[0] ?? '', checks };
  });

/** As `--fix` changes it unasked, or `--fix=all --yes`. */
function repaired({ files, path }: Trap, isWanted: (safety: string) => boolean): string {
  const text = files.get(path) ?? '';
  if (leftAlone('/p', [], fakeWorld({ files: below('/p', files) }).disk)(path)) return text;
  if (path !== 'Dockerfile')
    return fixConfig({ files }, ({ safety }) => isWanted(safety)).texts.get(path) ?? text;
  const request = { path, text, today: '2026-01-01', rules, context: contextOf(files) };
  return fixDockerfile(request, (_, { safety }) => isWanted(safety)).text;
}

function below(folder: string, files: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, text]));
}

it.each(traps)('$name', (trap) => {
  for (const isWanted of [(safety: string) => safety === 'safe', (safety: string) => safety !== 'decide']) {
    const after = repaired(trap, isWanted);
    const wrong = trap.checks.filter(([isKept, pattern]) => new RegExp(pattern, 'm').test(after) !== isKept);
    expect(wrong).toEqual([]);
  }
});
