import type { Instruction, Word } from '../../../../formats/dockerfile/index.js';
import { isArchiveName } from '../../models/archives.js';
import { ds, hadolint, type Repair, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'copy-not-add',
  title: 'ADD of plain files',
  severity: 'low',
  aliases: ['DL3020', ...ds(5), 'CIS-DI-0009', 'CKV_DOCKER_4'],
  fix: 'Use COPY.',
  references: [hadolint('DL3020'), 'https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  check: function* ({ model, dockerfile }) {
    for (const { steps } of model.stages) {
      for (const { effective } of steps) {
        const sources = (effective.json ?? effective.words).slice(0, -1);
        if (effective.keyword !== 'ADD' || sources.length === 0 || effective.heredocs.length > 0) continue;
        if (sources.every(needsAdd)) continue;
        yield {
          start: effective.start,
          end: effective.end,
          repair: repairOf(effective, sources, dockerfile.text),
        };
      }
    }
  },
};

/** Only ADD fetches addresses and unpacks archives. */
function needsAdd({ value }: Word): boolean {
  return /^(?:https?|ftp|git|ssh):\/\/|^git@|\.git(?:#|$)|^\$/.test(value) || isArchiveName(value);
}

function repairOf({ keywordSpan, flags }: Instruction, sources: readonly Word[], text: string): Repair {
  const isLower = text.slice(keywordSpan.start, keywordSpan.end) === 'add';
  // A pattern may fit an archive, and a mixture needs two instructions.
  const isPlain = sources.every((source) => !needsAdd(source) && !/[*?[$]/.test(source.value));
  const hasOwnFlags = flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name));
  return {
    safety: isPlain && !hasOwnFlags ? 'safe' : 'ask',
    summary: 'Use COPY',
    edits: [{ ...keywordSpan, text: isLower ? 'copy' : 'COPY' }],
  };
}
