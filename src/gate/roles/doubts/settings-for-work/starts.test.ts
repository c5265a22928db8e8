import { expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const image = (start: string) => `FROM node:24\nWORKDIR /srv\nCOPY . .\nEXPOSE 3000\n\n${start}\n`;
const script = image('CMD ["npm", "run", "start:develop"]');
const stack = 'services:\n  shop:\n    build: .\n    ports: ["80:3000"]\n';

it.each<readonly [string, string, Readonly<Record<string, string>>]>([
  [
    'it starts npm run dev, and the comment above that says "dev server"',
    image('# Run dev server (for dev mode)\nCMD ["npm", "run", "dev"]'),
    {},
  ],
  [
    'it starts npm run dev, and the comment above that says "development mode"',
    image('# Starts it\n# in Development mode\nCMD ["npm", "run", "dev"]'),
    {},
  ],
  ['none', image('# dev server\nEXPOSE 80\nCMD ["npm", "run", "dev"]'), {}],
  ['none', image('# Not for a dev server\nCMD ["node", "shop.js"]'), {}],
  [
    'it starts npm run start:develop, and compose.develop.yaml builds it',
    script,
    { 'compose.develop.yaml': stack },
  ],
  ['none', script, { 'compose.develop.yaml': stack, 'compose.prod.yaml': stack }],
  ['none', script, {}],
  ['none', image('CMD ["npm", "run", "start:worker"]'), { 'compose.develop.yaml': stack }],
])('%s', (because, text, files) => {
  const tree = { 'package.json': '{ "name": "shop" }', 'compose.yaml': stack, Dockerfile: text, ...files };
  expect(doubtIn('Dockerfile', tree)).toBe(because);
});
