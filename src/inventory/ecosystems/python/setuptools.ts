import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { LineCounter, numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addPypi, nameOfRequirement, normaliseName, pypiPurl } from './names.js';

const shared = { version: 2, maxBytes: 2 * 1024 * 1024, tooLongIs: 'note', evidence: 'declared' } as const;
const installedFolder = /(?:^|\/)(?:site-packages|dist-packages|node_modules)\//;

/** https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export const setupCfg: Analyzer = {
  ...shared,
  id: 'python/setup-cfg',
  claim: { basenames: ['setup.cfg'] },
  accepts: ({ path }) => !installedFolder.test(path),
  analyze: (file) => readCfg(file),
};

/** A program, of which only strings in calls of `setup` count. */
export const setupPy: Analyzer = {
  ...shared,
  id: 'python/setup-py',
  claim: { basenames: ['setup.py'] },
  accepts: ({ path }) => !installedFolder.test(path),
  analyze: (file) => readPy(file),
};

type Scope = 'runtime' | 'optional' | 'development';

interface Project {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly licence: string | undefined;
  readonly line: number | undefined;
  readonly asked: readonly Purl[];
}

function readCfg(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const asked: Purl[] = [];
  const metadata = new Map<string, readonly [string, number]>();
  let section = '';
  let key = '';
  for (const [text, line] of numberedLines(file.text())) {
    if (/^\s{0,40}[#;]/.test(text)) continue;
    section = /^\[([^\]]{1,100})\]/.exec(text)?.[1] ?? section;
    const [name, value] = assignmentIn(text);
    if (name !== undefined) key = name;
    if (section === 'metadata' && name !== undefined && !metadata.has(name))
      metadata.set(name, [value, line]);
    const scope = scopeOf(section, key);
    const written = name === undefined ? text.trim() : value;
    if (scope !== undefined && written !== '' && !text.startsWith('['))
      asked.push(...add(list, written, scope, line));
  }
  const [name, line] = metadata.get('name') ?? [];
  const plain = (field: string): string | undefined => {
    const value = metadata.get(field)?.[0];
    return value === undefined || /^(?:attr|file):/.test(value) ? undefined : value;
  };
  addProject(list, { name, line, version: plain('version'), licence: plain('license'), asked });
  return list.facts();
}

/** `key = value` or `key: value` at the margin, as configparser reads it. */
function assignmentIn(text: string): readonly [name: string | undefined, value: string] {
  const at = text.search(/[=:]/);
  const name = /^[\w.-]{1,100}$/.exec(text.slice(0, Math.max(0, at)).trimEnd())?.[0];
  return name === undefined ? [undefined, ''] : [name, text.slice(at + 1).trim()];
}

function scopeOf(section: string, key: string): Scope | undefined {
  if (section === 'options.extras_require')
    return /^(?:dev|test|tests|testing|docs|lint)$/.test(key) ? 'development' : 'optional';
  if (section !== 'options') return undefined;
  return key === 'install_requires'
    ? 'runtime'
    : key === 'tests_require' || key === 'setup_requires'
      ? 'development'
      : undefined;
}

function readPy(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const lines = new LineCounter(text);
  const asked: Purl[] = [];
  let end = 0;
  for (const { 0: whole, 1: kind, index } of text.matchAll(
    /\b(install_requires|tests_require|setup_requires)\s{0,8}=\s{0,8}\[/g,
  )) {
    if (index < end) continue;
    const found = stringsFrom(text, index + whole.length);
    end = found.end;
    const scope = kind === 'install_requires' ? 'runtime' : 'development';
    for (const [written, at] of found.strings) asked.push(...add(list, written, scope, lines.at(at)));
  }
  const argument = (key: string): RegExpExecArray | null =>
    new RegExp(`^[ \\t]{0,40}(?:setup\\()?${key}\\s{0,8}=\\s{0,8}["']([^"'\\n{}]{1,200})["']`, 'm').exec(
      text,
    );
  const name = argument('name');
  addProject(list, {
    name: name?.[1],
    line: name === null ? undefined : text.slice(0, name.index).split('\n').length,
    version: argument('version')?.[1],
    licence: argument('license')?.[1],
    asked,
  });
  return list.facts();
}

/** The strings of a list up to its end; brackets in strings (`name[extra]`) and in comments are not it. */
function stringsFrom(
  text: string,
  start: number,
): { readonly strings: readonly (readonly [written: string, at: number])[]; readonly end: number } {
  const strings: [string, number][] = [];
  const token = /#[^\n]*|"([^"\n]{1,300})"|'([^'\n]{1,300})'|\]/g;
  token.lastIndex = start;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === ']') return { strings, end: token.lastIndex };
    const written = found[1] ?? found[2];
    if (written !== undefined) strings.push([written, found.index]);
  }
  // A list without an end is none, and nor is what seems to begin inside it.
  return { strings: [], end: text.length };
}

/** One exact version is known without a lockfile; of others the name alone. */
function add(list: FactList, written: string, scope: Scope, line: number): readonly Purl[] {
  // The list stands in another file, which is read by its own name.
  if (written.startsWith('file:')) return [];
  const requirement = (written.split(/[;#]/, 1)[0] ?? '').trim();
  const name = nameOfRequirement(requirement);
  if (name === undefined) return [];
  const version = /^[^=<>!~]{1,300}={2,3}\s{0,8}([A-Za-z0-9.!+_-]{1,100})$/.exec(requirement)?.[1];
  const purl =
    version === undefined ? pypiPurl(name) : addPypi(list, { name, version, line, scope, direct: true });
  return purl === undefined ? [] : [purl];
}

function addProject(list: FactList, { name, version, licence, line, asked }: Project): void {
  if (name === undefined || name === '') return;
  const normal = normaliseName(name);
  const licenses = licence === undefined || licence === '' || licence.length > 100 ? [] : [licence];
  list.project(
    { type: 'pypi', name: normal },
    { name: normal, version, ecosystem: 'PyPI', line, licenses, dependsOn: asked },
  );
}
