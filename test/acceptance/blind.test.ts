import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.js';
import { command as lint } from '../../src/cli/commands/lint.js';
import { command as secrets } from '../../src/cli/commands/secrets.js';
import { judge } from '../../src/engines/config/judge.js';
import { readManifest } from '../../src/engines/config/manifest.js';
import { configRules } from '../../src/engines/config/rules/index.generated.js';
import { type BlindCase, readCases } from './blind/read.js';
import { reportOf } from './blind/run.js';
import { controlsOf } from './config-cases/pod-security.js';

interface BlindSet {
  readonly name: string;
  readonly isRight: (one: BlindCase) => boolean | Promise<boolean>;
  /** Shares that the issue of verdicts asks for, in per cent. */
  readonly asked: { readonly fires: number; readonly silent: number };
}

const sets: readonly BlindSet[] = [
  { name: 'dockerfiles-4', isRight: isLinted, asked: { fires: 97, silent: 99 } },
  { name: 'builds-4', isRight: isLinted, asked: { fires: 97, silent: 97 } },
  { name: 'kubernetes-5', isRight: isLinted, asked: { fires: 97, silent: 97 } },
  { name: 'pods-5', isRight: isControlled, asked: { fires: 98, silent: 100 } },
  ...[11, 12, 13, 14, 15, 16, 17, 18, 19].map((number) => ({
    name: `secrets-${number}`,
    isRight: isSearched,
    asked: { fires: 96, silent: 96 },
  })),
  { name: 'secret-paths-12', isRight: isSearched, asked: { fires: 100, silent: 100 } },
];

/** Every rule named is there, or none of them where the case is silent. */
async function isLinted({ fires, rules, path, files }: BlindCase): Promise<boolean> {
  const names = await namesFrom(lint, files, path);
  const reported = rules.filter((rule) => (rule === '*' ? [...names].some(isBuildCheck) : names.has(rule)));
  return fires ? reported.length === rules.length : reported.length === 0;
}

function isBuildCheck(name: string): boolean {
  return /^[A-Z]+[a-z][A-Za-z]+$/.test(name);
}

async function isSearched({ fires, files }: BlindCase): Promise<boolean> {
  return (await namesFrom(secrets, files, '.')).size > 0 === fires;
}

async function namesFrom(
  command: Command,
  files: Readonly<Record<string, string>>,
  word: string,
): Promise<ReadonlySet<string>> {
  const { findings } = await reportOf(command, files, [word]);
  return new Set(findings.flatMap(({ rule, aliases }) => [rule, ...aliases]));
}

/** The control that a pod breaks is reported; one that keeps to a level breaks none of it. */
function isControlled({ fires, rules, path, files }: BlindCase): boolean {
  const [level = '', control = ''] = rules[0]?.split(': ') ?? [];
  const reading = readManifest(path, files[path] ?? '');
  const judgements = reading === undefined ? [] : judge(reading, configRules).judgements;
  const found = [...controlsOf(new Set(judgements.map(({ rule }) => rule)), configRules)];
  if (!fires) return !found.some((each) => level === 'restricted' || each.startsWith(level));
  return found.some((each) => each.split(': ')[1]?.toLowerCase().includes(control.toLowerCase()));
}

describe.each(sets)('$name', ({ name, isRight, asked }) => {
  const cases = readCases(`${name}.blind`);

  it.each([
    ['fires', cases.filter(({ fires }) => fires), asked.fires],
    ['silent', cases.filter(({ fires }) => !fires), asked.silent],
  ] as const)('%s', async (kind, those, percent) => {
    const wrong: string[] = [];
    for (const one of those) if (!(await isRight(one))) wrong.push(one.id);
    console.info(
      `${name}, ${kind}: ${those.length - wrong.length} of ${those.length} right. ${wrong.join(' ')}`,
    );
    expect((100 * (those.length - wrong.length)) / those.length).toBeGreaterThanOrEqual(percent);
  });
});
