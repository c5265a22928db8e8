import { placeOfHeader } from '../../attacks/operations.js';
import { hasTechnology, isAtLeast, proveCallback } from '../../attacks/prove.js';
import { withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'httpoxy',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'The Proxy field decides where the server sends its own requests',
  severity: 'high',
  aliases: ['ZAP-10107', 'CVE-2016-5385', 'CWE-20', 'WASC-20'],
  cwe: 20,
  fix: 'Drop the Proxy field in the web server.',
  references: [
    'https://www.cve.org/CVERecord?id=CVE-2016-5385',
    'https://www.rfc-editor.org/rfc/rfc3875#section-4.1.18',
  ],
  cost: { low: 0, medium: 0, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (hasTechnology(prober, /\bcgi\b|php|fpm/) !== true && !isAtLeast(prober, 'high')) return [];
  const send = (payload: string) => prober.request(withHeader(request, 'Proxy', payload));
  const proof = await proveCallback(prober, placeOfHeader(request, 'Proxy'), [(url) => url], send);
  return proof === undefined ? [] : [proof];
}
