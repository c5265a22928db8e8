import { placeOf } from '../../models/commands/run.js';
import { type Hit, type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-remove-root',
  title: 'With an empty variable this deletes from the root',
  severity: 'medium',
  aliases: ['SC2115'],
  fix: 'Write ${name:?}, which fails when it is empty.',
  references: [shellcheck('SC2115')],
  judges: 'script',
  check: function* ({ runs }) {
    for (const { commands, step } of runs) {
      for (const command of commands) {
        if (
          command.name !== 'rm' ||
          !command.args.some(({ value }) => /^-[a-zA-Z]*[rR]|^--recursive$/.test(value))
        )
          continue;
        const word = command.args.find(({ parts: [first], value }) => {
          if (
            first?.kind !== 'variable' ||
            /^:?[-?+=]/.test(first.operation) ||
            ofShells.has(first.name) ||
            step.state.variables.get(first.name)
          )
            return false;
          const rest = value.slice(first.end - first.start);
          return /^\/(?:\*|bin|boot|dev|etc|home|lib|lib64|opt|proc|root|sbin|srv|sys|tmp|usr|var)?\/?\*?$/.test(
            rest,
          );
        });
        if (word === undefined) continue;
        // Of an image nothing is lost there.
        const isScratch = /\/tmp\/?\*?["']?$/.test(word.raw);
        yield {
          ...placeOf(command, word),
          detail: word.raw.slice(0, 60),
          ...(isScratch ? { severity: 'low' } : {}),
        } satisfies Hit;
      }
    }
  },
};

/** Docker and the shell set them for every RUN, so that they are never empty. */
const ofShells = new Set(['HOME', 'PWD', 'HOSTNAME', 'PATH', 'SHLVL']);
