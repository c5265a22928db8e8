import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words of our own, and what engineers search for instead: `docs` and messages are read by people who know other tools. */
export const ownWords: Readonly<Record<string, string>> = {
  'told|tells|heard|spoken': 'reported, reports',
  'remarks?': 'comment; suppression comment',
  'innocents?': 'benign; false positive',
  'mends?|mended': 'fix',
  'whoever|somebody|nobody': 'the caller, a user, no one',
  'kin|of no kind': 'related; unsupported',
  'wish|wishes': 'options; requested',
};

/** Where such a word is a name: the account `nobody`, the subject of a certificate, the text of a licence. */
const names = /['`:=]nobody['`]|CN=nobody|:nobody'|-- nobody|User nobody|\(c\) Somebody/;
const pattern = new RegExp(`\\b(?:${Object.keys(ownWords).join('|')})\\b`, 'i');
const rooms = [
  'src',
  'docs',
  'test',
  'bench',
  'tools',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'templates',
];
const read = /\.(?:ts|md|yaml|yml|template)$/;
const unread = /\.generated\.ts$|^docs\/reference\/|\/fixtures\/|^tools\/words/;

/** `file:line text` of each line in words of our own. */
export function ownWordsIn(root: string): readonly string[] {
  return execFileSync('git', ['ls-files', ...rooms], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => read.test(path) && !unread.test(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) && !names.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
        ),
    );
}
