import { isSampled } from '../../attacks/economy.js';
import { baselines } from '../../attacks/observe.js';
import { isAtLeast } from '../../attacks/prove.js';
import { pathOf, withHeader } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { headerValue, parseUrl } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';

export const check: ActiveCheck = {
  id: 'host-header-injection',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'The page builds its links from a header of the request',
  severity: 'medium',
  aliases: ['CWE-644', 'WASC-20'],
  cwe: 644,
  fix: 'Build links from configuration, and refuse unknown hosts.',
  references: ['https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts'],
  cost: { low: 1, medium: 2, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** What sends a link by mail, where its host does most harm. */
const sendsLinks = /reset|forgot|recover|remind|verif|invit|activat|confirm|magic|passwor/i;

const fields = ['X-Forwarded-Host', 'Host', 'X-Host', 'Forwarded'];

async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!isSampled(prober, request) && !sendsLinks.test(pathOf(request.url))) return [];
  for (const field of fields.slice(0, isAtLeast(prober, 'high') ? 4 : isAtLeast(prober, 'medium') ? 2 : 1)) {
    const first = await ask(request, prober, field);
    if (linkTo(first.exchange, first.host) === undefined) continue;
    const second = await ask(request, prober, field);
    const link = linkTo(second.exchange, second.host);
    const [control] = await baselines(prober, request);
    if (link === undefined || control === undefined) continue;
    return [
      {
        subject: field,
        payload: `${field}: ${second.host}`,
        attack: second.exchange,
        control,
        repeated: 2,
        evidence: link.slice(0, 300),
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}

async function ask(
  request: ProbeRequest,
  prober: Prober,
  field: string,
): Promise<{ host: string; exchange: Exchange }> {
  const host = `${prober.marker()}.example.net`;
  const value = field === 'Forwarded' ? `host=${host}` : host;
  return { host, exchange: await prober.request(withHeader(request, field, value)) };
}

/** A link, form, script or redirect whose host is ours; a mention in text is none. */
function linkTo(exchange: Exchange, host: string): string | undefined {
  const elements = parsedPage(exchange).elements.flatMap(({ attributes }) =>
    ['href', 'src', 'action'].map((name) => attributes.get(name) ?? ''),
  );
  const all = [headerValue(exchange.response, 'location') ?? '', ...elements];
  return all.find((address) => parseUrl(address)?.hostname === host);
}
