import { expect, it } from 'vitest';
import { acceptLockfile, componentsOf, fileOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { asar } from './asar.js';

function packed(manifests: Readonly<Record<string, string>>): Uint8Array {
  const root: { files: Record<string, unknown> } = { files: {} };
  let offset = 0;
  for (const [path, text] of Object.entries(manifests)) {
    let node = root;
    const names = path.split('/');
    for (const name of names.slice(0, -1)) {
      node.files[name] ??= { files: {} };
      node = node.files[name] as typeof root;
    }
    node.files[names.at(-1) ?? ''] = { size: text.length, offset: String(offset) };
    offset += text.length;
  }
  const header = new TextEncoder().encode(JSON.stringify(root));
  const padded = Math.ceil(header.length / 4) * 4;
  const bytes = new Uint8Array(16 + padded + offset);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [4, padded + 8, padded + 4, header.length].entries())
    view.setUint32(index * 4, value, true);
  bytes.set(header, 16);
  bytes.set(new TextEncoder().encode(Object.values(manifests).join('')), 16 + padded);
  return bytes;
}

const example = packed({
  'package.json': '{"name":"app","version":"1.0.0"}',
  'node_modules/@acme/lens/package.json': '{"name":"@acme/lens","version":"2.1.0","license":"MIT"}',
  'node_modules/ruler/package.json': '{"name":"ruler","version":"3.0.0","dependencies":{"@acme/lens":"2"}}',
});

acceptLockfile(asar, {
  claims: ['opt/App/resources/app.asar'],
  ignores: ['opt/App/resources/app.asar.unpacked'],
  examples: { one: example },
  brief: true,
});

it('lists the modules in it', () => {
  const facts = asar.analyze(fileOf('app.asar', example));
  expect(componentsOf(facts)).toMatchObject([
    { purl: 'pkg:npm/%40acme/lens@2.1.0', inside: 'node_modules/@acme/lens/package.json', licenses: ['MIT'] },
    { purl: 'pkg:npm/ruler@3.0.0', dependsOn: ['pkg:npm/%40acme/lens'] },
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
