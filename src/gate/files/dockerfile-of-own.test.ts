// biome-ignore-all lint/suspicious/noTemplateCurlyInString: so Compose and workflows write their variables.
import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withFoldersOfBase } from './built-on.js';
import { searchedTree } from './searched-folder.js';

const advice =
  'Set read_only: true and mount where it writes (/tmp, and what "docker diff" lists after a run): a volume for data that it keeps, else tmpfs, which starts empty and is noexec by default. What it changes of the image at the start is prepared.';

function adviceIn(files: Record<string, string>, more: Partial<Finding> = {}): string | undefined {
  const lot = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/lot/${path}`, text]));
  const { disk } = fakeWorld({ files: lot });
  const finding: Finding = {
    kind: 'finding',
    rule: 'writable-root-filesystem',
    aliases: [],
    engine: 'config',
    title: 'service/tide: root file system is writable',
    severity: 'medium',
    risk: 30,
    fingerprint: 'tide',
    locations: [{ at: 'file', path: 'compose.yaml', line: 3 }],
    fix: { kind: 'manual', summary: advice },
    evidence: { kind: 'setting', expected: 'a', actual: 'b' },
    references: [],
    ...more,
  };
  const fix = withFoldersOfBase([finding], searchedTree({ root: '/lot', disk }))[0]?.fix;
  return fix?.kind === 'manual' ? fix.summary : undefined;
}

const service = (image: string) => `services:\n  tide:\n    image: ${image}\n`;
const nginx = 'FROM nginx:1.29\nCOPY . /usr/share/nginx/html\n';
const steps = (lines: string) =>
  `jobs:\n  a:\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n${lines}`;
const pushing = steps(
  '          context: ./web\n          push: true\n          tags: acme/tide-pages:latest\n',
);
const ofRepository =
  'env:\n  IMAGE: ${{ github.repository }}\n' + steps('          context: .\n          push: true\n');

it.each([
  [
    'a file beside it builds the service',
    {
      'compose.yaml': service('ghcr.io/acme/tide:1'),
      'compose.dev.yaml': 'services:\n  tide:\n    build: .\n',
      Dockerfile: nginx,
    },
    true,
  ],
  [
    'a workflow pushes it',
    {
      'compose.yaml': service('acme/tide-pages:1'),
      '.github/workflows/push.yml': pushing,
      'web/Dockerfile': nginx,
    },
    true,
  ],
  [
    'a workflow pushes the repository',
    {
      'compose.yaml': service('ghcr.io/acme/sea:1'),
      '.github/workflows/push.yml': ofRepository,
      Dockerfile: nginx,
    },
    true,
  ],
  [
    'the project has its name',
    {
      'compose.yaml': service('acme/tide-pages:1'),
      'package.json': '{"name": "tide-pages"}',
      Dockerfile: nginx,
    },
    true,
  ],
  [
    'another name is of another',
    {
      'compose.yaml': service('acme/quay:1'),
      '.github/workflows/push.yml': pushing,
      'web/Dockerfile': nginx,
      Dockerfile: nginx,
    },
    false,
  ],
  [
    'a plain name is of Docker',
    { 'compose.yaml': service('quay:1'), 'package.json': '{"name": "quay"}', Dockerfile: nginx },
    false,
  ],
  [
    'a plain name is of no one else',
    { 'compose.yaml': service('quay'), 'quay/Dockerfile': nginx, 'dock/Dockerfile': nginx },
    true,
  ],
  [
    'the service has the name of the folder',
    { 'compose.yaml': service('quay'), 'tide/dockerfile': nginx },
    true,
  ],
  ['Docker has the plain name', { 'compose.yaml': service('nginx:1'), 'nginx/Dockerfile': nginx }, false],
  [
    'both names have a folder',
    { 'compose.yaml': service('quay'), 'quay/Dockerfile': nginx, 'tide/Dockerfile': nginx },
    false,
  ],
  [
    'the only Dockerfile opens its port',
    {
      'compose.yaml': `${service('quay')}    ports: ["80:3000"]\n`,
      'client/Dockerfile': `${nginx}EXPOSE 3000\n`,
    },
    true,
  ],
  [
    'the only Dockerfile opens another port',
    {
      'compose.yaml': `${service('quay')}    ports: ["80:3001"]\n`,
      'client/Dockerfile': `${nginx}EXPOSE 3000\n`,
    },
    false,
  ],
  [
    'the project has two images',
    {
      'compose.yaml': `${service('acme/quay-web:1')}  api:\n    image: acme/quay:1\n`,
      'web/Dockerfile': nginx,
      Dockerfile: 'FROM debian:13\n',
    },
    true,
  ],
])('an image of the project itself is built by its Dockerfile: %s', (_, files, isFound) => {
  expect(adviceIn(files)?.includes('/var/cache/nginx')).toBe(isFound);
});

it.each([
  ['with another case', 'dockerfile', 'Dockerfile'],
  ['from the root', 'deploy/web/Dockerfile', 'web/Dockerfile'],
  ['from the folder above its context', 'deploy/web/web/Dockerfile', 'deploy/web/Dockerfile'],
  ['from the root', 'deploy/web/Dockerfile', 'page/Dockerfile'],
])('a Dockerfile is found %s: %s', (_, written, path) => {
  const found = adviceIn(
    { 'deploy/compose.yaml': 'services:\n  tide:\n    build: ./web\n', [path]: nginx },
    { image: { dockerfile: written }, locations: [{ at: 'file', path: 'deploy/compose.yaml', line: 3 }] },
  );
  expect(found?.includes('/var/cache/nginx')).toBe(path !== 'page/Dockerfile');
});

it('the account and the files of the start are named', () => {
  const found = adviceIn({
    'compose.yaml': service('ghcr.io/acme/tide:1'),
    'compose.dev.yaml': 'services:\n  tide:\n    build: .\n',
    Dockerfile: 'FROM debian:13\nCOPY start.sh /\nUSER tide\nENTRYPOINT ["/start.sh"]\n',
    'start.sh':
      '#!/bin/sh\nCONF_DIR="/app/tide"\ncat > "${CONF_DIR}/log.json"\necho a > /dev/null\nexec tide\n',
  });
  expect(found).toContain('uid= and gid= of USER tide');
  expect(found).toContain('Its start writes /app/tide/log.json');
  expect(found).not.toContain('/dev/null');
});
