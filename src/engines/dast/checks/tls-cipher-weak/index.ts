import { proveTls, type TlsFault } from '../../attacks/tls.js';
import type { ActiveCheck } from '../../check.js';

/** Without encryption, without authentication, or broken: RC4 (RFC 7465), DES and 3DES (64-bit blocks), export grades. */
const families: readonly (readonly [name: string, ciphers: string, pattern: RegExp])[] = [
  ['no encryption', 'eNULL', /NULL/],
  ['no authentication', 'aNULL', /_anon_/],
  ['RC4', 'RC4', /RC4/],
  ['DES', 'DES:3DES', /DES/],
];

const faults: readonly TlsFault[] = families.map(([subject, ciphers, pattern]) => ({
  subject,
  offer: { versions: ['TLSv1', 'TLSv1.2'], ciphers: `${ciphers}:@SECLEVEL=0` },
  wrong: ({ cipher, protocol }) => (pattern.test(cipher) ? `agreed on ${cipher} (${protocol})` : undefined),
}));

export const check: ActiveCheck = {
  id: 'tls-cipher-weak',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The server accepts a cipher that protects nothing',
  severity: 'high',
  aliases: ['ZAP-10205', 'CWE-326', 'WASC-4'],
  cwe: 326,
  fix: 'Leave the choice of ciphers to a current TLS library, or list AEAD ciphers with ECDHE.',
  references: ['https://www.rfc-editor.org/rfc/rfc9325#section-4.1'],
  cost: { low: 0, medium: 0, high: 0, insane: 0 },
  attack: (target, prober) => proveTls(target, prober, faults),
};
