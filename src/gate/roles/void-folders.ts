import { prefixOf } from '../../core/paths.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import type { Tree } from './find.js';
import { kept } from './tree.js';

/** What pages are read from. */
interface VoidSource {
  readonly tree: Tree;
  readonly text: (path: string) => string;
}

/** Why the secrets of a folder open nothing, where a page in it says so of all of them: "All credentials in this folder are invalid." */
export function voidFolderJudge({ tree, text }: VoidSource): (path: string) => string | undefined {
  const known = new Map<string, { readonly reason: string | undefined }>();
  return (path) =>
    kept(known, prefixOf(path), () => {
      const folder = prefixOf(path);
      const page =
        folder === '' ? undefined : tree.entries(folder).find((name) => introducingPages.test(name));
      const isVoid = page !== undefined && saysVoid(text(`${folder}${page}`).slice(0, mostOfPage));
      return { reason: isVoid ? `${folder}${page} says that what lies there is not valid` : undefined };
    }).reason;
}

const mostOfPage = 8_192;
const longestSentence = 400;

/** In one sentence that sets no condition. */
export function saysVoid(page: string): boolean {
  return page
    .split(/[.!?]\s|\n\s{0,20}\n/)
    .map((sentence) => sentence.slice(0, longestSentence).replace(/\s{1,80}/g, ' '))
    .some((sentence) => wholeOf.test(sentence) && isVoid.test(sentence) && !conditions.test(sentence));
}

const secretNouns = '(?:credentials?|keys?|certificates?|secrets?|tokens?|passwords?|accounts?)';

/** `all credentials`, `the keys in this folder`. */
const wholeOf = new RegExp(
  `\\b(?:all|every|none) (?:of )?(?:the |these |those )?(?:[\\w-]{1,20} ){0,2}${secretNouns}\\b|\\b${secretNouns} (?:[\\w-]{1,20} ){0,2}(?:in|under|below) th(?:is|e) (?:folder|directory)\\b`,
  'i',
);
const isVoid =
  /\b(?:are|is|were) (?:\w{1,12} ){0,2}(?:invalid|fake|dummy|bogus|fictional|fictitious|made[- ]up|revoked|void|useless|not (?:valid|real|genuine|usable))\b/i;
const conditions = /\b(?:if|when|unless|until|whether|once|should|must|make sure|ensure)\b/i;
