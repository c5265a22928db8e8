import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList } from '../../facts/index.js';

/** What a switch has installed: https://opam.ocaml.org/doc/Manual.html#Switches */
export const switchState: Analyzer = {
  id: 'opam/switch-state',
  version: 1,
  claim: { basenames: ['switch-state'] },
  accepts: ({ path }) => path.endsWith('.opam-switch/switch-state'),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const start = text.search(/^installed: \[/m);
  const end = text.indexOf(']', start);
  const words = start === -1 ? [] : text.slice(start, end === -1 ? undefined : end).split(/\s+/);
  for (const word of words) {
    const [, name, version = ''] = /^"([\w+-]{1,200})\.([^"]{1,100})"$/.exec(word) ?? [];
    if (name !== undefined) list.add({ type: 'opam', name }, { name, version, ecosystem: 'opam' });
  }
  return list.facts();
}
