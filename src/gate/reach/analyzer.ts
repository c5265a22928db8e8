import type { Analyzer, PlacedFact } from '../../core/analyzer.js';
import { isOfOthers } from '../../engines/sast/selection.js';

/** Sources in languages that the code engine does not follow; only imports and calls are looked for in them. */
export const rustSource: Analyzer = {
  id: 'reach/rust-source',
  version: 1,
  claim: { suffixes: ['.rs'], basenames: ['Cargo.toml'] },
  accepts: ({ path }) => !isOfOthers(path) && !/(?:^|\/)(?:target|vendor|registry\/src)\//.test(path),
  maxBytes: 4 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: (file) => [{ kind: 'package-source', format: 'rust', text: file.text() }],
};

/** What the analyzer kept. */
export function rustSourcesIn(
  facts: readonly PlacedFact[],
): readonly { readonly path: string; readonly text: string }[] {
  return facts.flatMap(({ fact, location: { path }, hidden }) =>
    fact.kind === 'package-source' && fact.format === 'rust' && !hidden ? [{ path, text: fact.text }] : [],
  );
}
