import { expect, it } from 'vitest';
import { acceptLockfile, componentsOf, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { gguf } from './gguf.js';
import { safetensors } from './safetensors.js';

const u32 = (value: number): readonly number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 255);
const u64 = (value: number): readonly number[] => [...u32(value), ...u32(0)];
const text = (value: string): readonly number[] => [...u64(value.length), ...new TextEncoder().encode(value)];

/** Version 3, no tensors. */
function ggufOf(entries: readonly (readonly number[])[]): Uint8Array {
  return new Uint8Array([
    ...new TextEncoder().encode('GGUF'),
    ...u32(3),
    ...u64(0),
    ...u64(entries.length),
    ...entries.flat(),
  ]);
}

const model = ggufOf([
  [...text('general.architecture'), ...u32(8), ...text('tide')],
  [...text('general.sizes'), ...u32(9), ...u32(4), ...u64(2), ...u32(1), ...u32(2)],
  [...text('general.tags'), ...u32(9), ...u32(8), ...u64(2), ...text('a'), ...text('b')],
  [...text('general.file_type'), ...u32(4), ...u32(7)],
  [...text('general.basename'), ...u32(8), ...text('Tide')],
  [...text('general.version'), ...u32(8), ...text('v1.2')],
  [...text('general.license'), ...u32(8), ...text('apache-2.0')],
]);

function tensors(header: string): Uint8Array {
  return new Uint8Array([...u64(header.length), ...new TextEncoder().encode(header), 0, 0]);
}

const metadata = '{"__metadata__":{"modelspec.title":"Reef","modelspec.version":"0.9"},"w":{"dtype":"F16"}}';

acceptLockfile(gguf, {
  claims: ['models/tide-7b.gguf'],
  ignores: ['models/tide.bin'],
  examples: { one: model },
  brief: true,
});
acceptLockfile(safetensors, {
  claims: ['models/reef.safetensors'],
  ignores: ['models/reef.safetensors.index.json'],
  examples: { one: tensors(metadata) },
  brief: true,
});

it('reads past arrays to the name', () => {
  const facts = gguf.analyze(fileOf('models/x.gguf', model));
  expect(outlineOf(facts)).toEqual(['pkg:generic/model/Tide@v1.2']);
  expect(componentsOf(facts)[0]?.licenses).toEqual(['apache-2.0']);
});

it('a header that is longer than the file is refused', () => {
  expect(() =>
    safetensors.analyze(fileOf('x.safetensors', new Uint8Array([255, 255, 255, 0, 0, 0, 0, 0]))),
  ).toThrow('does not fit');
  expect(outlineOf(safetensors.analyze(fileOf('m/reef.safetensors', tensors(metadata))))).toEqual([
    'pkg:generic/model/Reef@0.9',
  ]);
});
