import type { RoleDoubt } from '../../../../core/finding.js';
import { composeNames, switchedOn } from '../../../../knowledge/roles/compose.js';
import { demoHead, demoVariable } from '../../../../knowledge/roles/doubts.js';
import { servicesAt } from '../../compose-file.js';
import { headComment } from '../../images.js';
import { deploymentsIn } from '../../release-elsewhere.js';
import { environmentOf, lastOf, stagesOf } from '../../stages.js';
import type { ImageFile } from '../doubt.js';

/** It is switched to a demonstration, or its head calls it one, while a Compose file for a release builds the project from other files. */
export function ofSwitch(image: ImageFile): RoleDoubt | undefined {
  const sign = signOf(image.text);
  const stack = sign === undefined ? undefined : otherStack(image);
  return stack === undefined
    ? undefined
    : { role: 'example', because: `${sign}, and ${stack} builds without it` };
}

function signOf(text: string): string | undefined {
  const set = [...environmentOf(lastOf(stagesOf(text)))];
  const [key] = set.find(([name, value]) => demoVariable.test(name) && switchedOn.test(value)) ?? [];
  if (key !== undefined) return `it sets ${key}`;
  const [said] = demoHead.exec(headComment(text)) ?? [];
  return said === undefined ? undefined : `its head says "${said}"`;
}

/** At the root or in a folder of deployments. */
function otherStack({ path, tree, builds }: ImageFile): string | undefined {
  if (builds.stacksOf(path).length > 0) return undefined;
  return [...tree.entries('').filter((name) => composeNames.test(name)), ...deploymentsIn('', tree)].find(
    (stack) =>
      !builds.isForWork(stack) &&
      [...servicesAt(stack, tree).values()].some(({ build }) => build !== undefined),
  );
}
