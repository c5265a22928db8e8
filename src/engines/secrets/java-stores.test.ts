import { describe, expect, it } from 'vitest';
import { analyzer } from './analyzer.js';
import { entriesOfStore } from './java-stores.js';

const u4 = (value: number) =>
  Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const text = (value: string) => Buffer.concat([u4(value.length).subarray(2), Buffer.from(value)]);
const block = (length: number) => Buffer.concat([u4(length), Buffer.alloc(length, 7)]);
const entry = (tag: number, ...rest: readonly Buffer[]) =>
  Buffer.concat([u4(tag), text(`berth-${tag}`), Buffer.alloc(8, 1), ...rest]);
const certificate = (version = 2) =>
  version === 2 ? entry(2, text('X.509'), block(300)) : entry(2, block(300));
const key = entry(1, block(120), u4(0));
const store = (
  entries: readonly Buffer[],
  { magic = 0xfeedfeed, version = 2, count = entries.length } = {},
) => Buffer.concat([u4(magic), u4(version), u4(count), ...entries, Buffer.alloc(20, 9)]);

function factsIn(bytes: Buffer, path: string) {
  const content = {
    sizeBytes: bytes.length,
    read: (from: number, length: number) => bytes.subarray(from, from + length),
  };
  const file = { path, sizeBytes: bytes.length, bytes: () => bytes, text: () => '', content };
  return [
    ...(analyzer.analyze(file as never) as readonly {
      readonly detector?: string;
      readonly atMost?: string;
    }[]),
  ];
}

describe('entries of a Java key store', () => {
  it.each([
    ['certificates alone', store([certificate(), certificate()]), 'certificates'],
    ['no entry', store([]), 'certificates'],
    ['the first version, without types', store([certificate(1)], { version: 1 }), 'certificates'],
    ['a private key behind certificates', store([certificate(), key]), 'keys'],
    ['a secret key of JCEKS', store([certificate(), entry(3, block(90))], { magic: 0xcececece }), 'keys'],
    ['a key that is not counted', store([certificate(), key], { count: 1 }), undefined],
    ['more than it holds', store([certificate()], { count: 2 }), undefined],
    ['a count beyond reason', store([certificate()], { count: 0xffffffff }), undefined],
    ['an entry longer than the file', store([entry(2, text('X.509'), u4(0xfffffff0))]), undefined],
    ['an unknown tag', store([entry(9)]), undefined],
    ['another file', Buffer.from('0123456789abcdef'), undefined],
  ])('%s', (_, bytes, expected) => expect(entriesOfStore(bytes)).toBe(expected));

  it('are never read past a cut', () => {
    const whole = store([certificate(), key]);
    for (let length = 0; length < whole.length; length++)
      expect([undefined, 'keys']).toContain(entriesOfStore(whole.subarray(0, length)));
  });
});

describe('a Java key store', () => {
  const detectorsOf = (bytes: Buffer, path: string) => factsIn(bytes, path).map(({ detector }) => detector);

  it('of trusted certificates is none, whatever it is called', () => {
    expect(detectorsOf(store([certificate(), certificate()]), 'src/berth.jks')).toEqual([]);
    expect(detectorsOf(store([certificate()]), 'src/berth-truststore.jks')).toEqual([]);
  });

  it('with a key is one, whatever it is called', () => {
    expect(detectorsOf(store([certificate(), key]), 'src/berth.jks')).toEqual(['java-key-store']);
    expect(detectorsOf(store([key]), 'src/truststore.jks')).toEqual(['java-key-store']);
  });

  it('that cannot be read to its end is one by its name', () => {
    expect(detectorsOf(store([entry(9)]), 'src/berth.jks')).toEqual(['java-key-store']);
    expect(detectorsOf(store([entry(9)]), 'src/cacerts.jks')).toEqual([]);
  });
});

it('a file of PKCS #12 that is named after trusted certificates weighs little', () => {
  const bytes = Buffer.concat([
    Buffer.from('30820A3C02010330820A0206092A864886F70D010701A0', 'hex'),
    Buffer.alloc(400, 7),
  ]);
  expect(factsIn(bytes, 'src/berth-truststore.p12')).toMatchObject([{ atMost: 'low' }]);
  expect(factsIn(bytes, 'src/berth.p12')).toMatchObject([{ detector: 'pkcs12-file' }]);
  expect(factsIn(bytes, 'src/berth.p12')[0]?.atMost).toBeUndefined();
});
