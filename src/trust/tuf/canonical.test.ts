import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { canonicalJson } from './canonical.js';
import { parseStrictJson } from './strict-json.js';

describe('canonical JSON', () => {
  const cases: Record<string, readonly [unknown, string]> = {
    'sorts keys': [{ b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
    'sorts by UTF-8 bytes, not UTF-16 units': [{ '\u{1f600}': 1, '\uffee': 2 }, '{"\uffee":2,"\u{1f600}":1}'],
    'shorter before longer': [{ ab: 1, a: 2 }, '{"a":2,"ab":1}'],
    'escapes quote and backslash only': ['"\\\n\t/<é', '"\\"\\\\\n\t/<é"'],
    'whole floats are integers': [[1e3, -0, 9007199254740991], '[1000,0,9007199254740991]'],
    'keeps a member called __proto__': [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  };
  for (const [name, [value, expected]] of Object.entries(cases)) {
    it(name, () => expect(canonicalJson(value).toString()).toBe(expected));
  }
  it('refuses fractions and endless nesting', () => {
    expect(() => canonicalJson(1.5)).toThrow('integers only');
    expect(() => canonicalJson(JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`))).toThrow('deeper');
  });
});

describe('strict JSON', () => {
  const bad: Record<string, string> = {
    'a member twice': '{"a":1,"a":2}',
    'twice, once escaped': '{"a":1,"\\u0061":2}',
    'twice, deep inside': '[{"x":{"b":":\\":","b":1}}]',
    'half a text': '{"a":',
    nothing: '',
  };
  for (const [name, text] of Object.entries(bad)) {
    it(`refuses ${name}`, () => expect(() => parseStrictJson(Buffer.from(text))).toThrow(SeaworthyError));
  }
  it('refuses what is not UTF-8', () => {
    expect(() => parseStrictJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow('UTF-8');
  });
  it('reads everything else as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseStrictJson(Buffer.from(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
  it('throws nothing but coded errors, and is quick on hostile text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          parseStrictJson(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(SeaworthyError);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
    const slashes = `"${'\\\\'.repeat(200_000)}"`;
    expect(parseStrictJson(Buffer.from(slashes))).toHaveLength(200_000);
    const quotes = `"${'\\"'.repeat(200_000)}"`;
    expect(parseStrictJson(Buffer.from(quotes))).toHaveLength(200_000);
  });
});
