import type { Fact, PlacedFact } from '../../core/analyzer.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames } from '../../knowledge/roles/compose.js';
import { beside as inTree } from './models/compose/extends.js';
import { rule } from './rules/refused-by-compose/index.js';

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;

/** Whether another Compose file takes it in, or one of its folder has the name that the one of the finding does not declare, or is a variant that nothing starts alone, which may be laid over a base elsewhere. */
export function declaredBeside(
  facts: readonly PlacedFact[],
): (fact: Omit<ConfigFact, 'kind'>, path: string) => boolean {
  const files = facts.flatMap(({ fact, location: { path } }) =>
    fact.kind === 'config-source' && fact.format === 'compose' ? [{ path, text: fact.text }] : [],
  );
  const takenIn = new Set(files.flatMap(filesTakenIn));
  const isAlone = startedAlone(facts, files);
  return ({ rule: id, detail = '' }, path) => {
    const [kind = '', name = ''] = detail.split(' ', 2);
    if (id !== rule.id || kind === 'key' || kind === 'image') return false;
    if (takenIn.has(path)) return true;
    const beside = files.filter((file) => file.path !== path && prefixOf(file.path) === prefixOf(path));
    const isVariant = !baseComposeNames.includes(nameOf(path)) && !isAlone(path);
    return isVariant || beside.some(({ text }) => hasKey(text, name));
  };
}

interface ComposeFile {
  readonly path: string;
  readonly text: string;
}

/** Whether a command of a workflow, or one in a comment of a Compose file, names a file with `-f`, and none names it with others. */
function startedAlone(
  facts: readonly PlacedFact[],
  files: readonly ComposeFile[],
): (path: string) => boolean {
  const workflows = facts.flatMap(({ fact }) =>
    fact.kind === 'config-source' && fact.format === 'workflow' ? fact.text.split('\n') : [],
  );
  const comments = files.flatMap(({ text }) => text.split('\n').filter((line) => /^[ \t]{0,40}#/.test(line)));
  const isNamed = (path: string, name: string) => path === name || path.endsWith(`/${name}`);
  const commands = new Map<string, (readonly string[])[]>();
  for (const names of [...workflows, ...comments].map(filesNamedIn))
    for (const name of names) added(commands, nameOf(name), names);
  const paths = new Map<string, string[]>();
  for (const { path } of files) added(paths, nameOf(path), path);
  const isOnlyOne = (name: string) =>
    (paths.get(nameOf(name)) ?? []).filter((path) => isNamed(path, name)).length === 1;
  const known = new Map<string, boolean>();
  return (path) => {
    const naming = () =>
      (commands.get(nameOf(path)) ?? []).filter((names) => names.some((name) => isNamed(path, name)));
    const isAlone =
      known.get(path) ?? isEach(naming(), (names) => names.length === 1 && names.every(isOnlyOne));
    known.set(path, isAlone);
    return isAlone;
  };
}

/** At least one, and each of them. */
function isEach<T>(all: readonly T[], is: (each: T) => boolean): boolean {
  return all.length > 0 && all.every(is);
}

function added<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Of a command with others behind it on the line, which may mean others, nothing. */
function filesNamedIn(line: string): readonly string[] {
  const [, words = ''] = /\bdocker[ -]compose[ \t]([^;&|]{1,400})/.exec(line.slice(0, longestLine)) ?? [];
  if (!/[ \t](?:up|run|start)(?:[ \t]|$)/.test(words)) return [];
  return [...words.matchAll(/(?:^|[ \t])(?:-f|--file)[ =]["']?(?:\.\.?\/){0,4}([\w./-]{1,200}\.ya?ml)/g)].map(
    ([, name = '']) => name,
  );
}

const longestLine = 1_000;

/** By `extends` and `include`: what they name is declared in the file that takes them in. */
function filesTakenIn({ path, text }: ComposeFile): readonly string[] {
  if (!/\b(?:extends|include)["']?:/.test(text)) return [];
  return text
    .split(/[\s"',{}[\]]/)
    .filter((word) => /\.ya?ml$/i.test(word))
    .map((word) => inTree(path, word))
    .filter((file) => file !== path);
}

/** A line `tide:` at any depth. */
function hasKey(text: string, name: string): boolean {
  return text.split('\n').some((line) => {
    const trimmed = line.trim().replace(/["']/g, '');
    return trimmed === name || trimmed.startsWith(`${name}:`);
  });
}
