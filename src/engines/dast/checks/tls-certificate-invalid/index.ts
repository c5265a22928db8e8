import { proveTls, type TlsFault } from '../../attacks/tls.js';
import type { ActiveCheck, ActiveTarget, TlsCertificate } from '../../check.js';
import { isLoopback } from '../../http/authorization.js';

/** NIST SP 800-57, part 1: 112 bits of strength. */
const leastRsaBits = 2048;

const of =
  (wrong: (certificate: TlsCertificate) => string | undefined): TlsFault['wrong'] =>
  ({ certificate }) =>
    certificate === undefined ? undefined : wrong(certificate);

const faults: readonly TlsFault[] = [
  {
    subject: 'expired',
    offer: {},
    wrong: of(({ daysLeft }) => (daysLeft < 0 ? `the certificate expired ${-daysLeft} days ago` : undefined)),
  },
  {
    subject: 'not valid yet',
    offer: {},
    wrong: of(({ daysSince }) =>
      daysSince < 0 ? `the certificate is valid in ${-daysSince} days` : undefined,
    ),
  },
  {
    subject: 'weak key',
    offer: {},
    wrong: of(({ keyType, keyBits }) =>
      keyType === 'rsa' && keyBits !== undefined && keyBits < leastRsaBits
        ? `RSA key of ${keyBits} bits`
        : undefined,
    ),
  },
  {
    subject: 'weak signature',
    offer: {},
    wrong: of(({ signature }) =>
      signature === '' ? undefined : `the certificate is signed with ${signature}`,
    ),
  },
];

const otherName: TlsFault = {
  subject: 'another name',
  offer: {},
  wrong: of(({ isForName }) => (isForName ? undefined : 'the certificate is for another name')),
};

export const check: ActiveCheck = {
  id: 'tls-certificate-invalid',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The certificate is not one that browsers accept',
  severity: 'medium',
  aliases: ['ZAP-10205', 'CWE-295', 'WASC-4'],
  cwe: 295,
  fix: 'Renew the certificate, with a key of 2048 bits of RSA or P-256 at least.',
  references: ['https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5'],
  cost: { low: 0, medium: 0, high: 0, insane: 0 },
  attack: (target, prober) =>
    proveTls(target, prober, isOnThisMachine(target) ? faults : [...faults, otherName]),
};

/** A container that is scanned on this machine has the certificate of another place; `localhost` is this machine (RFC 6761). */
function isOnThisMachine(target: ActiveTarget): boolean {
  if (target.scope !== 'host') return false;
  const host = new URL(target.origin).hostname.replace(/^\[|\]$/g, '');
  return isLoopback(host) || /(?:^|\.)localhost$/.test(host);
}
