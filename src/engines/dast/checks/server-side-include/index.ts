import { plainProbe } from '../../attacks/observe.js';
import { reflecting } from '../../attacks/places.js';
import { type Attempts, firstProof } from '../../attacks/prove.js';
import { showsMarker, specialProbe, survivorsIn } from '../../attacks/scripting.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'server-side-include',
  mode: 'active',
  scope: 'place',
  places: reflecting,
  writes: false,
  technologies: [],
  title: 'Server-side include directives in the input are run',
  severity: 'high',
  aliases: ['ZAP-40009', 'CWE-97', 'WASC-31'],
  cwe: 97,
  fix: 'Encode input before it enters the page, and switch server-side includes off.',
  references: [
    'https://httpd.apache.org/docs/2.4/mod/mod_include.html',
    'https://nginx.org/en/docs/http/ngx_http_ssi_module.html',
  ],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** Only where the value comes back with its angle brackets, or without the whole tag. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const plain = await plainProbe(prober, place);
  if (!showsMarker(plain.exchange, plain.marker)) return [];
  const special = await specialProbe(prober, place);
  if (!survivorsIn(bodyText(special.exchange.response), special.marker).has('<')) return [];
  return firstProof(prober, place, [set]);
}

/** A variable is set in two parts and printed: the joined text stands nowhere in the payload. */
const set: Attempts = (_, marker) => ({
  payload: `<!--#set var="q" value="${marker}x" --><!--#set var="q" value="\${q}${marker}" --><!--#echo var="q" -->`,
  expected: `${marker}x${marker}`,
});
