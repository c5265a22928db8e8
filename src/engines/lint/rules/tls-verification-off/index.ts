import { type TlsSwitch, tlsSwitches } from '../../models/tls.js';
import type { Hit, Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'tls-verification-off',
  title: 'Certificates are not checked',
  severity: 'high',
  aliases: [],
  fix: 'Delete it, and install before it what the check needs: current ca-certificates, and the certificate of the authority where there is one of your own.',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  repair,
  check: function* (file) {
    for (const { place, what, aliases, bound } of tlsSwitches(file))
      yield { ...place, detail: what, aliases, ...(bound === undefined ? {} : lighter[bound]) } satisfies Hit;
  },
};

/** Someone on the way can change nothing that is taken, or stands in the network of the build itself; or there is no certificate at all. */
const lighter: Readonly<Record<NonNullable<TlsSwitch['bound']>, Pick<Hit, 'severity' | 'advice'>>> = {
  'no-tls': {
    advice:
      'Fetch it by https:// where the server has that, and compare its checksum: an address without TLS has no certificate to check.',
  },
  signed: {
    severity: 'low',
    advice:
      'Delete it, and install ca-certificates before: packages are held by their signatures, but updates can be held back on the way.',
  },
  checked: {
    severity: 'low',
    advice: 'Delete it: a checksum or signature holds what comes, so that nothing is gained by it.',
  },
  'own-network': {
    severity: 'low',
    advice:
      'Give the build the packages without a network (RUN --mount=type=bind), or compare them with their checksums (pip --require-hashes).',
  },
};
