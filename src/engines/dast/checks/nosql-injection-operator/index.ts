import { discriminateBy } from '../../attacks/discriminate.js';
import { proofOfDifference } from '../../attacks/prove.js';
import { renamed, withJsonValue } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace, ProbeRequest } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'nosql-injection-operator',
  mode: 'active',
  scope: 'place',
  places: ['query', 'form', 'json', 'header', 'cookie'],
  writes: false,
  technologies: [],
  title: 'NoSQL injection by an operator in place of a value',
  severity: 'high',
  aliases: ['ZAP-40033', 'CWE-943', 'WASC-19'],
  cwe: 943,
  fix: 'Check that the value is a string before it enters the query.',
  references: ['https://www.mongodb.com/docs/manual/reference/operator/query-comparison/'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** `$ne` of a word that no document has matches all, `$eq` none; both are objects to anything but a document database. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (!isTextual(place) && requestFor(place, '$ne', 'x') === undefined) return [];
  const send = (payload: string) => {
    const [operator = '', word = ''] = payload.split(' ');
    if (isTextual(place)) return prober.send(place, JSON.stringify({ [operator]: word }));
    return prober.request(requestFor(place, operator, word) ?? place.request);
  };
  const found = await discriminateBy(prober, send, (isTrue, marker) => `${isTrue ? '$ne' : '$eq'} ${marker}`);
  return found === undefined ? [] : [proofOfDifference(place, found)];
}

/** Header fields and cookies hold text alone: an application that takes objects there reads JSON. */
function isTextual({ kind }: InputPlace): boolean {
  return kind === 'header' || kind === 'cookie';
}

function requestFor(place: InputPlace, operator: string, word: string): ProbeRequest | undefined {
  if (place.kind === 'json') return withJsonValue(place.request, place.name, { [operator]: word });
  return renamed(place, `${place.name}[${operator}]`, word);
}
