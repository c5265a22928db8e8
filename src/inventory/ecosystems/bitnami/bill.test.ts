import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { bill } from './bill.js';

const packageOf = (name: string, version: string, purl: string): object => ({
  SPDXID: `SPDXRef-${name}`,
  name,
  versionInfo: version,
  externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
});
const example = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  name: 'pond',
  packages: [
    packageOf('pond', '1.2.3-4', 'pkg:bitnami/pond@1.2.3-4?arch=amd64'),
    packageOf('frog', '0.9.0', 'pkg:npm/frog@0.9.0'),
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-pond', relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-frog' },
  ],
});
const path = 'opt/bitnami/pond/.spdx-pond.spdx';

acceptLockfile(bill, {
  claims: [path, 'opt/bitnami/.spdx-common.spdx'],
  ignores: ['opt/pond.spdx'],
  examples: { one: example },
  brief: true,
});

it('leaves Bitnami’s revision to Bitnami', () => {
  expect(outlineOf(bill.analyze(fileOf(path, example)))).toEqual([
    'pkg:bitnami/pond@1.2.3 -> pkg:npm/frog@0.9.0',
    'pkg:npm/frog@0.9.0',
  ]);
});
