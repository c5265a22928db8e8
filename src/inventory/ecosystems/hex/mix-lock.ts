import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addHex } from './names.js';

/** mix.lock, a map of Elixir terms: https://hexdocs.pm/mix/Mix.Tasks.Deps.html */
export const mixLock: Analyzer = {
  id: 'hex/mix-lock',
  version: 1,
  claim: { basenames: ['mix.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    const [, name, kind, place = '', version = ''] = entry.exec(text.slice(0, 2000)) ?? [];
    if (name === undefined) continue;
    if (kind === 'hex') addHex(list, { name: place, version, line });
    // A repository and its commit.
    else addHex(list, { name, version, line, origin: place });
  }
  return list.facts();
}

const entry = /^\s{0,8}"([\w.]{1,200})": \{:(hex|git), (?::|")([^",\s]{1,400})"?, "([^"]{1,200})"/;
