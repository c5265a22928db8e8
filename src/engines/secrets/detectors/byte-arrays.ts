import { isRandomBytes } from '../calls/credentials.js';
import { inContext, kindsOf } from '../detector.js';

/** Keys as lists of bytes, under a name that says so. */
export const detectors = kindsOf({ name: '', revoke: 'the service that takes it', evidence: 'context' }, [
  inContext({
    id: 'key-bytes',
    title: 'key as a list of bytes',
    keywords: ['key', 'secret', 'psk'],
    pattern:
      /(?<!pub|lic|ic_|est_|est)(?:key|secret|psk)\w{0,12}(?:["']|\[\w{0,16}\])?(?:\s?:\s?[^=\n"'{]{1,40})?\s{0,4}(?::=|=|:|\{)\s{0,4}(?:[\w.]{1,24}[\s(!]{0,2}){0,3}(?:\[\]\w{0,8})?[[{(]{1,2}(?<secret>\s{0,12}(?:\(byte\)\s?)?(?:0x[0-9a-fA-F]{1,2}|\d{1,3}),[\s\w(),]{30,700}?)\s{0,8},?\s{0,8}[\]})]/i,
    reach: 900,
    entropy: 2.3,
    rank: 1.25,
    judge: (secret) => (isRandomBytes(secret) ? {} : undefined),
  }),
]);
