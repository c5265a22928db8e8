import { buildCheck, ds, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'duplicate-stage-name',
  title: 'Two stages have the same name',
  severity: 'high',
  aliases: ['DL3024', 'DuplicateStageName', ...ds(12), 'CKV_DOCKER_11'],
  fix: 'Give the later stage another name.',
  references: [hadolint('DL3024'), buildCheck('duplicate-stage-name')],
  check: function* ({ model }) {
    const seen = new Set<string>();
    for (const { from, nameWord } of model.stages) {
      const name = nameWord?.value.toLowerCase();
      if (nameWord === undefined || name === undefined) continue;
      if (seen.has(name)) yield { ...from.args.spanOf(nameWord), detail: nameWord.value };
      seen.add(name);
    }
  },
};
