import { isRolling, ofGivenUp, ofNoReleases, rollingAdvice } from '../../models/rolling.js';
import { isLeftBehind } from '../../models/stages/left-behind.js';
import { ofUnreached } from '../../models/stages/unreached.js';
import { ofDataImage } from '../../repairs/data-image.js';
import { ofBuildService, ofLocalBase, ofPassedBase } from '../../repairs/local-base.js';
import { bestPractices, ds, type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'pin-image-tag',
  title: 'Base image follows the moving tag "latest"',
  severity: 'medium',
  aliases: ['DL3007', ...ds(1), 'DKL-DI-0006', 'CKV_DOCKER_7'],
  fix: 'Name a digest (name@sha256:…), or a release tag where its publisher has one.',
  references: [hadolint('DL3007'), bestPractices],
  effect: { files: { gone: [''], new: [''], content: [''], mode: [''], owner: [''] } },
  repair,
  check: function* (file) {
    const { model, images } = file;
    for (const stage of model.stages) {
      const { from, baseWord, base, parent, reference } = stage;
      if (baseWord === undefined || parent !== undefined) continue;
      if (reference.tag !== 'latest' || reference.digest !== undefined) continue;
      if (images?.isBuiltHere(reference)) continue;
      // A default that the user of the file can replace is still what is built without one.
      // hadolint does not look behind variables.
      const aliases = rule.aliases.filter((alias) => alias !== 'DL3007');
      yield {
        ...from.args.spanOf(baseWord),
        detail: base,
        // What it builds is copied on; what it is built with is not shipped.
        ...(isLeftBehind(stage, file) ? { severity: 'low' } : {}),
        ...ofDataImage(stage, file),
        ...(baseWord.raw.includes('$') ? { aliases } : {}),
        ...ofNoReleases(reference),
        ...(isRolling(reference) ? { severity: 'low', advice: rollingAdvice } : {}),
        ...ofGivenUp(stage),
        // `FROM acme/base-${ARCH}:latest`: no digest is of all of them.
        ...(nameIn(baseWord.raw).includes('$') ? { severity: 'low', advice: ofEach } : {}),
        ...ofLocalBase(stage, file),
        ...ofPassedBase(stage, file),
        ...ofBuildService(file),
        ...ofUnreached(stage, file),
      } satisfies Hit;
    }
  },
};

const ofEach =
  'Name a release tag where the images have one; a digest then has to be given for each name that the variable makes.';

/** What is written before the tag. */
function nameIn(written: string): string {
  return written.slice(0, written.lastIndexOf(':'));
}
