import { expect, it } from 'vitest';
import { configFindingsIn } from '../../testing/config-scan.js';

async function foundFor(image: string) {
  const services = `services:\n  gate:\n    image: ${image}\n    cap_add: [NET_ADMIN]\n`;
  const found = await configFindingsIn({ 'compose.yaml': services });
  return found.find(({ rule }) => rule === 'capability-added');
}

it.each([
  ['makes a tunnel', 'acme/wireguard:1.0', 'low', 'makes its interface'],
  ['bans addresses', 'acme/fail2ban:1.1', 'medium', 'bans addresses'],
  ['is not known', 'acme/tide:1', 'medium', 'Remove the capability'],
  ['is called like one', 'acme/wireguardian:1', 'medium', 'Remove the capability'],
])('the right to set up the network, of a program that %s', async (_, image, severity, advice) => {
  const found = await foundFor(image);
  expect(found?.severity).toBe(severity);
  expect(found?.fix?.summary).toContain(advice);
});

it('names the key that Compose refuses, and no service', async () => {
  const found = await configFindingsIn({
    'compose.yaml': 'services:\n  app:\n    image: acme/tide:1\njwt:\n  issuer: quay\n',
  });
  const refused = found.find(({ rule }) => rule === 'refused-by-compose');
  expect(refused?.title).toMatch(/^key jwt: /);
});
