import { expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stores =
  '  store: { image: "postgres:18", volumes: ["data:/var/lib/postgresql"] }\n  cache: { image: "redis:8" }\n';
const stack = (more: string) => `services:\n${stores}  shop: { build: ./shop, ports: ["80:80"]${more} }\n`;
const profile = 'it builds nothing and starts stores, unless a profile is named';

it.each<readonly [string, string]>([
  [profile, stack(', profiles: [app]')],
  ['its head calls it "Local infrastructure"', `# Local infrastructure of the shop.\n${stack('')}`],
  ['none', stack('')],
  ['none', `# Not the local infrastructure.\n${stack('')}`],
  ['none', stack(', profiles: [app], restart: always')],
  ['none', stack(', profiles: [production]')],
  ['none', `${stack(', profiles: [app]')}  gate: { build: ./gate }\n`],
])('%s: %s', (because, text) => {
  const tree = { 'shop/Dockerfile': 'FROM node:24\nCOPY . .\nCMD node shop.js\n', 'compose.yaml': text };
  expect(doubtIn('compose.yaml', tree)).toBe(because);
});
