import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { addModule, moduleParts, releaseOf } from './names.js';

/**
 * go.mod: https://go.dev/ref/mod#go-mod-file. Since Go 1.17 it lists every module that the build needs. The standard
 * library has the version of `toolchain`, or of `go` since that is a minimum (1.21); before that the file does not tell.
 */
export const goMod: Analyzer = {
  id: 'go/go-mod',
  version: 4,
  claim: { basenames: ['go.mod'] },
  accepts: ({ path }) => !/(?:^|\/)(?:pkg\/mod|vendor|testdata)\//.test(path),
  maxBytes: 8 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

const mostFolders = 500;

interface Directive {
  readonly verb: string;
  readonly words: readonly string[];
  readonly comment: string;
  readonly line: number;
}

interface Replacement {
  readonly path: string;
  readonly version: string | undefined;
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const directives = [...directivesOf(file.text())];
  const replacements = replacementsOf(directives);
  const excluded = new Set(
    directives.flatMap(({ verb, words }) => (verb === 'exclude' ? words.slice(0, 2).join(' ') : [])),
  );
  const folders: string[] = [];
  const asked: Purl[] = [];
  for (const directive of directives) {
    // A requirement on a version that the file itself excludes is ignored (https://go.dev/ref/mod#go-mod-file-exclude).
    if (directive.verb === 'require' && !excluded.has(directive.words.slice(0, 2).join(' ')))
      folders.push(...addRequirement(list, directive, replacements, asked));
  }
  addStandardLibrary(list, directives);
  addProject(list, directives, asked);
  const language = directives.find(({ verb }) => verb === 'go')?.words[0] ?? '';
  const known: readonly Fact[] = /^\d{1,3}\.\d{1,4}/.test(language)
    ? [{ kind: 'package-source', format: 'go-version', text: language.slice(0, 20) }]
    : [];
  const shared = folders.sort().slice(0, mostFolders).join('\n');
  return shared === ''
    ? [...list.facts(), ...known]
    : [...list.facts(), ...known, { kind: 'package-source', format: 'go-replaced', text: shared }];
}

/** One for each line; a block's lines get its verb. */
function* directivesOf(text: string): Generator<Directive> {
  let block: string | undefined;
  for (const [raw, line] of numberedLines(text)) {
    const slashes = raw.indexOf('//');
    const comment = slashes === -1 ? '' : raw.slice(slashes + 2).trim();
    const words = (slashes === -1 ? raw : raw.slice(0, slashes))
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(unquote);
    const [verb] = words;
    if (verb === undefined) continue;
    if (verb === ')') block = undefined;
    else if (block !== undefined) yield { verb: block, words, comment, line };
    else if (words[1] === '(' && words.length === 2) block = verb;
    else yield { verb, words: words.slice(1), comment, line };
  }
}

function unquote(word: string): string {
  return /^(["`]).{0,1000}\1$/.test(word) ? word.slice(1, -1) : word;
}

/** By module, or by module and version; the second is the stronger one. */
function replacementsOf(directives: readonly Directive[]): ReadonlyMap<string, Replacement> {
  const replacements = new Map<string, Replacement>();
  for (const { verb, words } of directives) {
    const arrow = words.indexOf('=>');
    const path = words[arrow + 1];
    if (verb !== 'replace' || arrow < 1 || path === undefined) continue;
    replacements.set(words.slice(0, arrow).join(' '), { path, version: words[arrow + 2] });
  }
  return replacements;
}

/** @returns a line for a module that stands for a folder: that one's go.mod says more, where it is in the tree. */
function addRequirement(
  list: FactList,
  directive: Directive,
  replacements: ReadonlyMap<string, Replacement>,
  asked: Purl[],
): readonly string[] {
  const [path = '', version = ''] = directive.words;
  const { line } = directive;
  const replacement = replacements.get(`${path} ${version}`) ?? replacements.get(path);
  if (replacement !== undefined && replacement.version === undefined) {
    return [`${path.slice(0, 100)} ${replacement.path.slice(0, 200)}`];
  }
  const purl = addModule(list, {
    name: replacement?.path ?? path,
    version: replacement?.version ?? version,
    line,
    direct: !/^indirect\b/.test(directive.comment),
  });
  if (purl !== undefined) asked.push(purl);
  return [];
}

/** The module of the file, which has no version before it is tagged; it lists all that it needs, directly or not. */
function addProject(list: FactList, directives: readonly Directive[], asked: readonly Purl[]): void {
  const directive = directives.find(({ verb }) => verb === 'module');
  const name = directive?.words[0];
  if (name === undefined) return;
  list.project(moduleParts(name), { name, ecosystem: 'Go', line: directive?.line, dependsOn: asked });
}

function addStandardLibrary(list: FactList, directives: readonly Directive[]): void {
  const toolchain = directives.find(({ verb, words }) => verb === 'toolchain' && words[0] !== 'default');
  const language = directives.find(({ verb }) => verb === 'go');
  const decides = toolchain ?? language;
  const version = releaseOf(decides?.words[0] ?? '');
  if (decides === undefined || version === undefined) return;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isMinimum = toolchain !== undefined || major > 1 || minor >= 21;
  if (isMinimum) addModule(list, { name: 'stdlib', version, line: decides.line, direct: true });
}
