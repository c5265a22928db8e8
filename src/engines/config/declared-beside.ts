import type { Fact, PlacedFact } from '../../core/analyzer.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames } from '../../knowledge/roles/compose.js';
import { rule } from './rules/refused-by-compose/index.js';

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;

/** Whether another Compose file of its folder has the name that the one of the finding does not declare, or is a variant, which may be laid over a base elsewhere. */
export function declaredBeside(
  facts: readonly PlacedFact[],
): (fact: Omit<ConfigFact, 'kind'>, path: string) => boolean {
  const files = facts.flatMap(({ fact, location: { path } }) =>
    fact.kind === 'config-source' && fact.format === 'compose' ? [{ path, text: fact.text }] : [],
  );
  return ({ rule: id, detail = '' }, path) => {
    const [kind = '', name = ''] = detail.split(' ', 2);
    if (id !== rule.id || kind === 'key' || kind === 'image') return false;
    const beside = files.filter((file) => file.path !== path && prefixOf(file.path) === prefixOf(path));
    const isVariant = !baseComposeNames.includes(nameOf(path));
    return isVariant || beside.some(({ text }) => hasKey(text, name));
  };
}

/** A line `tide:` at any depth. */
function hasKey(text: string, name: string): boolean {
  return text.split('\n').some((line) => {
    const trimmed = line.trim().replace(/["']/g, '');
    return trimmed === name || trimmed.startsWith(`${name}:`);
  });
}
