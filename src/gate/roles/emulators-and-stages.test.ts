import { expect, it } from 'vitest';
import { doubtIn, roleIn } from '../../testing/roles.js';

const site = (target: string, source = './') =>
  `services:\n  site:\n    build: { context: ., target: ${target} }\n    restart: always\n    volumes: ["${source}:/srv"]\n  db: { image: "postgres:18" }\n`;

it.each<readonly [string, string]>([
  ['tooling', site('server_dev')],
  ['tooling', site('site-development')],
  ['product', site('server')],
  ['product', site('server_dev', './uploads')],
  ['product', site('dev_release')],
])('a stage that is called after work, with the sources mounted, is %s: %s', (role, text) => {
  const files = { 'compose.yaml': text, 'package.json': '{ "name": "site", "private": true }' };
  expect(roleIn('compose.yaml', files)).toBe(role);
});

const emulator = '  cloud: { image: "localstack/localstack:4", ports: ["127.0.0.1:4566:4566"] }\n';

it.each<readonly [string, string]>([
  ['tooling', `services:\n${emulator}`],
  ['product', `services:\n${emulator}  shop: { image: "harbor/shop:1", restart: always }\n`],
])('emulators alone in a folder of deployments are %s: %s', (role, text) => {
  expect(roleIn('deployment/compose.yaml', { 'package.json': '{}', 'deployment/compose.yaml': text })).toBe(
    role,
  );
});

const stores = 'services:\n  db: { image: "postgres:18", restart: always }\n';

it('stores alone are in doubt where the tree has a program', () => {
  const alone = 'it starts stores alone, and the program that uses them runs outside';
  const files = {
    'data/compose.yaml': stores,
    'mail/compose.yaml': 'services: {}\n',
    'README.md': '# Home\n',
  };
  expect(doubtIn('data/compose.yaml', files)).toBe('none');
  expect(doubtIn('data/compose.yaml', { ...files, 'harbor/main.go': '' })).toBe(alone);
});

it('pages start the stores of a file that they name', () => {
  const stack = `${stores}  shop: { build: ./shop, restart: always, ports: ["80:80"] }\n`;
  const page = 'docker compose -f docker-compose.data.yml up -d db\n\ngo run ./shop\n';
  const doubtOf = (text: string) =>
    doubtIn('docker-compose.data.yml', {
      'docker-compose.data.yml': stack,
      'shop/Dockerfile': 'FROM golang:1.25\nCOPY . .\nCMD ["shop"]\n',
      'README.md': `# Shop\n\n\`\`\`bash\n${text}\`\`\`\n`,
    });
  expect(doubtOf(page)).toBe('README.md starts stores alone by it, and the program on the machine itself');
  expect(doubtOf(page.replace(' db', ''))).toBe('none');
});
