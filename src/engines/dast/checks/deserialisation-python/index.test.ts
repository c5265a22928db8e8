import { acceptCheck } from '../../../../testing/accept-check.js';
import type { TargetReply } from '../../../../testing/fake-target.js';
import { check } from './index.js';

interface Loaded {
  readonly value: string;
  readonly seconds: number;
}

/** What pickle.loads and yaml.load make of calls of operator.mul and time.sleep. */
function load(text: string): Loaded {
  const call =
    /^c(operator|time)\n(mul|sleep)\n\(I(\d+)\n(?:I(\d+)\n)?tR\.$/.exec(text) ??
    /^!!python\/object\/apply:(operator|time)\.(mul|sleep) \[(\d+)(?:, (\d+))?\]$/.exec(text);
  if (call === null) return { value: 'cannot load', seconds: 0 };
  const [, , name, first, second] = call;
  return name === 'mul'
    ? { value: String(Number(first) * Number(second)), seconds: 0 }
    : { value: 'None', seconds: Number(first) };
}

/** A page that shows what was loaded, and that waited for it. */
function shown({ value, seconds }: Loaded): TargetReply {
  return { body: `<p>${value}</p>`, delayMs: seconds * 1000 };
}

const unpacked = (input: string) => Buffer.from(input, 'base64').toString();

acceptCheck(check, import.meta.url, {
  place: { kind: 'cookie', name: 'cart', value: 'gAN9cQAu' },
  vulnerable: {
    'a pickle in Base64': ({ input }) => shown(load(unpacked(input))),
    YAML: ({ input }) => shown(load(input)),
    'a pickle in Base64, quickly': { strength: 'low', respond: ({ input }) => shown(load(unpacked(input))) },
    'a pickle without output': ({ input }) => ({
      body: 'thanks',
      delayMs: load(unpacked(input)).seconds * 1000,
    }),
  },
  benign: {
    safe_load: ({ input }) => ({
      type: 'text/plain',
      body: input.startsWith('!!python') ? 'could not determine a constructor' : input,
    }),
    'decoded only': ({ input }) => ({ type: 'text/plain', body: unpacked(input) }),
  },
});
