import { publishedService } from '../../repairs/repair.js';

/** Of an image of which nothing is known. */
const unknown = '/tmp';

/** The folders that an image writes to, as the advice lists them. */
export function foldersOf(image: string): string {
  const known = publishedService(image)?.writes ?? [];
  return known.length === 0 ? unknown : known.join(', ');
}

/** Advice on an image that is built on another one, with the folders of that where they are known. */
export function withFoldersOf(base: string, advice: string): string {
  return advice.replace(`(${unknown}, and`, `(${foldersOf(base)}, and`);
}
