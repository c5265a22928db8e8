import { nameUses } from '../../models/images.js';
import { buildCheck, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'stage-name-casing',
  title: 'Stage name is not in lower case',
  severity: 'none',
  aliases: ['StageNameCasing'],
  fix: 'Write the name in lower case, here and where it is used.',
  references: [buildCheck('stage-name-casing')],
  check: function* ({ model, runs }) {
    for (const stage of model.stages) {
      const { from, nameWord } = stage;
      const name = nameWord?.value ?? '';
      if (nameWord === undefined || name === name.toLowerCase()) continue;
      const place = from.args.spanOf(nameWord);
      const edits = [place, ...nameUses(stage, model, runs)].map((span) => ({
        ...span,
        text: name.toLowerCase(),
      }));
      const repair = { safety: 'ask', reason, summary: `Write "${name.toLowerCase()}"`, edits } as const;
      yield { ...place, detail: name, ...(/^[\w.-]+$/.test(nameWord.raw) ? { repair } : {}) };
    }
  },
};

const reason = 'Buildah and Podman compare the name that --target gives letter by letter.';
