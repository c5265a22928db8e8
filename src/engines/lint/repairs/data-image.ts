import type { LintFile } from '../models/file.js';
import type { Stage } from '../models/stages/index.js';
import type { Hit } from '../rule.js';
import { isBareImage } from './root-need/bases.js';

const moves = /^(?:COPY|ADD|VOLUME|LABEL|ARG|ENV|WORKDIR)$/;

/** An image that only hands files to a volume: nothing of its distribution is started, whatever its tag stands for. */
export function ofDataImage(stage: Stage, { model }: Pick<LintFile, 'model'>): Pick<Hit, 'severity'> {
  return isDataImage(stage, model.stages.at(-1)) ? { severity: 'low' } : {};
}

function isDataImage(stage: Stage, last: Stage | undefined): boolean {
  const keywords = stage.steps.map(({ instruction }) => instruction.keyword);
  return (
    stage === last &&
    isBareImage(stage.reference.repository) &&
    ['COPY', 'VOLUME'].every((each) => keywords.includes(each)) &&
    keywords.every((each) => moves.test(each))
  );
}
