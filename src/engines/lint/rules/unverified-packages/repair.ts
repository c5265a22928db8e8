import { invocationOf } from '../../models/commands/managers.js';
import { placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { commandAt, isInText, withoutSpan } from '../../repairs/places.js';
import { deciding, type Maker, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

const reason = 'The key that the packages are signed with has to be in the image.';

export const repair: Maker = (hit, file) => withoutNamed(hit, file);

function withoutNamed(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const flag = command?.args.find(
    ({ value, raw }) => raw === value && value.startsWith('--') && value === hit.detail,
  );
  if (command === undefined || flag === undefined || !isInText(command)) return undefined;
  // Without -y the question that --force-yes answered would stop the build.
  const call = invocationOf(command);
  const answers = call?.flags.some(({ name }) => ['y', 'yes', 'assume-yes'].includes(name));
  const place = placeOf(command, flag);
  return flag.value === '--force-yes' && !answers
    ? deciding(reason, 'Write -y', { ...place, text: '-y' })
    : deciding(reason, `Delete ${flag.value}`, withoutSpan(file, place));
}
