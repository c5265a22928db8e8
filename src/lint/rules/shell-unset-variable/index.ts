import { blockWords, shellWords } from '../../models/shell/index.js';
import { setIn, sourcesFiles } from '../../models/shell/spaces.js';
import { type Rule, shellcheck } from '../../rule.js';

export const rule: Rule = {
  id: 'shell-unset-variable',
  title: 'Variable is used in RUN and never set',
  severity: 'low',
  aliases: ['SC2154'],
  fix: 'Set it, declare it with ARG or ENV, or correct its name.',
  references: [shellcheck('SC2154')],
  check: function* (file) {
    const told = new Set<string>();
    for (const { word, script, run } of [...shellWords(file), ...blockWords(file)]) {
      if (sourcesFiles(script)) continue;
      const known = setIn(script, run);
      for (const part of word.parts) {
        if (
          part.kind !== 'variable' ||
          !/^[A-Za-z_]*[a-z]/.test(part.name) ||
          /^:?[-+=?]/.test(part.operation)
        )
          continue;
        const key = `${run.instruction.start}|${part.name}`;
        if (known.has(part.name) || conventional.has(part.name) || told.has(key)) continue;
        told.add(key);
        yield { ...script.source.spanOf(part), detail: `$${part.name}` };
      }
    }
  },
};

/** Lower-case names that come from outside. */
const conventional = new Set(['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy']);
