import type { LintFile } from '../../models/file.js';
import { stepAt, withoutPart } from '../../repairs/places.js';
import { deciding, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'An image that runs a server of SSH from its base or a script keeps the port.';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const step = stepAt(file, hit.start);
  const word = step?.effective.words.find((one) => step.effective.args.spanOf(one).start === hit.start);
  // An image that starts the server of SSH is one of SSH.
  if (/\bsshd\b/.test(file.dockerfile.text)) return undefined;
  if (step === undefined || word === undefined || step.instruction !== step.effective) return undefined;
  return deciding(
    reason,
    'Delete the port',
    withoutPart(file, step.effective, word, step.effective.words.length),
  );
}
