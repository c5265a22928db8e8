import type { CodeLanguage } from '../language.js';
import { javaMethod } from './builtin.js';
import { javaOfPage } from './jsp.js';
import { linkJava } from './link.js';
import { lowerJava } from './lower.js';
import { harmlessTypes } from './types.js';

const grammar = { package: 'tree-sitter-java/tree-sitter-java.wasm', file: 'tree-sitter-java.wasm' };

export const language: CodeLanguage = {
  id: 'java',
  title: 'Java',
  grammars: new Map([
    ['java', grammar],
    ['jsp', grammar],
  ]),
  prepare: (text, ending) => (ending === 'jsp' ? javaOfPage(text) : text),
  lower: lowerJava,
  link: linkJava,
  builtin: javaMethod,
  textMethods:
    /^(replace(All|First)|substring|to(Lower|Upper)Case|trim|strip|charAt|matches|(starts|ends)With|split|getBytes|toCharArray)$/,
  harmlessTypes,
  nominal: true,
  typedFields: true,
  passesByValue: true,
  openParameters: [
    ...(['sql', 'nosql', 'command', 'code', 'ldap', 'xpath', 'template', 'ssrf', 'deserialise'] as const),
    ...(['path', 'redirect'] as const),
  ],
};
