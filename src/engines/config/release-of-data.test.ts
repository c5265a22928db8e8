import { expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function foundIn(rule: string, services: string) {
  const found = await configFindingsIn({ 'compose.yaml': `services:\n${services}` });
  return found.find((each) => each.rule === rule);
}

it.each([
  ['volumes: ["tide:/var/lib/postgresql/data"]', true],
  ['volumes: [{ type: volume, source: tide, target: /var/lib/postgresql }]', true],
  ['restart: always', false],
])('names the release of data that are there already: %s', async (line, isSaid) => {
  const found = await foundIn(
    'image-tag-latest',
    `  db:\n    image: postgres\n    ${line}\nvolumes: { tide: }\n`,
  );
  expect(found?.fix?.summary.includes('PG_VERSION')).toBe(isSaid);
});

it.each([
  ['mysql:latest', '/var/lib/mysql', 'SELECT VERSION()'],
  ['mariadb', '/var/lib/mysql', 'SELECT VERSION()'],
  ['clickhouse/clickhouse-server', '/var/lib/clickhouse', 'SELECT version()'],
  ['ghost', '/var/lib/ghost/content', 'ghost version'],
  ['mongo:latest', '/data/db', 'db.version()'],
])('names the release that runs on the data of %s', async (image, folder, shown) => {
  const services = `  db:\n    image: ${image}\n    volumes: ["tide:${folder}"]\n`;
  expect((await foundIn('image-tag-latest', services))?.fix?.summary).toContain(shown);
});
