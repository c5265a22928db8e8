import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { LineCounter, numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addHex } from './names.js';

/** rebar.lock, a list of Erlang terms; the last number is the level, 0 for what the project names: https://rebar3.org/docs/configuration/dependencies/#lock-files */
export const rebarLock: Analyzer = {
  id: 'hex/rebar-lock',
  version: 3,
  claim: { basenames: ['rebar.lock'] },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    const [, , name = '', version = '', level] = entry.exec(text.slice(0, 1000)) ?? [];
    if (level !== undefined) addHex(list, { name, version, line, direct: level === '0' });
  }
  const repositories =
    /\{<<"([\w.]{1,200})">>,\s{0,40}\{git(?:_subdir)?,\s{0,4}"([^"]{1,400})",\s{0,40}\{ref,\s{0,4}"([0-9a-f]{7,64})"\}(?:,\s{0,40}"[^"]{1,300}")?\},\s{0,40}(\d{1,4})\}/g;
  const text = file.text();
  const lines = new LineCounter(text);
  for (const { 0: whole, 1: name = '', 2: origin, 3: version = '', 4: level, index } of text.matchAll(
    repositories,
  ))
    if (whole !== '') addHex(list, { name, version, origin, line: lines.at(index), direct: level === '0' });
  return list.facts();
}

const entry =
  /\{<<"([\w.]{1,200})">>,\{pkg,<<"([\w.]{1,200})">>,<<"([^"]{1,200})">>(?:,[^}]{1,200})?\},(\d{1,4})\}/;
