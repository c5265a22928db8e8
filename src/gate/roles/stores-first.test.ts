import { expect, it } from 'vitest';
import { doubtIn } from '../../testing/roles.js';

const stores =
  '  store: { image: "postgres:18", ports: ["5432:5432"], volumes: ["data:/var/lib/postgresql"] }\n  cache: { image: "redis:8" }\n';
const stack = (more: string) => `services:\n${stores}  shop: { build: ./shop, ports: ["80:80"]${more} }\n`;
const behind = stack(', profiles: [app]');
const head = '# Local infrastructure of the shop.\n';

it.each<readonly [string, string]>([
  ['tooling', `${head}${behind}`],
  ['tooling', `# "docker compose up" starts the dependencies, "make serve" the shop.\n${behind}`],
  ['it builds nothing and starts stores, unless a profile is named', behind],
  ['its head calls it "Local infrastructure"', `${head}${stack('')}`],
  ['none', `# Starts the shop with all that it needs.\n${stack('')}`],
  ['none', `# Production: starts the dependencies first.\n${behind}`],
])('a file that starts stores first is %s: %s', (role, text) => {
  const tree = { 'shop/Dockerfile': 'FROM node:24\nCOPY . .\nCMD node shop.js\n', 'compose.yaml': text };
  expect(doubtIn('compose.yaml', tree)).toBe(role);
  expect(doubtIn('shop/Dockerfile', tree)).toBe('none');
});
