import { isRandomBytes } from '../calls/credentials.js';
import { inContext, kindsOf, type Locate } from '../detector.js';

/** Keys as lists of bytes, under a name that says so. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    id: 'key-bytes',
    title: 'key as a list of bytes',
    keywords: ['key', 'secret', 'psk'],
    pattern:
      /(?<!pub|lic|ic_|est_|est)(?:key|secret|psk)(?!\w{0,8}(?:hash|uuid|guid|table|expected))\w{0,12}["'[\s:={]/i,
    reach: 520,
    entropy: 2.3,
    rank: 1.25,
    locate: bytesBehind,
    judge: (secret) => (isRandomBytes(secret) ? {} : undefined),
  }),
]);

const longestHead = 100;
const firstByte = /[[{(]\s{0,12}(?=(?:\(byte\)\s?)?(?:0x[0-9a-f]{1,2}|\d{1,3}),)/i;

/** From the first bracket with a byte in it, if a name, a type and a sign stand before it, to the one that closes the list. */
function bytesBehind(text: string, _start: number, from: number): ReturnType<Locate> {
  const opening = firstByte.exec(text.slice(from - 1, from + longestHead));
  if (opening === null) return undefined;
  const head = text.slice(from - 1, from - 1 + opening.index);
  if (!/[=:{]/.test(head) || /[;"'].|::[a-z]/.test(head)) return undefined;
  const start = from - 1 + opening.index + opening[0].length;
  // Casts stand in brackets of their own.
  const length = text.slice(start).search(/[^\s\w(),]/);
  if (length < 0) return undefined;
  const inner = text.slice(start, start + length).replace(/[\s,)]{1,20}$/, '');
  return { start, end: start + inner.length };
}
