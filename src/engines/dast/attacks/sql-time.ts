import type { Prober, Proof } from '../check.js';
import type { InputPlace } from '../exchange.js';
import { isAtLeast, proofOfDelay } from './prove.js';
import { quoteHint, seenDialect } from './sql.js';
import { type DelayKind, proveDelay } from './timing.js';

export interface SqlDelay {
  /** As error signatures name it. */
  readonly dialect: string;
  /** Package and image names of the database and its drivers. */
  readonly technology: RegExp;
  /** An expression that takes that many seconds and is harmless otherwise. */
  readonly expression: (seconds: number) => string;
  /** Statements of their own, behind a semicolon. */
  readonly statement?: (seconds: number) => string;
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
  const hint = await quoteHint(prober, place);
  const dialect = await seenDialect(prober, place);
  if (dialect !== undefined && dialect !== delay.dialect) return [];
  if (!isAtLeast(prober, 'high')) {
    const isThere = hasDatabase(prober, delay.technology);
    if (hint === 'none' || (isThere !== true && dialect === undefined && hint !== 'parity')) return [];
    if (isThere === false && dialect === undefined) return [];
  }
  for (const payloadFor of contexts(place.value, delay).slice(0, isAtLeast(prober, 'insane') ? 7 : 4)) {
    const proof = await proveDelay(prober, place, payloadFor, delay.kind);
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

function contexts(
  value: string,
  { expression, statement }: SqlDelay,
): readonly ((seconds: number) => string)[] {
  return [
    ...(statement === undefined
      ? []
      : [
          (seconds: number) => `${value}';${statement(seconds)}-- `,
          (seconds: number) => `${value};${statement(seconds)}-- `,
        ]),
    (seconds) => `${value}' AND 0<=${expression(seconds)} AND 'a'='a`,
    (seconds) => `${value} AND 0<=${expression(seconds)}`,
    (seconds) => `q' OR 0<=${expression(seconds)} AND 'a'='a`,
    (seconds) => `${value}') AND 0<=${expression(seconds)} AND ('a'='a`,
    (seconds) => `${value}" AND 0<=${expression(seconds)} AND "a"="a`,
  ];
}
