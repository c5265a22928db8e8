import { baselines } from '../../attacks/observe.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, ProbeRequest } from '../../exchange.js';
import { setCookiesOf } from '../../page/cookies.js';
import { headerValue } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'weak-random',
  mode: 'active',
  scope: 'operation',
  places: [],
  writes: false,
  technologies: [],
  title: 'Ids that the server hands out can be predicted',
  severity: 'medium',
  aliases: ['CWE-330', 'CWE-338', 'WASC-18'],
  cwe: 330,
  fix: "Draw ids from the operating system's secure generator, 128 bits at least.",
  references: [
    'https://docs.python.org/3/library/secrets.html',
    'https://nodejs.org/api/crypto.html#cryptorandombytessize-callback',
  ],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'operation' ? prove(target.request, prober) : []),
};

/** Two answers that anyway exist; two more where their cookies look predictable. */
async function prove(request: ProbeRequest, prober: Prober): Promise<readonly Proof[]> {
  const known = await baselines(prober, request);
  const names = suspects(known);
  if (names.length === 0) return [];
  const all = [...known, await prober.request(request), await prober.request(request)];
  return names.flatMap((name) => {
    const values = all.map((exchange) => cookieValue(exchange, name));
    const kind = kindOf(values) ?? (isToken(name) ? tokenKindOf(values, all) : undefined);
    const [first, , , last] = all;
    if (kind === undefined || first === undefined || last === undefined) return [];
    return [
      {
        subject: `cookie ${name}`,
        payload: '',
        attack: last,
        control: first,
        repeated: all.length,
        evidence: `${kind}: ${values.join(', ')}`.slice(0, 300),
        // What a secure generator gives may look the same: only counting shows by itself that the next value is known.
        confidence:
          kind === 'counts upwards'
            ? ('high' as const)
            : isToken(name)
              ? ('medium' as const)
              : ('low' as const),
      },
    ];
  });
}

function suspects(exchanges: readonly Exchange[]): readonly string[] {
  const [first] = exchanges;
  const names = first === undefined ? [] : setCookiesOf(first.response).map(({ name }) => name);
  return [...new Set(names)].filter((name) => {
    const values = exchanges.map((exchange) => cookieValue(exchange, name));
    return kindOf(values) !== undefined || (isToken(name) && mayBeToken(values));
  });
}

function cookieValue({ response }: Exchange, name: string): string {
  return setCookiesOf(response).find((cookie) => cookie.name === name)?.value ?? '';
}

/** Fractions are what non-secure generators of languages give; few digits can be tried out; steps can be counted on. */
function kindOf(values: readonly string[]): string | undefined {
  if (new Set(values).size < values.length) return undefined;
  if (values.every((value) => /^-?\d{1,3}\.\d{8,20}$/.test(value)))
    return 'fractions of a floating point generator';
  if (!values.every((value) => /^\d{1,18}$/.test(value))) return undefined;
  const steps = values.slice(1).map((value, index) => BigInt(value) - BigInt(values[index] ?? '0'));
  if (steps.every((step) => step > 0n && step < 1000n)) return 'counts upwards';
  return isTime(values) ? undefined : 'short numbers';
}

/** Names of what must not be guessed. */
function isToken(name: string): boolean {
  return /remember|token|sess|sid$|auth|reset|otp|ticket/i.test(name);
}

function mayBeToken(values: readonly string[]): boolean {
  return values.every((value) => /^\d{1,13}$/.test(value));
}

/** Of a token that must not be guessed: the server's clock, or so few digits that values come again. */
function tokenKindOf(values: readonly string[], exchanges: readonly Exchange[]): string | undefined {
  if (!mayBeToken(values) || new Set(values).size < 2) return undefined;
  if (values.every((value, index) => isClock(value, exchanges[index]))) return "the server's clock";
  return values.every((value) => value.length <= 4) ? 'short numbers' : undefined;
}

/** Within a few seconds of the answer's Date (RFC 9110, section 6.6.1). */
function isClock(value: string, exchange: Exchange | undefined): boolean {
  const date = Date.parse(exchange === undefined ? '' : (headerValue(exchange.response, 'date') ?? ''));
  const seconds = Number(value) / (value.length > 11 ? 1000 : 1);
  return Math.abs(date / 1000 - seconds) <= 5;
}

/** Seconds or milliseconds since 1970: a time stamp, no id. */
function isTime(values: readonly string[]): boolean {
  return values.every((value) => /^1[5-9]\d{8}(?:\d{3})?$/.test(value));
}
