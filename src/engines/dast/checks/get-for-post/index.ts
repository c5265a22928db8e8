import { featuresOf, isLike, stableFeatures, without } from '../../attacks/features.js';
import { baselines } from '../../attacks/observe.js';
import { getPath, pathOf } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { ProbeRequest } from '../../exchange.js';
import { bodyText, isSuccess, mediaType } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'get-for-post',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'A form that posts is taken as GET as well',
  severity: 'none',
  aliases: ['ZAP-10058', 'CWE-16', 'WASC-20'],
  cwe: 16,
  fix: 'Accept POST only where something is changed.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1'],
  cost: { low: 4, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** The form's fields in the query must give the form's own answer, and the address without them another one. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (request.method !== 'POST' || mediaType(request) !== 'application/x-www-form-urlencoded') return [];
  const known = await baselines(prober, request);
  if (!known.every(isSuccess) || stableFeatures(known).size < 3) return [];
  const control = await prober.request(getPath(request, pathOf(request.url)));
  const fields = getPath(request, `${pathOf(request.url)}?${bodyText(request)}`);
  const attack = await prober.request(fields);
  if (isLike(control, '', known, '') || !isLike(attack, '', known, '')) return [];
  if (!isLike(await prober.request(fields), '', known, '')) return [];
  const [evidence = ''] = without(featuresOf(attack), featuresOf(control));
  return [
    { subject: 'GET', payload: fields.url, attack, control, repeated: 2, evidence, confidence: 'medium' },
  ];
}
