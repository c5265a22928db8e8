import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlist } from './index.js';

/** A binary list: objects in order, the first one the root; references and offsets have one byte. */
function binary(objects: readonly (readonly number[])[]): Uint8Array {
  const head = [...new TextEncoder().encode('bplist00')];
  const offsets: number[] = [];
  const body = objects.flatMap((object) => {
    offsets.push(0);
    return object;
  });
  let at = head.length;
  for (const [index, object] of objects.entries()) {
    offsets[index] = at;
    at += object.length;
  }
  const wide = (value: number): number[] => [0, 0, 0, 0, 0, 0, value >> 8, value & 0xff];
  const trailer = [0, 0, 0, 0, 0, 0, 1, 1, ...wide(objects.length), ...wide(0), ...wide(at)];
  return Uint8Array.from([...head, ...body, ...offsets, ...trailer]);
}

const ascii = (text: string): readonly number[] => [0x50 + text.length, ...new TextEncoder().encode(text)];

const example = binary([
  [0xd3, 1, 2, 3, 4, 5, 6],
  ascii('name'),
  ascii('list'),
  ascii('on'),
  [0x62, 0, 0x4f, 0, 0x6b],
  [0xa2, 1, 3],
  [0x09],
]);

describe('property lists', () => {
  it('XML: strings, booleans, lists, dictionaries', () => {
    const text =
      '<plist><dict><key>a</key><string>b</string><key>n</key><integer>1</integer><key>c</key><array><true/></array></dict></plist>';
    expect(parsePlist(new TextEncoder().encode(text))).toEqual(
      new Map<string, unknown>([
        ['a', 'b'],
        ['c', [true]],
      ]),
    );
  });

  it('binary: the same', () => {
    expect(parsePlist(example)).toEqual(
      new Map<string, unknown>([
        ['name', 'Ok'],
        ['list', ['name', 'on']],
        ['on', true],
      ]),
    );
  });

  it('a list that holds itself ends', () => {
    expect(parsePlist(binary([[0xd1, 1, 0], ascii('me')]))).toEqual(new Map());
  });

  it('truncated, flipped and random bytes give an answer or nothing', () => {
    const bytes = fc.oneof(
      fc.nat(example.length).map((end) => example.subarray(0, end)),
      fc.tuple(fc.nat(example.length - 1), fc.nat(255)).map(([at, value]) => {
        const copy = example.slice();
        copy[at] = value;
        return copy;
      }),
      fc
        .uint8Array({ maxLength: 200 })
        .map((tail) => Uint8Array.from([...new TextEncoder().encode('bplist00'), ...tail])),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        try {
          const value = parsePlist(each);
          expect(value === undefined || value instanceof Map).toBe(true);
        } catch (error) {
          // Bytes that are not binary are read as XML, which refuses in its own way.
          expect(error).toMatchObject({ code: 'MANIFEST_INVALID' });
        }
      }),
      { numRuns: 300 },
    );
  });
});
