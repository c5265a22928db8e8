import { posix } from 'node:path';
import { memberOf, unknown, type Value } from '../../engine/value.js';
import { type Imported, importsOf, starred } from '../imports.js';
import type { CodeLanguage, GrammarAsset, LinkedProject } from '../language.js';
import { lowerJavaScript } from './lower.js';

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

export const language: CodeLanguage = {
  id: 'javascript',
  title: 'JavaScript and TypeScript',
  grammars: new Map([
    ...['js', 'jsx', 'mjs', 'cjs'].map((ending) => [ending, javascript] as const),
    ...['ts', 'mts', 'cts'].map((ending) => [ending, typescript] as const),
    ['tsx', tsx],
  ]),
  lower: lowerJavaScript,
  link: (project) => {
    const names = new Map<string, ReadonlyMap<string, Imported>>();
    return {
      import: (from, module, name) => imported(project, from, module, name),
      type: (from, name) => typeNamed(project, from, name, names),
    };
  },
  harmlessTypes: new Set(['number', 'boolean', 'bigint', 'Date']),
};

function imported(project: LinkedProject, from: string, module: string, name: string | undefined): Value {
  if (!module.startsWith('.')) {
    const api = module.replace(/^node:/, '');
    return { api: name === undefined || name === 'default' ? api : `${api}.${name}` };
  }
  const base = posix.join(posix.dirname(from), module);
  const plain = base.replace(/\.[cm]?jsx?$/, '');
  const path = [base, plain]
    .flatMap((each) => tried.map((end) => each + end))
    .find((each) => project.modules.has(each));
  if (path === undefined) return unknown;
  const exported = project.run(path);
  if (name === undefined) return exported;
  return memberOf(exported, name) ?? starred(exported, name) ?? (name === 'default' ? exported : unknown);
}

/** A type is known by the import of its name, or by the class that the module gives out. */
function typeNamed(
  project: LinkedProject,
  from: string,
  name: string,
  known: Map<string, ReadonlyMap<string, Imported>>,
): Value | undefined {
  const module = project.modules.get(from);
  if (!module) return undefined;
  const names = known.get(from) ?? importsOf(module);
  known.set(from, names);
  const source = names.get(name);
  return source ? imported(project, from, source.module, source.name) : memberOf(project.run(from), name);
}
