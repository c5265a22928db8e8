import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'prototype-pollution',
  sink: 'prototype',
  cwe: 1321,
  also: [915],
  owasp: 'A08:2021',
  severity: 'high',
  confidence: 'medium',
  withoutFlow: 'low',
  longestFlow: { lines: 5, files: 1 },
  doubts: [
    {
      because: 'The cookies of a page are set by its own site: no link of another names them.',
      source: /\bdoc(?:ument)?\.cookie\b/,
    },
  ],
  // `found['__proto__'] = text` sets nothing, and with an object no prototype but that of `found`.
  evidence: [
    { because: 'Two names are the input, or a name in what a name gave.', sink: /\]\s?\??\.?\[/ },
    { because: 'A library goes down into the object.', sink: /^(?![^\n]*\] ?=[^=])[^\n]*\w\(/ },
    {
      because: 'The program goes down into the object, name by name.',
      near: /\b\w{1,40}\(\s{0,9}[\w.]{1,60}\[\w{1,40}\],|\breduce\(|\b(\w{1,40}) ?= ?\1\[|= ?\w{1,40}\[\w{1,40}\] ?(?:\|\||\?\?)/,
    },
    {
      because: 'Objects of which other parts of the program ask by name.',
      sink: /\b(?:session|env|global|globalThis|window)\[/,
    },
  ],
  title: 'Input from outside names the members that are set',
  why: 'The key "__proto__" changes every object of the program.',
  fix: 'Refuse "__proto__", "constructor" and "prototype", or use a Map.',
};
