import type { ShellWord } from '../../../../formats/shell/index.js';
import { type Defect, defectHit, scCodes } from '../../models/shell/defects.js';
import { markedWords, simplesOf } from '../../models/shell/index.js';
import { constantOf, isGlob } from '../../models/shell/tests.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-pattern',
  title: 'Pattern fits something else than it seems',
  severity: 'low',
  aliases: scCodes(2018, 2019, 2020, 2021, 2022, 2060, 2062, 2063, 2101, 2102, 2295),
  fix: 'Quote the pattern, and write it in the language of the program.',
  references: [shellcheck('SC2102'), shellcheck('SC2062'), shellcheck('SC2295')],
  judges: 'script',
  check: function* (file) {
    for (const { script, visited } of simplesOf(file)) {
      const [program, ...args] = visited.command.words;
      const name = program?.value ?? '';
      const found = name === 'tr' ? inTr(args) : /^[ef]?grep$/.test(name) ? inGrep(args) : [];
      for (const defect of found) yield defectHit(script, defect);
    }
    for (const { script, word, role, visited } of markedWords(file)) {
      if (role === 'argument' && visited.command.words[0]?.value !== 'tr')
        for (const defect of inClass(word)) yield defectHit(script, defect);
      for (const defect of inExpansion(word)) yield defectHit(script, defect);
    }
  },
};

function* inTr(args: readonly ShellWord[]): Generator<Defect> {
  for (const word of args) {
    if (isGlob(word))
      yield { span: word, code: 2060, level: 'warning', what: `${word.raw.slice(0, 40)} without quotes` };
    const text = constantOf(word);
    if (text === undefined || text.startsWith('-')) continue;
    if (text === 'a-z')
      yield { span: word, code: 2018, level: 'info', what: "'[:lower:]' knows all letters" };
    else if (text === 'A-Z')
      yield { span: word, code: 2019, level: 'info', what: "'[:upper:]' knows all letters" };
    else if (/^\[[^:=].*\]$/.test(text) && text.length > 3)
      yield { span: word, code: 2021, level: 'info', what: 'the brackets are letters too' };
    else if (/^[a-zA-Z]{2,}$/.test(text) && new Set(text).size < text.length)
      yield {
        span: word,
        code: 2020,
        level: 'info',
        what: `tr takes letters, not the word ${text.slice(0, 40)}`,
      };
  }
}

function* inGrep(args: readonly ShellWord[]): Generator<Defect> {
  if (args.some(({ value }) => /^-[a-zA-Z]*[Fe]|^--fixed-strings|^--regexp|^-[a-zA-Z]*f$/.test(value)))
    return;
  const pattern = args.find(({ value }) => !value.startsWith('-'));
  if (pattern === undefined) return;
  if (isGlob(pattern))
    yield {
      span: pattern,
      code: 2062,
      level: 'warning',
      what: `the shell may expand ${pattern.raw.slice(0, 40)}`,
    };
  const text = constantOf(pattern) ?? '';
  if (/^\*|^\w\*$/.test(text))
    yield {
      span: pattern,
      code: 2063,
      level: 'warning',
      what: 'grep takes expressions, not patterns of names',
    };
  else if (/^\w{2,}\*\w*$/.test(text))
    yield { span: pattern, code: 2022, level: 'info', what: 'the asterisk repeats the letter before it' };
}

/** `[…]` stands for one character. */
function* inClass(word: ShellWord): Generator<Defect> {
  for (const part of word.parts) {
    if (part.kind !== 'literal' || part.quoting !== 'none') continue;
    for (const match of part.text.matchAll(/\[([^[\]]{1,200})\]/g)) {
      const inner = match[1] ?? '';
      if (part.text.charAt(match.index - 1) === '[') continue;
      const span = { start: part.start + match.index, end: part.start + match.index + match[0].length };
      const letters = inner.replace(/-/g, '');
      if (/^:.+:$/.test(inner))
        yield { span, code: 2101, level: 'warning', what: `[${inner}] needs a second pair of brackets` };
      else if (new Set(letters).size < letters.length)
        yield { span, code: 2102, level: 'info', what: `[${inner.slice(0, 40)}] is one character` };
    }
  }
}

/** `${name#$prefix}` */
function* inExpansion(word: ShellWord): Generator<Defect> {
  for (const part of word.parts) {
    if (part.kind !== 'variable' || !/^[#%]/.test(part.operation) || part.operation === '#length') continue;
    const plain = part.operation.replace(/"[^"]*"|'[^']*'|\\./g, '');
    if (/\$[A-Za-z_{(]/.test(plain))
      yield { span: part, code: 2295, level: 'info', what: `the pattern in ${word.raw.slice(0, 40)} counts` };
  }
}
