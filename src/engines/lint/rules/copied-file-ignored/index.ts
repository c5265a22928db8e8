import { ignoreMatcher } from '../../models/ignored-paths.js';
import { buildCheck, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'copied-file-ignored',
  title: 'COPY of a file that .dockerignore leaves out',
  severity: 'medium',
  aliases: ['CopyIgnoredFile'],
  fix: 'Take the file out of .dockerignore, or the instruction out of the file.',
  references: [buildCheck('copy-ignored-file')],
  check: function* (file) {
    if (file.ignoredPaths === undefined) return;
    const isIgnored = ignoreMatcher(file.ignoredPaths);
    for (const { steps } of file.model.stages) {
      for (const { effective } of steps) {
        if (effective.keyword !== 'COPY' && effective.keyword !== 'ADD') continue;
        if (effective.flags.some(({ name }) => name === 'from')) continue;
        for (const source of (effective.json ?? effective.words).slice(0, -1)) {
          if (/^(?:\w+:\/\/|<<)|[$*?[]/.test(source.value) || !isIgnored(source.value)) continue;
          yield { ...effective.args.spanOf(source), detail: source.value.slice(0, 80) };
        }
      }
    }
  },
};
