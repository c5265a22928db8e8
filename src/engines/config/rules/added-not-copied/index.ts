import type { HistoryStep } from '../../models/image/index.js';
import { type ConfigRule, cis, cisDocker } from '../../rule.js';

export const rule: ConfigRule = {
  id: 'added-not-copied',
  title: 'Files were brought in with ADD',
  severity: 'low',
  aliases: [...cis('4.9'), 'CIS-DI-0009'],
  expected: 'COPY',
  fix: 'Write COPY; ADD only to unpack an archive.',
  references: [cisDocker, 'https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  image: ({ history }) =>
    history.filter(bringsFiles).map(({ text, index }) => ({
      setting: `history step ${index + 1}`,
      actual: `ADD ${text.slice(0, 200)}`,
      detail: text.replace(/[0-9a-f]{64}/g, '').slice(0, 200),
    })),
};

/** Base images begin with ADD of a whole file system, and unpacking is what ADD is for. */
function bringsFiles({ instruction, text }: HistoryStep): boolean {
  const isRoot = /(?:[ \t]in)?[ \t]\/[ \t]*$/.test(text);
  return instruction === 'ADD' && !isRoot && !/\.(?:tar|tgz|tar\.\w{1,5})\b/.test(text);
}
