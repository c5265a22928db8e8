import { readJson } from '../../../../formats/json/read.js';
import { baselines } from '../../attacks/observe.js';
import { isJson, withBody } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { bodyText, isSuccess } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'mass-assignment',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: true,
  technologies: [],
  title: 'Fields that users must not set are taken from the request',
  severity: 'high',
  aliases: ['CWE-915', 'WASC-20'],
  cwe: 915,
  fix: 'List the fields that the operation takes.',
  references: [
    'https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/',
  ],
  cost: { low: 2, medium: 2, high: 6, insane: 6 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

type Json = Record<string, unknown>;

const sensitive =
  /admin|role|staff|super|verified|approved|active|balance|credit|owner|permission|scope|plan|status|discount|price/i;

/**
 * A field that the answer shows and the request does not have is set to another value: it must come back changed, and a made-up
 * field must not come back at all. What was there before is written back.
 */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  if (!/^(?:POST|PUT|PATCH)$/.test(request.method) || !isJson(request)) return [];
  const [control] = await baselines(prober, request);
  const body = objectIn(bodyText(request));
  const before =
    control !== undefined && isSuccess(control) ? objectIn(bodyText(control.response)) : undefined;
  if (control === undefined || body === undefined || before === undefined) return [];
  for (const field of candidates(before, body)) {
    const { name, value, inAnswer } = field;
    const made = prober.marker();
    const other = changed(value);
    const send = (fields: Json) =>
      prober.request(withBody(request, JSON.stringify(withFields(body, field.inBody, fields))));
    const ask = () => send({ [name]: other, [made]: other });
    if (!isTaken(await ask(), inAnswer, name, other, made)) continue;
    const attack = await ask();
    await send({ [name]: value });
    if (!isTaken(attack, inAnswer, name, other, made)) continue;
    const payload = JSON.stringify(withFields({}, field.inBody, { [name]: other }));
    const evidence = `"${name}" was ${JSON.stringify(value)}, is ${JSON.stringify(other)}`;
    return [{ subject: name, payload, attack, control, repeated: 2, evidence, confidence: 'high' }];
  }
  return [];
}

type Path = readonly string[];

interface Candidate {
  readonly name: string;
  readonly value: unknown;
  /** The objects that have it: of the answer, and where it would stand in the body. */
  readonly inAnswer: Path;
  readonly inBody: Path;
}

/** Fields that an object of the answer has, and the object of the body that has the same other fields does not. */
function candidates(before: Json, body: Json): readonly Candidate[] {
  const sent = objectsIn(body);
  return objectsIn(before)
    .flatMap(({ path: inAnswer, object }) => {
      const same = (one: { path: Path; object: Json }) =>
        Object.keys(one.object).some((key) => key in object);
      const own = sent.find(({ path }) => path.join('/') === inAnswer.join('/')) ?? sent.find(same);
      if (own === undefined) return [];
      return Object.entries(object)
        .filter(
          ([name, value]) => !(name in own.object) && sensitive.test(name) && changed(value) !== undefined,
        )
        .map(([name, value]) => ({ name, value, inAnswer, inBody: own.path }));
    })
    .slice(0, 4);
}

const deepest = 4;
const mostObjects = 30;

/** The object and those within it, the outer ones first. Lists hold other things than the request is about. */
function objectsIn(whole: Json): readonly { readonly path: Path; readonly object: Json }[] {
  const found: { path: Path; object: Json }[] = [{ path: [], object: whole }];
  for (let at = 0; at < found.length && found.length < mostObjects; at++) {
    const one = found[at];
    if (one === undefined || one.path.length >= deepest) continue;
    for (const [name, value] of Object.entries(one.object))
      if (isObject(value)) found.push({ path: [...one.path, name], object: value });
  }
  return found;
}

function withFields(whole: Json, [first, ...rest]: Path, fields: Json): Json {
  if (first === undefined) return { ...whole, ...fields };
  const inner = whole[first];
  return { ...whole, [first]: withFields(isObject(inner) ? inner : {}, rest, fields) };
}

function changed(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 17;
  return typeof value === 'string' &&
    /^(?:user|member|guest|customer|free|basic|pending|inactive)$/i.test(value)
    ? 'admin'
    : undefined;
}

function isTaken(exchange: Exchange, path: Path, name: string, value: unknown, made: string): boolean {
  const whole = objectIn(bodyText(exchange.response));
  const after = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), whole);
  return isSuccess(exchange) && isObject(after) && after[name] === value && !(made in after);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectIn(text: string): Json | undefined {
  try {
    const value: unknown = readJson(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
