import { injectable } from '../../attacks/places.js';
import { type Attempts, firstProof, hasLanguage, isAtLeast, proofOfDelay } from '../../attacks/prove.js';
import { isOtherwiseRead } from '../../attacks/sensitivity.js';
import { proveDelay } from '../../attacks/timing.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'deserialisation-python',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Python objects in the input are loaded (pickle, YAML)',
  severity: 'critical',
  aliases: ['CWE-502', 'WASC-20'],
  cwe: 502,
  fix: 'Exchange JSON; yaml.safe_load for YAML; sign what must be pickled.',
  references: [
    'https://docs.python.org/3/library/pickle.html',
    'https://pyyaml.org/wiki/PyYAMLDocumentation',
  ],
  cost: { low: 2, medium: 6, high: 7, insane: 7 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (
    hasLanguage(prober, /python|flask|django|fastapi|werkzeug|gunicorn|pypi/) === false &&
    !isAtLeast(prober, 'high')
  )
    return [];
  // Delays show loading whatever becomes of the object; products are cheaper to repeat and come first where more is asked for.
  const isQuick = !isAtLeast(prober, 'medium') || isAtLeast(prober, 'high');
  const found = isQuick
    ? await firstProof(prober, place, products.slice(0, isAtLeast(prober, 'high') ? 3 : 2))
    : [];
  if (found.length > 0 || prober.strength === 'low') return found;
  const isPickled =
    isAtLeast(prober, 'high') || !(await isOtherwiseRead(prober, place, /^(?:[\w+/-]{12,}={0,2}|[({[].*)/s));
  // What is packed in Base64 on the way must not be packed twice.
  const isPacked = place.coding === 'base64' || place.coding === 'base64url';
  for (const payloadFor of isPacked ? bareDelays : isPickled ? delays : delays.slice(1)) {
    const delay = await proveDelay(prober, place, payloadFor);
    if (delay !== undefined) return [proofOfDelay(place, delay)];
  }
  return [];
}

/** Protocol 0 of pickle: GLOBAL, MARK, two INTs, TUPLE, REDUCE, STOP. Calls a function that only multiplies. */
function pickled(module: string, name: string, numbers: readonly number[]): string {
  return `c${module}\n${name}\n(${numbers.map((number) => `I${number}\n`).join('')}tR.`;
}

const packed = (text: string) => Buffer.from(text).toString('base64');

const products: readonly Attempts[] = [
  ({ a, b, product }) => ({ payload: packed(pickled('operator', 'mul', [a, b])), expected: product }),
  ({ a, b, product }) => ({ payload: `!!python/object/apply:operator.mul [${a}, ${b}]`, expected: product }),
  ({ a, b, product }) => ({ payload: pickled('operator', 'mul', [a, b]), expected: product }),
];

const yamlDelay = (seconds: number) => `!!python/object/apply:time.sleep [${seconds}]`;
const delays = [(seconds: number) => packed(pickled('time', 'sleep', [seconds])), yamlDelay];
const bareDelays = [(seconds: number) => pickled('time', 'sleep', [seconds]), yamlDelay];
