import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { publicSettingJudge } from './public-settings.js';
import { diskTree } from './tree.js';

function readerOf(files: Readonly<Record<string, string>>): string | undefined {
  const placed = { 'conf/moor.conf': 'rule "quay" {\n  seal_key = "7qw3xz";\n}\n', ...files };
  const { disk } = fakeWorld({
    files: Object.fromEntries(Object.entries(placed).map(([name, text]) => [`/srv/${name}`, text])),
  });
  const bytes = (path: string) => disk.readFile(`/srv/${path}`, { maxBytes: 10_000 });
  const text = (path: string) => new TextDecoder().decode(bytes(path));
  const place = { path: 'conf/moor.conf', line: 2 };
  return publicSettingJudge([place], { tree: diskTree('/srv', disk), roleOf: () => 'product', bytes, text })(
    place,
  );
}

describe('a setting', () => {
  it.each([
    [
      'that code reads as a public key',
      { 'src/a.c': 'v = get(o, "seal_key"); k = quay_pubkey_from(v);' },
      'src/a.c',
    ],
    ['that code reads', { 'src/a.c': 'v = get(o, "seal_key"); k = quay_key_from(v);' }, undefined],
    [
      'that code reads as either',
      { 'src/a.c': 'get(o, "seal_key"); public_key(v);', 'src/b.c': 'get(o, "seal_key"); private_key(v);' },
      undefined,
    ],
    ['that no code reads', {}, undefined],
  ])('%s', (_, files, reader) => expect(readerOf(files)).toBe(reader));
});
