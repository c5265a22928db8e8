import type { Instruction, Word } from '../../../../formats/dockerfile/index.js';
import { isArchiveName } from '../../models/archives.js';
import { ds, hadolint, type Repair, type Rule } from '../../rule.js';
import { repair as wholeTarget } from './repair.js';

export const rule: Rule = {
  id: 'copy-not-add',
  title: 'ADD of plain files',
  severity: 'low',
  aliases: ['DL3020', ...ds(5), 'CIS-DI-0009', 'CKV_DOCKER_4'],
  fix: 'Use COPY.',
  references: [hadolint('DL3020'), 'https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  repair: wholeTarget,
  check: function* ({ model, dockerfile }) {
    for (const { steps } of model.stages) {
      for (const { effective } of steps) {
        const sources = (effective.json ?? effective.words).slice(0, -1);
        if (effective.keyword !== 'ADD' || sources.length === 0 || effective.heredocs.length > 0) continue;
        if (sources.every(needsAdd)) continue;
        const repair = repairOf(effective, sources, dockerfile.text);
        yield { start: effective.start, end: effective.end, ...(repair ? { repair } : {}) };
      }
    }
  },
};

/** Only ADD fetches addresses and unpacks archives. */
function needsAdd({ value }: Word): boolean {
  return /^[a-z][a-z0-9+.-]{0,20}:\/\/|^git@|\.git(?:#|$)|^\$/i.test(value) || isArchiveName(value);
}

/** Folders, and files that are text by their names: what ADD does with them is what COPY does. */
const plainSource =
  /^\.{1,2}$|\/$|\.(?:c?js|css|conf|cfg|csv|env|go|html?|ini|java|json|lock|md|php|properties|py|rb|rs|sh|sql|toml|ts|txt|xml|ya?ml)$|(?:^|\/)(?:Gemfile|Makefile|Pipfile)$/i;

/** None where an address or an archive is among the sources: COPY takes neither. */
function repairOf(
  { keywordSpan, flags }: Instruction,
  sources: readonly Word[],
  text: string,
): Repair | undefined {
  const isLower = text.slice(keywordSpan.start, keywordSpan.end) === 'add';
  const hasOwnFlags = flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name));
  if (hasOwnFlags || sources.some((source) => needsAdd(source) || source.value.includes('$')))
    return undefined;
  const isPlain = sources.every(({ value }) => plainSource.test(value) && !/[*?[]/.test(value));
  return {
    safety: isPlain ? 'safe' : 'ask',
    summary: 'Use COPY',
    ...(isPlain
      ? {}
      : { reason: 'ADD unpacks a source that is a tar archive, whatever its name; COPY does not.' }),
    edits: [{ ...keywordSpan, text: isLower ? 'copy' : 'COPY' }],
  };
}
