import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { isLeftBehind } from '../../models/stages/left-behind.js';
import { isTakenOut } from '../../models/stages/taken-out.js';
import { ofDataImage } from '../../repairs/data-image.js';
import { isForBuilds } from '../../repairs/root-need/no-service.js';
import { servingOf } from '../../repairs/root-need/serving.js';
import type { Hit } from '../../rule.js';
import { runsStaticProgram } from './static-program.js';

/**
 * A vulnerability without a fix is reached by those who connect: high where something shows that others do, else medium, and where a static program uses none of it. A stage that files are
 * copied from, and an image that is started for builds or tests, works on what its makers give it: low, or medium where parts of the base go along.
 */
export function weightOfBase(stage: Stage, product: string, file: LintFile): Pick<Hit, 'severity'> {
  if (isLeftBehind(stage, file)) {
    const isTaken = goesAlong.has(product) || isTakenOut(stage, libraries, file);
    return { severity: isTaken ? 'medium' : 'low' };
  }
  const last = file.model.stages.at(-1);
  if (last !== undefined && isForBuilds(last, file)) return { severity: 'low' };
  const ofData = ofDataImage(stage, file);
  if (ofData.severity !== undefined) return ofData;
  const isReached =
    last !== undefined && servingOf(last, file) !== undefined && !runsStaticProgram(last, file);
  return isReached ? {} : { severity: 'medium' };
}

/** Its library becomes part of each program that it compiles. */
const goesAlong: ReadonlySet<string> = new Set(['golang']);

const libraries = ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/usr/local/lib'];
