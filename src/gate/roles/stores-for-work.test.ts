import { expect, it } from 'vitest';
import { doubtIn, roleIn } from '../../testing/roles.js';

const store = (more = '', name = 'store') =>
  `services:\n  ${name}:\n    image: postgres:18\n    restart: always\n    volumes: ["data:/var/lib/postgresql"]\n${more}`;
const again = '    restart: always\n';
const program = '  shop:\n    build: ..\n';
const ports = '    ports: ["5432:5432"]\n';
const page = '# Shop\n\n## Start\n\n```\ndocker compose -f infra/compose.yaml up -d\nnpm run dev\n```\n';

it.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['product', store(), {}],
  ['tooling', store('    container_name: shop-store-dev\n'), {}],
  ['tooling', store('    environment: { POSTGRES_DB: "${DB:-shop_dev}" }\n'), {}],
  ['tooling', `${store()}volumes:\n  data:\n    name: shop_local_data\n`, {}],
  ['tooling', store('  mail:\n    image: axllent/mailpit\n'), {}],
  ['tooling', `# Local infrastructure of the shop\n${store()}`, {}],
  ['tooling', `# 商店 本地开发配置\n${store()}`, {}],
  ['tooling', store(ports), { 'README.md': page }],
  ['product', store(), { 'README.md': page }],
  ['product', store(ports), { 'README.md': page.replaceAll('infra/', '') }],
  ['product', store(ports), { 'README.md': page.replace('dev', 'serve') }],
  ['tooling', store(), { 'deployment/compose.yaml': store(program) }],
  ['product', store(), { 'deployment/compose.yaml': store(program, 'other') }],
  ['product', store(ports), { 'README.md': page, 'infra/ecosystem.config.cjs': '' }],
  [
    'tooling',
    store().replace(again, ''),
    { 'infra/README.md': 'Simulates a warehouse, locally with Docker.\n' },
  ],
  ['product', store(), { 'infra/README.md': 'Simulates a warehouse, locally with Docker.\n' }],
  ['product', store().replace(again, ''), { 'infra/README.md': 'It is used locally.\n' }],
  [
    'product',
    store().replace(again, ''),
    { 'infra/README.md': 'Run it locally with Docker.\nDeploy it with Docker.\n' },
  ],
  ['tooling', store().replace(again, '    command: redpanda start --overprovisioned\n'), {}],
  ['product', store('    command: redpanda start --overprovisioned\n'), {}],
  ['tooling', store('    environment: [DB_HOST=host.docker.internal]\n'), {}],
  ['product', store('    environment: [DB_HOST=store.acme.io]\n'), {}],
  ['product', `# Stores of production, with those for local development\n${store()}`, {}],
])('stores alone are %s: %s, %s', (role, text, more) => {
  const tree = { 'package.json': '{ "name": "shop" }', 'infra/compose.yaml': text, ...more };
  expect(roleIn('infra/compose.yaml', tree)).toBe(role);
});

it('are in no doubt where a program that keeps others running has its file beside them', () => {
  const tree = { 'package.json': '{}', 'infra/compose.yaml': store() };
  expect(doubtIn('infra/compose.yaml', tree)).toBe(
    'it starts stores alone, and the program that uses them runs outside',
  );
  expect(doubtIn('infra/compose.yaml', { ...tree, 'infra/ecosystem.config.cjs': '' })).toBe('none');
  expect(
    doubtIn('infra/compose.yaml', { ...tree, 'infra/compose.yaml': `# The API runs by PM2\n${store()}` }),
  ).toBe('none');
});
