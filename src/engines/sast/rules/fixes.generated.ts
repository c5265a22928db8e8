// Written by "npm run generate" from the folders. Do not edit.
import type { CodeFix } from '../fixes/fix.js';
import { fix as commandInjection } from './command-injection/fix.js';
import { fix as debugMode } from './debug-mode/fix.js';
import { fix as domXss } from './dom-xss/fix.js';
import { fix as insecureCookie } from './insecure-cookie/fix.js';
import { fix as insecureTempFile } from './insecure-temp-file/fix.js';
import { fix as insecureTls } from './insecure-tls/fix.js';
import { fix as sqlInjection } from './sql-injection/fix.js';
import { fix as timingCompare } from './timing-compare/fix.js';
import { fix as unsafeDeserialisation } from './unsafe-deserialisation/fix.js';
import { fix as weakHash } from './weak-hash/fix.js';
import { fix as weakRandom } from './weak-random/fix.js';
import { fix as weakTlsVersion } from './weak-tls-version/fix.js';

export const fixes: readonly CodeFix[] = [
  commandInjection,
  debugMode,
  domXss,
  insecureCookie,
  insecureTempFile,
  insecureTls,
  sqlInjection,
  timingCompare,
  unsafeDeserialisation,
  weakHash,
  weakRandom,
  weakTlsVersion,
];
