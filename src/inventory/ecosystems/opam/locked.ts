import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** A locked opam file: https://opam.ocaml.org/doc/man/opam-lock.html */
export const locked: Analyzer = {
  id: 'opam/locked',
  version: 1,
  claim: { basenames: ['opam.locked'], suffixes: ['.opam.locked'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let isDepends = false;
  for (const [text, line] of numberedLines(file.text())) {
    if (/^[a-z-]{1,40}:/.test(text)) isDepends = text.startsWith('depends:');
    const [, name = '', version] = /"([\w+-]{1,200})" \{(?:[^}"]{0,60}& )?= "([^"]{1,100})"/.exec(text) ?? [];
    const isTest = /with-(?:test|doc|dev-setup)/.test(text);
    if (isDepends && version !== undefined)
      list.add(
        { type: 'opam', name },
        { name, version, ecosystem: 'opam', line, scope: isTest ? 'development' : 'runtime' },
      );
  }
  return list.facts();
}
