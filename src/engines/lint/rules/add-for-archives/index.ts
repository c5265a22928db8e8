import { nameOf } from '../../../../core/paths.js';
import type { Word } from '../../../../formats/dockerfile/index.js';
import { isArchiveName, unpacks } from '../../models/archives.js';
import { hadolint, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'add-for-archives',
  title: 'Archive is copied and then unpacked',
  severity: 'none',
  aliases: ['DL3010'],
  fix: 'Use ADD, which unpacks it without keeping the archive.',
  references: [hadolint('DL3010')],
  repair,
  check: function* ({ model, runs }) {
    for (const { steps } of model.stages) {
      for (const [index, { effective }] of steps.entries()) {
        if (effective.keyword !== 'COPY' || effective.flags.some(({ name }) => name === 'from')) continue;
        const words = effective.json ?? effective.words;
        const names = copiedNames(words);
        if (names.length === 0) continue;
        const later = new Set(steps.slice(index + 1));
        const commands = runs.filter(({ step }) => later.has(step)).flatMap((run) => run.commands);
        const unpacked = names.find((name) => commands.some((command) => unpacks(command, name)));
        if (unpacked !== undefined) yield { start: effective.start, end: effective.end, detail: unpacked };
      }
    }
  },
};

/** The names under which archives arrive: their own in a folder, the destination's otherwise. */
function copiedNames(words: readonly Word[]): readonly string[] {
  const target = words.at(-1)?.value ?? '';
  return words
    .slice(0, -1)
    .filter(({ value }) => isArchiveName(value))
    .flatMap(({ value }) => (isArchiveName(target) ? [nameOf(target)] : [nameOf(value)]));
}
