import { proveTls, type TlsFault } from '../../attacks/tls.js';
import type { ActiveCheck } from '../../check.js';

/** Level 0 lets OpenSSL offer what it no longer would by itself. */
const anyCipher = 'DEFAULT:@SECLEVEL=0';

const faults: readonly TlsFault[] = (['TLSv1', 'TLSv1.1'] as const).map((version) => ({
  subject: version,
  offer: { versions: [version, version], ciphers: anyCipher },
  wrong: ({ protocol, cipher }) =>
    protocol === version ? `agreed on ${protocol} with ${cipher}` : undefined,
}));

export const check: ActiveCheck = {
  id: 'tls-protocol-outdated',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'The server accepts TLS 1.0 or 1.1',
  severity: 'medium',
  aliases: ['ZAP-10205', 'CWE-327', 'WASC-4'],
  cwe: 327,
  fix: 'Accept TLS 1.2 and 1.3 alone.',
  references: ['https://www.rfc-editor.org/rfc/rfc8996'],
  cost: { low: 0, medium: 0, high: 0, insane: 0 },
  attack: (target, prober) => proveTls(target, prober, faults),
};
