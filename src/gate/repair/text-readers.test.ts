import { expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { readAsText } from './text-readers.js';

function isRead(files: Readonly<Record<string, string>>, path = 'Dockerfile'): boolean {
  const placed = Object.entries(files).map(([name, text]) => [`/p/${name}`, text]);
  return readAsText('/p', fakeWorld({ files: Object.fromEntries(placed) }).disk)(path);
}

it.each([
  [{ 'scripts/release.sh': 'v=$(awk \'$1 == "ENV" { print $3 }\' Dockerfile)\n' }],
  [{ Makefile: "GO := $(shell grep -oP 'golang:\\K[0-9.]+' Dockerfile)\n" }],
  [{ 'tools/render': '#!/bin/sh\nenvsubst < in.tmpl > Dockerfile\n' }],
  [
    {
      '.github/workflows/a.yml':
        'jobs:\n  a:\n    steps:\n      - run: sha256sum -c Dockerfile.sum && sed -n 1p ./Dockerfile\n',
    },
  ],
  [{ 'tools/bump.py': "text = open('Dockerfile').read()\n" }],
  [{ 'debian/patches/base.patch': '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1 +1 @@\n' }],
  [{ SHA256SUMS: `${'0'.repeat(64)}  Dockerfile\n` }],
  [{ 'bin/each.sh': 'for each in */; do sed -i s/a/b/ "$each/Dockerfile"; done\n' }],
])('what takes a Dockerfile as text: %j', (files) => expect(isRead(files)).toBe(true));

it.each([
  [{ Makefile: 'image:\n\tdocker build -f Dockerfile . | tee build.log\n' }],
  [{ 'ci/lint.sh': 'hadolint Dockerfile | grep DL\n' }],
  [{ 'ci/a.sh': '# sed reads the Dockerfile\necho done\n' }],
  [{ 'ci/a.sh': 'sed -n 1p other/Dockerfile\n' }],
  [{ 'node_modules/a/release.sh': 'sed -n 1p Dockerfile\n' }],
  [{ 'ci/a.sh': 'cp Dockerfile out/\n' }],
])('what does not: %j', (files) => expect(isRead(files)).toBe(false));
