import { expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const service = (settings: string, more = '') =>
  `services:\n  api:\n    build: ../api\n    volumes: ["../api:/srv"]\n    environment: ${settings}\n${more}  store:\n    image: postgres:18\n`;
const ofWork = '{ ENVIRONMENT: "${ENVIRONMENT:-development}", ALLOWED_ORIGINS: "http://localhost:3000" }';

it.each<readonly [string, string]>([
  ['tooling', service(ofWork)],
  ['tooling', service(ofWork, '  beat:\n    build: ../api\n    command: celery beat\n')],
  ['product', service(ofWork, '    restart: always\n')],
  ['product', service(ofWork.replace('http://localhost:3000', 'https://shop.example'))],
  ['product', service(ofWork.replace('-development', '-production'))],
  ['product', service(ofWork, '  pages:\n    build: ../pages\n')],
])('a stack that answers pages of the own machine is %s: %s', (role, text) => {
  const image = 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD ["uvicorn", "shop:app", "--reload"]\n';
  const tree = { 'api/Dockerfile': image, 'api/shop.py': '', 'infra/compose.yaml': text };
  expect(roleIn('infra/compose.yaml', tree)).toBe(role);
});

it.each<readonly [string, string]>([
  ['tooling', '# Local dev / first phases. NOT a production deployment manifest.'],
  ['tooling', '# Lokale Entwicklung'],
  ['product', '# The shop'],
])('in a folder of deployments the head counts: %s, %s', (role, head) => {
  const text = `${head}\nservices:\n  api:\n    build: ../api\n    restart: always\n`;
  expect(
    roleIn('infra/compose.yaml', { 'api/Dockerfile': 'FROM node:24\n', 'infra/compose.yaml': text }),
  ).toBe(role);
});
