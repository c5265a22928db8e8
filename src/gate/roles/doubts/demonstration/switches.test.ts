import { expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const image = (more: string, head = '') => `${head}FROM node:24\nCOPY . .\n${more}CMD ["node", "shop.js"]\n`;
const stack = (dockerfile: string) =>
  `services:\n  shop:\n    build: { context: .., dockerfile: ${dockerfile} }\n    restart: always\n`;
const elsewhere = { 'deploy/compose.yaml': stack('deploy/Dockerfile') };

it.each<readonly [string, string, Readonly<Record<string, string>>]>([
  ['it sets DEMO_MODE, and deploy/compose.yaml builds without it', image('ENV DEMO_MODE=1\n'), elsewhere],
  ['it sets SHOP_DEMO, and deploy/compose.yaml builds without it', image('ENV SHOP_DEMO=true\n'), elsewhere],
  [
    'its head says "live demo", and deploy/compose.yaml builds without it',
    image('', '# The live demo of the shop\n'),
    elsewhere,
  ],
  ['none', image('ENV DEMO_MODE=0\n'), elsewhere],
  ['none', image('ENV DEMOCRACY=1\n'), elsewhere],
  ['none', image('ENV DEMO_MODE=1\n'), {}],
  [
    'none',
    image('ENV DEMO_MODE=1\n'),
    { 'deploy/compose.yaml': 'services:\n  shop:\n    image: acme/shop:1\n' },
  ],
  [
    'none',
    image('ENV DEMO_MODE=1\n'),
    { ...elsewhere, 'compose.yaml': 'services:\n  shop:\n    build: .\n' },
  ],
])('%s', (because, text, files) => {
  const tree = {
    'package.json': '{ "name": "shop" }',
    'shop.js': '',
    'deploy/Dockerfile': image(''),
    Dockerfile: text,
    ...files,
  };
  expect(doubtIn('Dockerfile', tree)).toBe(because);
});
