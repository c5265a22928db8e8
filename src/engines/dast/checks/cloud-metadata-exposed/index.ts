import { withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { bodyText, isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'cloud-metadata-exposed',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: "The proxy leads to the cloud's metadata service",
  severity: 'high',
  aliases: ['ZAP-90034', 'CWE-1230', 'WASC-15'],
  cwe: 1230,
  fix: 'Do not use the Host field in proxy_pass; require version 2 of the metadata service.',
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html'],
  cost: { low: 3, medium: 3, high: 3, insane: 3 },
  attack: async (target, prober) => (target.scope === 'host' ? prove(target.origin, prober) : []),
};

/** Link-local addresses under which providers answer, and what they list. The request itself goes to the target. */
const services: readonly (readonly [path: string, host: string, shows: RegExp])[] = [
  ['/latest/meta-data/', '169.254.169.254', /^(?:ami-id|instance-id|local-ipv4)$/m],
  ['/computeMetadata/v1/', 'metadata.google.internal', /^(?:instance|project)\/$/m],
  ['/metadata/v1.json', '169.254.169.254', /"droplet_id"\s?:/],
];

async function prove(origin: string, prober: Prober): Promise<readonly Proof[]> {
  for (const [path, host, shows] of services) {
    const bare = { method: 'GET', url: origin + path, headers: [['Metadata-Flavor', 'Google'] as const] };
    const request = withHeader(bare, 'Host', host);
    const evidence = (exchange: Exchange) =>
      isSuccess(exchange) ? shows.exec(bodyText(exchange.response))?.[0] : undefined;
    if (evidence(await prober.request(request)) === undefined) continue;
    const attack = await prober.request(request);
    const control = await prober.request(bare);
    const found = evidence(attack);
    if (found === undefined || evidence(control) !== undefined) continue;
    return [
      {
        subject: path,
        payload: `Host: ${host}`,
        attack,
        control,
        repeated: 2,
        evidence: found,
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}
