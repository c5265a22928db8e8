import { posix } from 'node:path';
import { memberOf, unknown, type Value } from '../../engine/value.js';
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
  link: (project) => ({ import: (from, module, name) => imported(project, from, module, name) }),
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
  return memberOf(exported, name) ?? (name === 'default' ? exported : unknown);
}
