import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

/** An engine that replaces its own expressions and takes all else as text; it breaks on unknown syntax if asked to. */
function engine(pattern: RegExp, breaksOn?: RegExp): Respond {
  return ({ input }) => {
    if (breaksOn?.test(input)) return { status: 500, body: 'TemplateSyntaxError' };
    const text = input.replace(pattern, (_, a: string, b: string) => String(Number(a) * Number(b)));
    return { type: 'text/plain', body: `Ahoy ${text}` };
  };
}

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'double braces': engine(/\{\{(\d+)\*(\d+)\}\}/g),
    'dollar braces': engine(/\$\{(\d+)\*(\d+)\}/g),
    'percent brackets that choke on the rest': engine(/<%=(\d+)\*(\d+)%>/g, /\{\{/),
    razor: engine(/@\((\d+)\*(\d+)\)/g),
  },
  benign: {
    data: ({ input }) => ({ type: 'text/plain', body: `Ahoy ${input}` }),
    'a calculator': ({ input }) => {
      const sum = /^(\d+)\*(\d+)$/.exec(input);
      return sum === null ? { status: 500, body: 'no sum' } : String(Number(sum[1]) * Number(sum[2]));
    },
    'braces are refused': ({ input }) => (/[{<]/.test(input) ? { status: 500, body: 'no' } : 'fine'),
  },
});
