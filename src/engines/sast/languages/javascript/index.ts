import { posix } from 'node:path';
import type { LinkedProject } from '../../ir/traits.js';
import { memberOf, unknown, type Value } from '../../ir/value.js';
import { type Imported, importsOf, starred } from '../imports.js';
import type { CodeLanguage, GrammarAsset } from '../language.js';
import { isFlow } from './flow.js';
import { usualNames } from './globals.js';
import { lowerJavaScript } from './lower.js';
import { pages } from './pages.js';
import { hasScripts } from './scripts.js';
import { simplifyScript } from './simplify.js';
import { traits } from './traits.js';

const javascript: GrammarAsset = {
  package: 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  file: 'tree-sitter-javascript.wasm',
};
const typescript: GrammarAsset = {
  package: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  file: 'tree-sitter-typescript.wasm',
};
const tsx: GrammarAsset = {
  package: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  file: 'tree-sitter-tsx.wasm',
};
/** What Node and bundlers try, in their order. */
const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'];
const tried = [...endings, '/index.ts', '/index.js', '/index.tsx', '/index.jsx'];

/** What a template of EJS makes that is no page: a program, settings. */
const ofOtherText =
  /\.([cm]?[jt]sx?|s?css|less|json|ya?ml|toml|ini|env|txt|md|sh|sql|conf|cfg|properties|gradle|kts?|groovy|py|java|swift|go|rb|rs|cs|csproj|tf|bat|cmd|ps1)\.ejs$/;

/** Translations of Qt have the ending of TypeScript: https://doc.qt.io/qt-6/linguist-ts-file-format.html */
const ofTranslations = /^\uFEFF?\s{0,100}<(?:\?xml|!DOCTYPE TS|TS)\b/;

export const language: CodeLanguage = {
  id: 'javascript',
  title: 'JavaScript and TypeScript',
  grammars: new Map([
    ...['js', 'jsx', 'mjs', 'cjs'].map((ending) => [ending, javascript] as const),
    ...['ts', 'mts', 'cts'].map((ending) => [ending, typescript] as const),
    ['tsx', tsx],
    ...[...pages.keys()].map((ending) => [ending, typescript] as const),
  ]),
  reads: (text, path) =>
    /\.html?$/.test(path) ? hasScripts(text) : !ofOtherText.test(path) && !ofTranslations.test(text),
  isPage: (path) => path.endsWith('.ejs'),
  dialect: (text, ending) => (/^[cm]?jsx?$/.test(ending) && isFlow(text) ? 'tsx' : ending),
  prepare: (text, ending) => pages.get(ending)?.(text) ?? withoutTypeStars(text, ending),
  simplify: simplifyScript,
  lower: lowerJavaScript,
  link: (project) => {
    const names = new Map<string, ReadonlyMap<string, Imported>>();
    return {
      import: (from, module, name) => imported(project, from, module, name),
      global: (_, name) => freeNames.get(name),
      type: (from, name) => typeNamed(project, from, name, names),
      qualified: (from, name) => qualified(project, from, name, names),
    };
  },
  traits,
};

/** `export type * from` is younger than the grammar, and says nothing of values. */
function withoutTypeStars(text: string, ending: string): string {
  return /^[cm]?tsx?$/.test(ending) ? text.replaceAll('export type * ', 'export      * ') : text;
}

/** What handlers call their arguments, also where only the inside of one is shown. */
const freeNames: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['req', { api: 'express.req' }],
  ['request', { api: 'express.req' }],
  ['res', { api: 'express.res' }],
  // Folders of the program.
  ['__dirname', { api: '__dirname', prefix: '/' }],
  ['__filename', { api: '__filename', prefix: '/' }],
  ['response', { api: 'express.res' }],
  ...Object.entries(usualNames).map(([name, api]) => [name, { api }] as const),
]);

function imported(project: LinkedProject, from: string, module: string, name: string | undefined): Value {
  const aliased = /^[@~]\//.test(module) ? byAlias(project, from, module.slice(2)) : undefined;
  if (aliased !== undefined) return exportedBy(project, aliased, name);
  if (!module.startsWith('.')) return packageApi(module, name);
  const path = fileOf(project, posix.join(posix.dirname(from), module));
  if (path === undefined) return unknown;
  return exportedBy(project, path, name);
}

function exportedBy(project: LinkedProject, path: string, name: string | undefined): Value {
  const exported = project.run(path);
  if (name === undefined) return exported;
  return memberOf(exported, name) ?? starred(exported, name) ?? (name === 'default' ? exported : unknown);
}

const files = new WeakMap<LinkedProject, Map<string, string | undefined>>();

function fileOf(project: LinkedProject, base: string): string | undefined {
  const known = files.get(project) ?? new Map<string, string | undefined>();
  files.set(project, known);
  if (!known.has(base)) known.set(base, searchedFor(project, base));
  return known.get(base);
}

function searchedFor(project: LinkedProject, base: string): string | undefined {
  const plain = base.replace(/\.[cm]?jsx?$/, '');
  return [base, plain]
    .flatMap((each) => tried.map((end) => each + end))
    .find((each) => project.modules.has(each));
}

/** `@/x` and `~/x` stand for the source folder above the file, as most project templates set it up. */
function byAlias(project: LinkedProject, from: string, rest: string): string | undefined {
  for (let folder = posix.dirname(from), depth = 0; depth < 12; folder = posix.dirname(folder), depth += 1) {
    const path =
      fileOf(project, posix.join(folder, rest)) ?? fileOf(project, posix.join(folder, 'src', rest));
    if (path !== undefined || folder === '.' || folder === '/') return path;
  }
  return undefined;
}

/** The class of a package that a name of a file means. */
function qualified(
  project: LinkedProject,
  from: string,
  name: string,
  known: Map<string, ReadonlyMap<string, Imported>>,
): readonly string[] {
  const source = importsOfFile(project, from, known)?.get(name);
  if (!source || source.module.startsWith('.')) return [];
  const { api } = packageApi(source.module, source.name);
  return [api];
}

function packageApi(module: string, name: string | undefined): { readonly api: string } {
  const api = module.replace(/^node:/, '');
  return { api: name === undefined || name === 'default' ? api : `${api}.${name}` };
}

function importsOfFile(
  project: LinkedProject,
  from: string,
  known: Map<string, ReadonlyMap<string, Imported>>,
): ReadonlyMap<string, Imported> | undefined {
  const module = project.modules.get(from);
  if (!module) return undefined;
  const names = known.get(from) ?? importsOf(module);
  known.set(from, names);
  return names;
}

/** A type is known by the import of its name, or by the class that the module gives out. */
function typeNamed(
  project: LinkedProject,
  from: string,
  name: string,
  known: Map<string, ReadonlyMap<string, Imported>>,
): Value | undefined {
  const names = importsOfFile(project, from, known);
  if (!names) return undefined;
  const source = names.get(name);
  return source ? imported(project, from, source.module, source.name) : memberOf(project.run(from), name);
}
