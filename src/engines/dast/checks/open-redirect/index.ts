import { addressProbe, baselines, sendMarked } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, subjectOf } from '../../attacks/prove.js';
import { redirectTarget } from '../../attacks/redirects.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';
import { bodyText, headerValue, isRedirect, parseUrl } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'open-redirect',
  mode: 'active',
  scope: 'place',
  places: injectable.filter((kind) => kind !== 'websocket'),
  writes: false,
  technologies: [],
  title: 'Open redirect to any site',
  severity: 'medium',
  aliases: ['ZAP-20019', 'CWE-601', 'WASC-38'],
  cwe: 601,
  fix: 'Redirect to listed addresses, or to paths of this site only.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  cost: { low: 3, medium: 3, high: 10, insane: 10 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** Each leads to the host `MARKER.example.net` in a browser; the later ones pass checks that look at the first characters. */
const spellings: readonly ((host: string, own: string) => string)[] = [
  (host) => `https://${host}/`,
  (host) => `//${host}/`,
  (host) => `/\\${host}/`,
  (host, own) => `https://${own}@${host}/`,
  (host, own) => `https://${host}/${own}`,
  (host) => `/\t/${host}/`,
  (host) => `https:${host}/`,
];

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (namesHost(place) || (!(await isLikely(place, prober)) && !isAtLeast(prober, 'high'))) return [];
  const own = parseUrl(place.request.url)?.host ?? '';
  for (const spell of spellings) {
    const payloadFor = (marker: string) => spell(`${marker}.example.net`, own);
    const first = await sendMarked(prober, place, payloadFor);
    if (redirectTarget(first.exchange) !== `${first.marker}.example.net`) continue;
    const second = await sendMarked(prober, place, payloadFor);
    const [control] = await baselines(prober, place.request);
    if (redirectTarget(second.exchange) !== `${second.marker}.example.net` || control === undefined) continue;
    const evidence =
      headerValue(second.exchange.response, 'location') ?? `the page leads to ${second.marker}.example.net`;
    return [
      {
        subject: subjectOf(place),
        payload: second.payload,
        attack: second.exchange,
        control,
        repeated: 2,
        evidence: evidence.slice(0, 300),
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}

/** No link makes a browser send these: what they do to a redirect, `host-header-injection` reports. */
function namesHost({ kind, name }: InputPlace): boolean {
  return kind === 'header' && /^(?:host|forwarded|x-(?:forwarded-)?host)$/i.test(name);
}

/** The benign answer or the one to an address is a redirect, or holds a refresh or a script that sets the location. */
async function isLikely(place: InputPlace, prober: Prober): Promise<boolean> {
  const probe = await addressProbe(prober, place);
  const known = await baselines(prober, place.request);
  const all = [probe.exchange, ...known];
  return (
    all.some(isRedirect) ||
    headerValue(probe.exchange.response, 'refresh') !== undefined ||
    /http-equiv=["']?refresh|location(?:\.href|\.replace|\.assign)?\s*[=(]/i.test(
      bodyText(probe.exchange.response),
    )
  );
}
