import type { CodeLanguage } from '../language.js';
import { javaOfPage } from './jsp.js';
import { linkJava } from './link.js';
import { lowerJava } from './lower.js';
import { simplifyJava } from './simplify.js';
import { traits } from './traits.js';

const grammar = { package: 'tree-sitter-java/tree-sitter-java.wasm', file: 'tree-sitter-java.wasm' };

export const language: CodeLanguage = {
  id: 'java',
  title: 'Java',
  grammars: new Map([
    ['java', grammar],
    ['jsp', grammar],
  ]),
  prepare: (text, ending) => (ending === 'jsp' ? javaOfPage(text) : text),
  simplify: simplifyJava,
  lower: lowerJava,
  link: linkJava,
  traits,
};
