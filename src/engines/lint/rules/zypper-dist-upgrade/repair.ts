import type { Run } from '../../models/commands/run.js';
import { isRolling } from '../../models/rolling.js';
import { rootStage } from '../../models/stages/index.js';
import { deleted } from '../../repairs/deletion.js';
import { commandAt } from '../../repairs/places.js';
import type { Maker } from '../../repairs/remedy.js';

/** What is installed on a rolling release without it is a partial upgrade. */
export const repair: Maker = (hit, file) => {
  const command = commandAt(file, hit);
  return command !== undefined && isOfRolling(command.run) ? undefined : deleted(hit, file);
};

export function isOfRolling({ step }: Run): boolean {
  return isRolling(rootStage(step.stage).reference);
}
