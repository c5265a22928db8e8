import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stack = (host: string) =>
  `services:\n  shop:\n    build: .\n    ports: ["80:80"]\n    restart: always\n    labels:\n      - "traefik.http.routers.shop.rule=Host(\`${host}\`)"\n`;
const beside = { 'package.json': '{ "name": "shop" }', Dockerfile: 'FROM node:24\nCOPY . .\nCMD node .\n' };

describe('the host of a site', () => {
  it.each([
    ['it is reached as Host(`localhost`)', 'localhost'],
    ['it is reached as Host(`shop.localhost`)', 'shop.localhost'],
    ['it is reached as 127.0.0.1.nip.io', 'shop.127.0.0.1.nip.io'],
    ['its host is a placeholder: Host(`shop.your-domain.com`)', 'shop.your-domain.com'],
    ['its host is a placeholder: Host(`shop.example.org`)', 'shop.example.org'],
    ['none', 'shop.acme.io'],
    ['none', '${HOST}'],
    ['none', 'shop.mydomains.net'],
  ])('%s', (because, host) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': stack(host) })).toBe(because);
  });
});
