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
  const installed = /^installed: \[([^\]]{0,2000000})\]/m.exec(file.text())?.[1] ?? '';
  for (const [, name = '', version = ''] of installed.matchAll(/"([\w+-]{1,200})\.([^"\s]{1,100})"/g))
    list.add({ type: 'opam', name }, { name, version, ecosystem: 'opam' });
  return list.facts();
}
