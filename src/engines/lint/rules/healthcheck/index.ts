import { isImageList } from '../../models/stages/index.js';
import { ds, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'healthcheck',
  title: 'Image has no HEALTHCHECK',
  severity: 'low',
  aliases: ['DL3057', ...ds(26), 'CIS-DI-0006', 'CKV_DOCKER_2', 'CIS-Docker-4.6'],
  fix: 'Add a HEALTHCHECK that asks the service itself.',
  references: [hadolint('DL3057'), 'https://docs.docker.com/reference/dockerfile/#healthcheck'],
  effect: { config: ['Healthcheck'] },
  repair,
  check: function* ({ model, dockerfile }) {
    const last = model.stages.at(-1);
    for (let stage = last; stage !== undefined; stage = stage.parent) {
      if (stage.steps.some(({ instruction }) => instruction.keyword === 'HEALTHCHECK')) return;
    }
    if (last?.baseWord === undefined || isImageList(model)) return;
    const elsewhere = dockerfile.instructions.some(({ keyword }) => keyword === 'HEALTHCHECK');
    const aliases = rule.aliases.filter((alias) => !/DS|CKV/.test(alias));
    // Trivy and Checkov ask only whether there is one anywhere in the file.
    yield { start: last.from.start, end: last.from.end, ...(elsewhere ? { aliases } : {}) };
  },
};
