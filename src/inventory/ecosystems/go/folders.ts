import { posix } from 'node:path';
import type { PlacedFact } from '../../../core/analyzer.js';
import { goMod } from './go-mod.js';

/** Modules that stand for a folder: its own go.mod was read, or what it needs is not known. */
export function joinFolders(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  if (!facts.some(isReplaced)) return facts;
  const read = new Set(
    facts.flatMap(({ analyzer, location }) => (analyzer === goMod.id ? [location.path] : [])),
  );
  return facts.flatMap((each): readonly PlacedFact[] => {
    if (!isReplaced(each) || each.fact.kind !== 'package-source') return [each];
    return each.fact.text.split('\n').flatMap((text): readonly PlacedFact[] => {
      const [module = '', folder = ''] = text.split(' ');
      if (read.has(posix.join(posix.dirname(each.location.path), folder, 'go.mod'))) return [];
      const reason = `The module ${module} is replaced by the folder ${folder}; its version is not known.`;
      return [{ ...each, fact: { kind: 'problem', reason } }];
    });
  });
}

function isReplaced({ fact }: PlacedFact): boolean {
  return fact.kind === 'package-source' && fact.format === 'go-replaced';
}
