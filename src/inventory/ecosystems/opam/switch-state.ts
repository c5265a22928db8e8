import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** What a switch has installed, and which of it was asked for (`roots`): https://opam.ocaml.org/doc/Manual.html#Switches */
export const switchState: Analyzer = {
  id: 'opam/switch-state',
  version: 2,
  claim: { basenames: ['switch-state'] },
  accepts: ({ path }) => path.endsWith('.opam-switch/switch-state'),
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const lines = new LineCounter(text);
  const roots = new Set(namesIn(text, 'roots').map(([written]) => written));
  for (const [written, at] of namesIn(text, 'installed')) {
    const [, name, version = ''] = /^([\w+-]{1,200})\.(.{1,100})$/.exec(written) ?? [];
    if (name !== undefined)
      list.add(
        { type: 'opam', name },
        { name, version, ecosystem: 'opam', line: lines.at(at), direct: roots.has(written) },
      );
  }
  return list.facts();
}

/** `field: ["a.1" "b.2"]`; one alone needs no brackets. */
function namesIn(text: string, field: string): readonly (readonly [written: string, at: number])[] {
  const start = text.search(new RegExp(`^${field}:`, 'm'));
  if (start === -1) return [];
  const rest = text.slice(start);
  const end = rest.search(/\]|\n[a-z-]{1,40}:/);
  const strings = rest.slice(0, end === -1 ? undefined : end).matchAll(/"([^"\n]{1,300})"/g);
  return [...strings].map(({ 1: written = '', index }) => [written, start + index] as const);
}
