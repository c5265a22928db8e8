import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

/** A database that waits when the delay stands outside of the string literal, and otherwise answers alike. */
function waiting(quote: (text: string) => string): Respond {
  return ({ input }) => {
    const statement = `name = '${quote(input)}'`;
    const outside = statement.replace(/'(?:[^']|'')*'(?!0:0|q)/, '');
    const seconds = Number(/pg_sleep\((\d+)\)/.exec(outside)?.[1] ?? 0);
    const isBroken = statement.replaceAll("''", '').split("'").length % 2 === 0;
    return { status: isBroken ? 500 : 200, body: isBroken ? 'oops' : 'fine', delayMs: seconds * 1000 };
  };
}

acceptCheck(check, import.meta.url, {
  technologies: ['postgresql'],
  vulnerable: {
    'text in quotes': waiting((text) => text),
    'text in quotes, at strength high': {
      strength: 'high',
      technologies: [],
      respond: waiting((text) => text),
    },
  },
  benign: {
    'quotes doubled': waiting((text) => text.replaceAll("'", "''")),
    'a machine under load': ({ random }) => ({ body: 'fine', delayMs: random() * 5000 }),
    'slow for long values': ({ input }) => ({
      status: input.length % 2 ? 500 : 200,
      delayMs: input.length * 100,
    }),
  },
});
