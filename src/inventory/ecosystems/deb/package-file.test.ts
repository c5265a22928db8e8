import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { gzip, tarOf } from '../../../testing/archives.js';
import { packageFile } from './package-file.js';

const control = 'Package: kelp\nVersion: 1:2.0-3\nArchitecture: amd64\nSource: kelp-src (1:2.0-2)\n';

function deb(name: string, member: Uint8Array): Uint8Array {
  const parts = [
    ['debian-binary', new TextEncoder().encode('2.0\n')],
    [name, member],
  ] as const;
  const bytes: number[] = [...new TextEncoder().encode('!<arch>\n')];
  for (const [file, content] of parts) {
    const header = `${file.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(content.length).padEnd(10)}\`\n`;
    bytes.push(...new TextEncoder().encode(header), ...content, ...(content.length % 2 === 1 ? [10] : []));
  }
  return Uint8Array.from(bytes);
}

const example = deb('control.tar.gz', gzip(tarOf({ './control': control })));

acceptLockfile(packageFile, {
  claims: ['pool/kelp_2.0-3_amd64.deb', 'kelp.udeb'],
  ignores: ['kelp.deb.asc'],
  examples: { one: example },
  brief: true,
});

it('reads its control file', () => {
  expect(outlineOf(packageFile.analyze(fileOf('x.deb', example)))).toEqual([
    'pkg:deb/kelp@1:2.0-3?arch=amd64',
  ]);
});

it('is named by its file where the control data is packed with xz', () => {
  const packed = deb('control.tar.xz', Uint8Array.of(0xfd, 0x37));
  const facts = packageFile.analyze(fileOf('kelp_1%3a2.0-3_arm64.deb', packed));
  expect(outlineOf(facts.filter(({ kind }) => kind !== 'problem'))).toEqual([
    'pkg:deb/kelp@1:2.0-3?arch=arm64',
  ]);
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'problem', weight: 'note' }));
});
