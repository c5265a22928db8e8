import { expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const image = (more = '') => `FROM postgres:18\n${more}COPY tables.sql /docker-entrypoint-initdb.d/\n`;
const stack = (more = '') =>
  `services:\n  store:\n    image: shop-store\n    environment: { POSTGRES_USER: shop, POSTGRES_DB: shop_dev }\n    ports: ["25000:5432"]\n    volumes: ["./rows:/var/lib/postgresql/data"]\n${more}`;
const because = 'it only prepares a store, and compose.yaml starts stores alone';

it.each<readonly [string, string, Readonly<Record<string, string>>]>([
  [because, image(), { 'compose.yaml': stack() }],
  [because, image('ENV LANG=C.UTF-8\n'), { 'compose.yaml': stack() }],
  ['none', image('RUN apt-get update\n'), { 'compose.yaml': stack() }],
  ['none', 'FROM postgres:18\nCOPY serve.sh /\n', { 'compose.yaml': stack() }],
  ['none', image(), { 'compose.yaml': stack('  shop:\n    image: acme/shop:1\n') }],
  ['none', image(), { 'compose.yaml': stack(), 'web/Dockerfile': 'FROM node:24\nCOPY . .\nCMD node .\n' }],
  ['none', image(), { 'compose.yaml': stack(), 'src/shop.js': '[gone]' }],
  ['none', image(), {}],
])('%s', (expected, text, files) => {
  const all = { 'src/shop.js': '', 'tables/Dockerfile': text, 'tables/tables.sql': '', ...files };
  const tree = Object.fromEntries(Object.entries(all).filter(([, each]) => each !== '[gone]'));
  expect(doubtIn('tables/Dockerfile', tree)).toBe(expected);
});
