import type { Check } from '../engines/dast/check.js';
import { acceptCheck } from './accept-check.js';
import type { Respond } from './fake-target.js';

export interface Database {
  /** As fingerprints of technologies call it. */
  readonly technology: string;
  /** The call that waits; the group is its argument. */
  readonly delay: RegExp;
  /** How long a unit of the argument takes: a second, or what a loop of that many steps needs. */
  readonly unitMs?: number;
}

/**
 * A check that makes a database wait: it is waited when the delay stands outside of the string literal, and otherwise all
 * answers are alike.
 */
export function acceptTimeCheck(check: Check, testFile: string, database: Database): void {
  const open = waiting(database, (text) => text);
  acceptCheck(check, testFile, {
    technologies: [database.technology],
    vulnerable: {
      'text in quotes': open,
      'text in quotes, at strength high': { strength: 'high', technologies: [], respond: open },
    },
    benign: {
      'quotes doubled': waiting(database, (text) => text.replaceAll("'", "''")),
      'a machine under load': ({ random }) => ({ body: 'fine', delayMs: random() * 5000 }),
      'slow for long values': ({ input }) => ({
        status: input.length % 2 ? 500 : 200,
        delayMs: input.length * 100,
      }),
    },
  });
}

function waiting({ delay, unitMs = 1000 }: Database, quote: (text: string) => string): Respond {
  return ({ input }) => {
    const statement = `name = '${quote(input)}'`;
    const outside = statement.replace(/'(?:[^']|'')*'(?!0:0|q)/, '');
    const units = Number(delay.exec(outside)?.[1] ?? 0);
    const isBroken = statement.replaceAll("''", '').split("'").length % 2 === 0;
    return { status: isBroken ? 500 : 200, body: isBroken ? 'oops' : 'fine', delayMs: units * unitMs };
  };
}
