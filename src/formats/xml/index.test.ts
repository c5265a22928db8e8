import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { childrenOf, parseXml, textOf } from './index.js';

it('reads elements, attributes, text and lines', () => {
  const root = parseXml(
    '<?xml version="1.0"?>\n<!-- a -->\n<p:project xmlns:p="x">\n  <a k="1 &lt; 2" l=\'m\'/>\n  <b> t<![CDATA[<&]]>u </b>\n</p:project>\n',
  );
  expect(root).toMatchObject({
    name: 'project',
    line: 3,
    children: [
      { name: 'a', line: 4, text: '' },
      { name: 'b', line: 5, text: 't<&u' },
    ],
  });
  expect([...(root.children[0]?.attributes ?? [])]).toEqual([
    ['k', '1 < 2'],
    ['l', 'm'],
  ]);
  expect(textOf(root, 'b')).toBe('t<&u');
  expect(childrenOf(root, 'a')).toHaveLength(1);
});

it.each([
  ['&lt;&#65;&#x42;&unknown;&#xd800;&', '<AB&unknown;&#xd800;&'],
  ['&#99999999;', '&#99999999;'],
])('decodes %s', (text, expected) => {
  expect(parseXml(`<a>${text}</a>`).text).toBe(expected);
});

it('does not expand entities of the document', () => {
  expect(parseXml('<!DOCTYPE a [<!ENTITY x "yyyy">]><a>&x;</a>').text).toBe('&x;');
});

describe('refuses', () => {
  it.each([
    ['nothing', ''],
    ['text alone', 'hello'],
    ['crossed elements', '<a><b></a></b>'],
    ['an open element', '<a><b></b>'],
    ['two roots', '<a/><b/>'],
    ['an open comment', '<a><!-- </a>'],
    ['an open attribute', '<a b="c><d/></a>'],
    ['a lonely bracket', '<a> < </a>'],
    ['three hundred thousand declarations', '<!x>'.repeat(300_000)],
    ['a tower', '<a>'.repeat(100_000)],
    ['a hundred thousand comments without an end', '<!--'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(() => parseXml(text)).toThrowError(expect.objectContaining({ code: 'MANIFEST_INVALID' }));
  });
});

it('survives any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '<a',
      '>',
      '</a>',
      '/>',
      ' b="',
      '"',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '<?',
      '?>',
      'x',
      '<!',
      '[',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((list) => list.join('')),
        fc.string(),
      ),
      (text) => {
        try {
          parseXml(text);
        } catch (error) {
          if (!(error instanceof SeaworthyError)) throw error;
        }
      },
    ),
  );
});

it('knows the namespace of an element by the innermost declaration of its prefix', () => {
  const [a, b] = parseXml(
    '<r xmlns="urn:r" xmlns:p="urn:p"><p:a xmlns:p="urn:inner"><p:x/></p:a><p:b/><q:c/></r>',
  ).children;
  expect([a?.namespace, a?.children[0]?.namespace, b?.namespace]).toEqual([
    'urn:inner',
    'urn:inner',
    'urn:p',
  ]);
  expect(parseXml('<r xmlns="urn:r"><a/></r>').children[0]?.namespace).toBe('urn:r');
  expect(parseXml('<q:r/>').namespace).toBe('');
});
