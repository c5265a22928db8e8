import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** A locked opam file: https://opam.ocaml.org/doc/man/opam-lock.html */
export const locked: Analyzer = {
  id: 'opam/locked',
  version: 3,
  claim: { basenames: ['opam.locked'], suffixes: ['.opam.locked'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  let isDepends = false;
  let own: { name?: string; version?: string; line?: number; licenses?: readonly string[] } = {};
  const asked: Purl[] = [];
  for (const [text, line] of numberedLines(file.text())) {
    if (/^[a-z-]{1,40}:/.test(text)) isDepends = text.startsWith('depends:');
    const [, name = '', version] = /"([\w+-]{1,200})" \{(?:[^}"]{0,60}& )?= "([^"]{1,100})"/.exec(text) ?? [];
    const isTest = /with-(?:test|doc|dev-setup)/.test(text);
    const [, field, value] = /^(name|version|license): \[?"([^"]{1,200})"\]?$/.exec(text) ?? [];
    if (field === 'name' && value !== undefined) own = { ...own, name: value, line };
    if (field === 'version' && value !== undefined) own = { ...own, version: value };
    if (field === 'license' && value !== undefined) own = { ...own, licenses: [value] };
    if (isDepends && version !== undefined) {
      const purl = list.add(
        { type: 'opam', name },
        { name, version, ecosystem: 'opam', line, scope: isTest ? 'development' : 'runtime' },
      );
      if (purl !== undefined) asked.push(purl);
    }
  }
  if (own.name !== undefined)
    list.project(
      { type: 'opam', name: own.name },
      { ...own, name: own.name, ecosystem: 'opam', dependsOn: asked },
    );
  return list.facts();
}
