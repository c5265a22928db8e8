import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { LineCounter } from '../../../formats/lines/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/**
 * An opam file: of an installed package in `.opam-switch/packages/NAME.VERSION/opam`, or of the project
 * (https://opam.ocaml.org/doc/Manual.html#opam).
 */
export const opamFile: Analyzer = {
  id: 'opam/opam-file',
  version: 1,
  claim: { basenames: ['opam'], suffixes: ['.opam'] },
  accepts: ({ path }) =>
    /\.opam-switch\/packages\/[^/]{1,300}\/opam$/.test(path) || !/(?:^|\/)\.opam(?:-switch)?\//.test(path),
  maxBytes: 4 * 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text().replace(/^[ \t]*#[^\n]*/gm, (comment) => ' '.repeat(comment.length));
  if (!/^opam-version[ \t]{0,8}:/m.test(text)) return [];
  const field = (name: string): RegExpExecArray | null =>
    new RegExp(`^${name}[ \\t]{0,8}:\\s{0,8}\\[?\\s{0,8}"([^"\\n]{1,200})"`, 'm').exec(text);
  const licences = field('license')?.[1];
  const own = {
    ecosystem: 'opam',
    licenses: licences === undefined ? [] : [licences],
    dependsOn: askedIn(text),
  };
  const installed = /\.opam-switch\/packages\/([\w+-]{1,200})\.([^/]{1,100})\/opam$/.exec(file.path);
  if (installed?.[1] !== undefined) {
    const [, name, version = ''] = installed;
    list.add({ type: 'opam', name }, { name, version, ...own });
    return list.facts();
  }
  // The file is named after the package; inside, the name may be left out.
  const written = field('name');
  const base = file.path.slice(file.path.lastIndexOf('/') + 1);
  const stem = base.endsWith('.opam') ? base.slice(0, -'.opam'.length) : '';
  const name = written?.[1] ?? stem;
  const line = written === null ? 1 : new LineCounter(text).at(written.index);
  list.project({ type: 'opam', name }, { name, version: field('version')?.[1], line, ...own });
  return list.facts();
}

/** Names at the first level of `depends: [ "a" {>= "1"} … ]`; what stands in braces is a condition. */
function askedIn(text: string): readonly Purl[] {
  const start = /^depends[ \t]{0,8}:\s{0,8}\[/m.exec(text);
  if (start === null) return [];
  const names: string[] = [];
  let depth = 0;
  const token = /"([^"\n]{0,200})"|[{}\]]/g;
  token.lastIndex = start.index + start[0].length;
  for (let found = token.exec(text); found !== null && names.length < 1_000; found = token.exec(text)) {
    if (found[0] === ']' && depth === 0) break;
    if (found[0] === '{') depth += 1;
    else if (found[0] === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && found[1] !== undefined) names.push(found[1]);
  }
  return names.flatMap((name) => purlOf({ type: 'opam', name }) ?? []);
}
