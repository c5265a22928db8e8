import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addHex } from './names.js';

/** rebar.lock, a list of Erlang terms; the last number is the level, 0 for what the project names: https://rebar3.org/docs/configuration/dependencies/#lock-files */
export const rebarLock: Analyzer = {
  id: 'hex/rebar-lock',
  version: 4,
  claim: { basenames: ['rebar.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const repositories =
    /\{<<"([\w.]{1,200})">>,\s{0,40}\{git(?:_subdir)?,\s{0,4}"([^"]{1,400})",\s{0,40}\{ref,\s{0,4}"([0-9a-f]{7,64})"\}(?:,\s{0,40}"[^"]{1,300}")?\},\s{0,40}(\d{1,4})\}/g;
  const text = file.text();
  const packages = new LineCounter(text);
  for (const { 1: terms = '', 2: level, index } of text.matchAll(entry)) {
    const [name = '', version = ''] = [...terms.matchAll(binary)].map(([, each]) => each);
    addHex(list, {
      name,
      version,
      line: packages.at(Math.max(0, text.lastIndexOf('{', index - 1))),
      direct: level === '0',
    });
  }
  const lines = new LineCounter(text);
  for (const { 0: whole, 1: name = '', 2: origin, 3: version = '', 4: level, index } of text.matchAll(
    repositories,
  ))
    if (whole !== '') addHex(list, { name, version, origin, line: lines.at(index), direct: level === '0' });
  return list.facts();
}

/** Erlang breaks a term that is longer than a line. */
const entry = /\{pkg,([^{}]{1,600})\},\s{0,40}(\d{1,4})\}/g;
const binary = /<<"([^"]{1,200})">>/g;
