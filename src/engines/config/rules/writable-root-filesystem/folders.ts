import { publishedService } from '../../repairs/repair.js';

/** Of an image of which nothing is known. */
const unknown = '/tmp';

/** The folders that an image writes to, as the advice lists them, but for those that are mounted already. */
export function foldersOf(image: string, mounted: readonly string[] = []): string {
  const known = publishedService(image)?.writes ?? [];
  const covers = (folder: string) =>
    mounted.some((target) => `${target.replace(/\/$/, '')}/`.startsWith(`${folder}/`));
  return known.length === 0 ? unknown : known.filter((each) => !covers(each)).join(', ');
}

/** What a read-only file system of an image takes beside folders, as a sentence. */
export function needsBeside(image: string): string {
  const needed = publishedService(image)?.readOnlyTakes;
  return needed === undefined ? '' : `It takes ${needed}. `;
}

/** Advice on an image that is built on another one, with the folders of that where they are known. */
export function withFoldersOf(base: string, advice: string): string {
  return advice.replace(`(${unknown}, and`, `(${foldersOf(base)}, and`);
}
