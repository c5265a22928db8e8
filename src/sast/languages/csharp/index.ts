import type { CodeLanguage } from '../language.js';
import { csharpMethod } from './builtin.js';
import { CSharpLinker } from './link.js';
import { lowerCSharp } from './lower.js';
import { harmlessTypes } from './types.js';

export const language: CodeLanguage = {
  id: 'csharp',
  title: 'C#',
  grammars: new Map([
    ['cs', { package: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm', file: 'tree-sitter-c_sharp.wasm' }],
  ]),
  lower: lowerCSharp,
  link: (project) => new CSharpLinker(project),
  builtin: csharpMethod,
  harmlessTypes,
  nominal: true,
  openParameters: [
    ...(['sql', 'nosql', 'command', 'code', 'ldap', 'xpath', 'template', 'ssrf', 'deserialise'] as const),
    ...(['path', 'redirect', 'xml', 'html', 'regex'] as const),
  ],
};
