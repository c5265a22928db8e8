import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { rule } from '../../engines/config/rules/image-tag-latest/index.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withOwnImages } from './own-images.js';
import { searchedTree } from './searched-folder.js';

function adviceOn(image: string, root: string, files: Readonly<Record<string, string>> = {}): string {
  const asked: Finding = {
    kind: 'finding',
    rule: 'image-tag-latest',
    aliases: [],
    engine: 'config',
    title: 'service/web: image follows the moving tag "latest"',
    severity: 'medium',
    risk: 30,
    fingerprint: 'web',
    locations: [{ at: 'file', path: 'compose.yaml', line: 3 }],
    fix: { kind: 'manual', summary: rule.fix },
    evidence: { kind: 'setting', expected: 'a', actual: `image: ${image}` },
    references: [],
  };
  const { disk } = fakeWorld({
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text])),
  });
  return withOwnImages([asked], searchedTree({ root, disk }))[0]?.fix?.summary ?? '';
}

const workflow = (image: string) => ({
  '.github/workflows/release.yml': `jobs:\n  image:\n    steps:\n      - run: docker push ${image}:latest\n`,
});

it.each([
  [
    'the name of the folder',
    'registry.example.com/quay/harbour-api:latest',
    '/lot/acme-harbour-api',
    {},
    true,
  ],
  ['a part of a word of the folder', 'quay/harbour:latest', '/lot/oldharbour', {}, false],
  ['another name', 'quay/harbour:latest', '/lot/tide', {}, false],
  ['an image of Docker', 'traefik:latest', '/lot/tide-with-traefik', {}, false],
  ['an image of a publisher', 'grafana/grafana:latest', '/lot/tide-grafana', {}, false],
  [
    'the name that a pipeline pushes',
    'ghcr.io/quay/harbour',
    '/lot/tide',
    workflow('ghcr.io/quay/harbour'),
    true,
  ],
  [
    'the name of the program',
    'quay/harbour-api:latest',
    '/lot/tide',
    { 'package.json': '{"name": "harbour-api"}' },
    true,
  ],
  ['the name of another one', 'ghcr.io/quay/harbour', '/lot/tide', workflow('ghcr.io/quay/ferry'), false],
])('takes an image for one of the project: %s', (_, image, root, files, isOwn) => {
  expect(adviceOn(image, root, files).includes('the pipeline of this project')).toBe(isOwn);
});

const ofWork = { '.github/workflows/image.yml': 'jobs: {}\n' };

it.each([
  ['ghcr.io/quay/shore', { ...ofWork, 'README.md': '# quay.dev\n' }, true],
  ['quay/shore:latest', { ...ofWork, 'go.mod': 'module github.com/quay/harbour\n' }, true],
  [
    'quay/shore',
    {
      'deploy.sh': '',
      'package.json': '{"repository": {"type": "git", "url": "git+https://github.com/quay/tide.git"}}',
    },
    true,
  ],
  [
    'quay/shore',
    { ...ofWork, 'README.md': '![](https://github.com/quay/tide/actions/workflows/a.yml/badge.svg)' },
    true,
  ],
  ['quay/shore', { ...ofWork, 'README.md': 'git clone https://github.com/quay/tide.git\n' }, true],
  ['quay/shore', { ...ofWork, 'README.md': 'git clone https://github.com/quay/boats.git\n' }, false],
  ['quay/shore', { 'go.mod': 'module github.com/quay/harbour\n' }, false],
  ['quay/shore', { ...ofWork, 'README.md': '# quay.dev\n' }, false],
  ['ghcr.io/boats/shore', { ...ofWork, 'README.md': '# quay.dev\n' }, false],
])('takes %s for one of the owner of the repository by %j: %s', (image, files, isOwn) => {
  expect(adviceOn(image, '/lot/tide', files).includes('the pipeline of this project')).toBe(isOwn);
});
