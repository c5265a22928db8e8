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
  version: 2,
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
    new RegExp(`^${name}[ \\t]{0,8}:\\s{0,8}"([^"\\n]{1,200})"`, 'm').exec(text);
  const licenses = field('license')?.slice(1, 2) ?? itemsIn(text, 'license').map(({ name }) => name);
  const asked = itemsIn(text, 'depends');
  const ecosystem = 'opam';
  const installed = /\.opam-switch\/packages\/([\w+-]{1,200})\.([^/]{1,100})\/opam$/.exec(file.path);
  if (installed?.[1] !== undefined) {
    const [, name, version = ''] = installed;
    list.add(
      { type: 'opam', name },
      { name, version, ecosystem, licenses, dependsOn: asked.flatMap(purlFor) },
    );
    return list.facts();
  }
  // The file is named after the package; inside, the name may be left out.
  const written = field('name');
  const base = file.path.slice(file.path.lastIndexOf('/') + 1);
  const stem = base.endsWith('.opam') ? base.slice(0, -'.opam'.length) : '';
  const name = written?.[1] ?? stem;
  const lines = new LineCounter(text);
  const line = written === null ? 1 : lines.at(written.index);
  for (const { name: other, condition, at } of asked) {
    const version = exactly.exec(condition)?.[1];
    if (version === undefined || condition.includes('|')) continue;
    const scope = forOthers.test(condition) ? 'development' : 'runtime';
    list.add(
      { type: 'opam', name: other },
      { name: other, version, ecosystem, line: lines.at(at), scope, direct: true },
    );
  }
  list.project(
    { type: 'opam', name },
    { name, version: field('version')?.[1], line, ecosystem, licenses, dependsOn: asked.flatMap(purlFor) },
  );
  return list.facts();
}

/** `{= "1.5.0" & with-test}` */
const exactly = /(?:^|&)\s{0,8}=\s{0,8}"([^"\n]{1,100})"/;
const forOthers = /\bwith-(?:test|doc|dev-setup)\b/;

interface Item {
  readonly name: string;
  /** What stands in braces behind it. */
  readonly condition: string;
  readonly at: number;
}

const mostItems = 1_000;
const longestCondition = 1_000;

/** Strings at the first level of a list, `depends: [ "a" {>= "1"} … ]`. */
function itemsIn(text: string, field: string): readonly Item[] {
  const start = new RegExp(`^${field}[ \\t]{0,8}:\\s{0,8}\\[`, 'm').exec(text);
  if (start === null) return [];
  const items: { name: string; condition: string; at: number }[] = [];
  let depth = 0;
  let opened = 0;
  const token = /"([^"\n]{0,200})"|[{}\]]/g;
  token.lastIndex = start.index + start[0].length;
  for (let found = token.exec(text); found !== null && items.length < mostItems; found = token.exec(text)) {
    if (found[0] === ']' && depth === 0) break;
    if (found[0] === '{') {
      if (depth === 0) opened = found.index + 1;
      depth += 1;
    } else if (found[0] === '}') {
      depth = Math.max(0, depth - 1);
      const last = items.at(-1);
      if (depth === 0 && last !== undefined)
        last.condition = text.slice(opened, Math.min(found.index, opened + longestCondition)).trim();
    } else if (depth === 0 && found[1] !== undefined)
      items.push({ name: found[1], condition: '', at: found.index });
  }
  return items;
}

function purlFor({ name }: Item): readonly Purl[] {
  const purl = purlOf({ type: 'opam', name });
  return purl === undefined ? [] : [purl];
}
