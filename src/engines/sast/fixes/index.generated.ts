// Written by "npm run generate" from the folders. Do not edit.
import type { CodeFix } from './fix.js';
import { fix as checkedCertificates } from './checked-certificates/index.js';
import { fix as constantTimeCompare } from './constant-time-compare/index.js';
import { fix as cookieFlags } from './cookie-flags/index.js';
import { fix as debugOff } from './debug-off/index.js';
import { fix as programArguments } from './program-arguments/index.js';
import { fix as safeYaml } from './safe-yaml/index.js';
import { fix as secureRandom } from './secure-random/index.js';
import { fix as sqlParameters } from './sql-parameters/index.js';
import { fix as strongerHash } from './stronger-hash/index.js';
import { fix as tempFile } from './temp-file/index.js';
import { fix as textContent } from './text-content/index.js';
import { fix as tlsVersion } from './tls-version/index.js';

export const fixes: readonly CodeFix[] = [
  checkedCertificates,
  constantTimeCompare,
  cookieFlags,
  debugOff,
  programArguments,
  safeYaml,
  secureRandom,
  sqlParameters,
  strongerHash,
  tempFile,
  textContent,
  tlsVersion,
];
