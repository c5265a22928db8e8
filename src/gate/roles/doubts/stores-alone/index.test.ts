import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const store =
  'services:\n  store:\n    image: postgres:18\n    restart: always\n    volumes: ["data:/var/lib/postgresql"]\n';
const alone = 'it starts stores alone, and the program that uses them runs outside';

it.each<readonly [string, string, string]>([
  [alone, 'deploy/compose.yaml', store],
  [
    'it starts stores and dashboards of others, and the program that fills them runs outside',
    'deploy/compose.yaml',
    `${store}  charts:\n    image: grafana/grafana:12.0.0\n`,
  ],
  [
    'it starts services of others alone, and the program that uses them runs outside',
    'deploy/compose.yaml',
    `${store}  names:\n    image: nacos/nacos-server:v3\n`,
  ],
  [alone, 'deploy/compose.yaml', `${store}  tables:\n    image: example/iceberg-rest:1\n`],
  [alone, 'deploy/compose.yaml', `${store}  make-buckets-init:\n    image: minio/mc\n`],
  ['none', 'deploy/compose.yaml', `${store}  shop:\n    image: minio/mc\n`],
  ['none', 'deploy/compose.yaml', 'services:\n  tables:\n    image: example/iceberg-rest:1\n'],
  ['none', 'deploy/compose.prod.yaml', store],
  ['none', 'deploy/compose.yaml', `# Stores of production\n${store}`],
  ['none', 'deploy/compose.yaml', `${store}  shop:\n    build: ..\n`],
])('%s: %s', (because, path, text) => {
  const tree = { 'main.py': '', 'deploy/systemd/shop.service': '', [path]: text };
  expect(doubtIn(path, tree)).toBe(because);
});

describe('beside programs that a workflow starts on a server', () => {
  const log = (more: string) =>
    `jobs:\n  go:\n    steps:\n      - uses: example/ssh-action@v1\n        with:\n          script: ${more}\n`;
  it.each([
    ['none', 'deploy/compose.yaml', store, log('docker run -d --restart always example/shop')],
    [alone, 'deploy/compose.yaml', store, log('systemctl restart shop')],
    [
      alone,
      'deploy/compose.yaml',
      store.replace('    restart: always\n', ''),
      log('docker run -d example/shop'),
    ],
  ])('%s: %s', (because, path, text, workflow) => {
    const tree = { 'main.py': '', '.github/workflows/go.yaml': workflow, [path]: text };
    expect(doubtIn(path, tree)).toBe(because);
  });
});
