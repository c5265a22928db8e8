import { isImageId } from '../../models/image-reference/index.js';
import { isRolling, ofGivenUp, ofNoReleases, rollingAdvice } from '../../models/rolling.js';
import { isLeftBehind } from '../../models/stages/left-behind.js';
import { meantStage, missingName } from '../../models/stages/meant.js';
import { ofUnreached } from '../../models/stages/unreached.js';
import { ofDataImage } from '../../repairs/data-image.js';
import { ofBuildService, ofLocalBase, ofPassedBase } from '../../repairs/local-base.js';
import { bestPractices, ds, type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'tag-base-image',
  title: 'Base image has no tag',
  severity: 'medium',
  aliases: ['DL3006', ...ds(1), 'DKL-DI-0006', 'CKV_DOCKER_7'],
  fix: 'Name a release tag, or better a digest.',
  references: [hadolint('DL3006'), bestPractices],
  effect: { files: { gone: [''], new: [''], content: [''], mode: [''], owner: [''] } },
  repair,
  check: function* (file) {
    const { model, images } = file;
    for (const stage of model.stages) {
      const { from, baseWord, base, parent, reference, isBaseOpen } = stage;
      if (baseWord === undefined || parent !== undefined || isBaseOpen || base === 'scratch') continue;
      if (reference.tag !== undefined || reference.digest !== undefined || isImageId(reference)) continue;
      // A name from a variable is the business of anyone who sets it.
      if (baseWord.value.includes('$')) continue;
      // What the tree builds itself under that name has no other tag.
      if (images?.isBuiltHere(reference)) continue;
      const meant = meantStage(stage, file);
      if (meant !== undefined) {
        yield { ...from.args.spanOf(baseWord), ...missingName(base, meant, file) } satisfies Hit;
        continue;
      }
      yield {
        ...from.args.spanOf(baseWord),
        detail: base,
        // What it builds is copied on; what it is built with is not shipped.
        ...(isLeftBehind(stage, file) ? { severity: 'low' } : {}),
        ...ofDataImage(stage, file),
        ...ofLocalBase(stage, file),
        ...ofPassedBase(stage, file),
        ...ofBuildService(file),
        ...ofNoReleases(reference),
        ...(isRolling(reference) ? { severity: 'low', advice: rollingAdvice } : {}),
        ...ofGivenUp(stage),
        ...ofUnreached(stage, file),
      } satisfies Hit;
    }
  },
};
