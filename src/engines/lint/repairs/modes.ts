import type { LintFile } from '../models/file.js';
import type { Hit } from '../rule.js';
import { deciding, type Remedy } from './remedy.js';

const reason = 'Programs that run as another user may need it.';

/** Another mode at the place of the hit: the word of chmod, or the flag of COPY. */
export function narrower(
  hit: Hit,
  { dockerfile }: LintFile,
  change: (mode: string) => string | undefined,
): Remedy | undefined {
  const written = dockerfile.text.slice(hit.start, hit.end);
  const at = written.indexOf('=') + 1;
  const isFlag = /^--(?:chmod|mode)=/.test(written);
  const mode = isFlag ? written.slice(at) : written;
  const other = change(mode);
  if (other === undefined || other === mode) return undefined;
  return deciding(reason, `Write ${other}`, { start: hit.end - mode.length, end: hit.end, text: other });
}
