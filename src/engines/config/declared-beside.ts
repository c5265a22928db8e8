import type { Fact, PlacedFact } from '../../core/analyzer.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames } from '../../knowledge/roles/compose.js';
import { beside as inTree } from './models/compose/extends.js';
import { rule } from './rules/refused-by-compose/index.js';

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;

/** Whether another Compose file takes it in, or one of its folder has the name that the one of the finding does not declare, or is a variant, which may be laid over a base elsewhere. */
export function declaredBeside(
  facts: readonly PlacedFact[],
): (fact: Omit<ConfigFact, 'kind'>, path: string) => boolean {
  const files = facts.flatMap(({ fact, location: { path } }) =>
    fact.kind === 'config-source' && fact.format === 'compose' ? [{ path, text: fact.text }] : [],
  );
  const takenIn = new Set(files.flatMap(filesTakenIn));
  return ({ rule: id, detail = '' }, path) => {
    const [kind = '', name = ''] = detail.split(' ', 2);
    if (id !== rule.id || kind === 'key' || kind === 'image') return false;
    if (takenIn.has(path)) return true;
    const beside = files.filter((file) => file.path !== path && prefixOf(file.path) === prefixOf(path));
    const isVariant = !baseComposeNames.includes(nameOf(path));
    return isVariant || beside.some(({ text }) => hasKey(text, name));
  };
}

/** By `extends` and `include`: what they name is declared in the file that takes them in. */
function filesTakenIn({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
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
