import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { SeaworthyError } from '../../core/errors.js';
import { PlainMap, type PlainYaml, parsePlainYaml } from './index.js';

/** Plain values, for comparing; empty text stands for null. */
function plain(value: PlainYaml): unknown {
  if (typeof value === 'string') return value;
  if (!(value instanceof PlainMap)) return value.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
}

describe('reads', () => {
  const cases: Record<string, readonly [string, unknown]> = {
    'nested mappings': ['a:\n  b: 1\n  c:\n    d: x y\n', { a: { b: '1', c: { d: 'x y' } } }],
    'numbers as text': ['v: 1.10', { v: '1.10' }],
    'quoted keys and values': [
      `'/@a/b@1.0.0': "x: #y"\n"k''": 'it''s'`,
      { '/@a/b@1.0.0': 'x: #y', "k''": "it's" },
    ],
    'a key with colons': ['a@npm:1: b@npm:2', { 'a@npm:1': 'b@npm:2' }],
    'flow collections': [
      'r: {i: sha512-a==, t: [x, "y, z"], e: {}}',
      { r: { i: 'sha512-a==', t: ['x', 'y, z'], e: {} } },
    ],
    'a flow over lines': ['r: [a,\n  b]\nc: d', { r: ['a', 'b'], c: 'd' }],
    sequences: ['a:\n  - x\n  - k: v\n    l: w\nb:\n- y\n', { a: ['x', { k: 'v', l: 'w' }], b: ['y'] }],
    'long keys with a block': ["? 'long key'\n:\n  b: c\nd: e", { 'long key': { b: 'c' }, d: 'e' }],
    'long keys with a value': ['? long\n: b\nd: e', { long: 'b', d: 'e' }],
    'block scalars': ['a: |-\n  x\n\n  # y\nb: >\n  x\n  y\nc: d', { a: 'x\n\n# y', b: 'x y', c: 'd' }],
    'continued text': ['a: x\n  y\nb: "p\n  q"', { a: 'x y', b: 'p q' }],
    'comments and blank lines': ['# c\n\na: b # c\n\n# d\ne:\n  # f\n  g: h\n', { a: 'b', e: { g: 'h' } }],
    'null and nothing': ['a: null\nb:\nc: ~', { a: '', b: '', c: '' }],
  };
  for (const [name, [text, value]] of Object.entries(cases)) {
    it(name, () => expect(parsePlainYaml(text).map(plain)).toEqual([value]));
  }

  it('documents', () => {
    expect(parsePlainYaml('---\na: b\n---\nc: d\n...\n').map(plain)).toEqual([{ a: 'b' }, { c: 'd' }]);
  });

  it('lines of keys', () => {
    const [document] = parsePlainYaml('# x\na:\n  b: 1\n\n  c: 2\n');
    expect(document?.under('a').map(({ key, line }) => [key, line])).toEqual([
      ['b', 3],
      ['c', 5],
    ]);
  });

  it('hostile keys as keys', () => {
    const [document] = parsePlainYaml('__proto__: a\ntoString: b\n');
    expect([document?.text('__proto__'), document?.text('toString'), document?.text('valueOf')]).toEqual([
      'a',
      'b',
      undefined,
    ]);
  });
});

describe('refuses', () => {
  const cases = {
    anchors: 'a: &x b',
    aliases: 'a: *x',
    tags: 'a: !!str b',
    'a list outside': '- a',
    'an open quote': 'a: "b\nc: d',
    'an open bracket': 'a: {b: c',
    'wrong indentation': 'a: b\n c: d',
    depth: `a: ${'['.repeat(10_000)}`,
  };
  for (const [name, text] of Object.entries(cases)) {
    it(name, () => expect(() => parsePlainYaml(text)).toThrow(SeaworthyError));
  }
});

it('agrees with the yaml library on what that writes', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-z@/][a-z0-9@/.()-]{0,12}$/),
    fc.constantFrom(
      '1.10',
      "it's",
      'a: b',
      'x #y',
      '#z',
      '- q',
      '"',
      '^1.0.0 || >=2',
      'npm:x@1',
      '[',
      '{',
      '*',
      '&a',
      'a, b',
    ),
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(word, tie('node'), { maxKeys: 4 }),
    ),
  })).node;
  fc.assert(
    fc.property(fc.dictionary(word, value, { minKeys: 1, maxKeys: 5 }), fc.boolean(), (tree, flow) => {
      const text = stringify(tree, { lineWidth: 0, ...(flow ? { collectionStyle: 'flow' as const } : {}) });
      const ours = flow
        ? parsePlainYaml(`root: ${text.trim().replaceAll('\n', '\n  ')}`).map(plain)
        : parsePlainYaml(text).map(plain);
      const theirs = parse(text, { schema: 'failsafe' });
      expect(ours).toEqual([flow ? { root: theirs } : theirs]);
    }),
    { numRuns: 300, seed: 3 },
  );
});

it('throws nothing but its own error on anything', () => {
  const piece = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '  ',
    '-',
    '- ',
    ': ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '|',
    '>',
    '?',
    '&',
    '\\',
    '---',
    '\r',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      try {
        parsePlainYaml(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(SeaworthyError);
      }
    }),
    { numRuns: 2_000, seed: 4 },
  );
});
