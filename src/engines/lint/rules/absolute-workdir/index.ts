import { isAbsoluteWord } from '../../models/stages/index.js';
import { buildCheck, ds, type Hit, hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'absolute-workdir',
  title: 'WORKDIR is relative',
  severity: 'medium',
  aliases: ['DL3000', 'WorkdirRelativePath', ...ds(9), 'CKV_DOCKER_10'],
  fix: 'Write the whole path.',
  references: [hadolint('DL3000'), buildCheck('workdir-relative-path')],
  repair,
  check: function* ({ model }) {
    for (const { steps } of model.stages) {
      for (const { effective, state } of steps) {
        const [word] = effective.words;
        if (effective.keyword !== 'WORKDIR' || word === undefined) continue;
        if (isAbsoluteWord(word) || word.value.startsWith('$') || word.value.startsWith('%')) continue;
        const plain = /^("?)[\w./-]+\1$/.exec(word.raw);
        const isPlain = effective.words.length === 1 && plain !== null;
        const quote = plain?.[1] ?? '';
        const path = `${state.workdir?.replace(/\/$/, '')}/${word.value.replace(/^(?:\.\/)+/, '')}`;
        const absolute = `${quote}${path}${quote}`;
        const edits = [{ ...effective.args.spanOf(word), text: absolute }];
        const isComputable =
          isPlain &&
          state.workdir?.startsWith('/') &&
          !/(?:^|\/)\.\.?(?:\/|$)/.test(word.value.replace(/^\.\//, ''));
        yield {
          ...effective.args.spanOf(word),
          detail: word.value.slice(0, 80),
          // BuildKit shows only the first one, the one that the base image decides; others change nothing by being written out.
          ...(state.hasWorkdir
            ? {
                severity: 'low' as const,
                aliases: rule.aliases.filter((alias) => alias !== 'WorkdirRelativePath'),
              }
            : {}),
          ...(isComputable ? { repair: { safety: 'safe', summary: `Write ${absolute}`, edits } } : {}),
        } satisfies Hit;
      }
    }
  },
};
