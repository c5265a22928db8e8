import { introducingPages } from '../../knowledge/roles/pages.js';
import type { Tree } from './find.js';

/** The pages of a folder that introduce what is in it, by their paths: `parts/README.md`. */
export function introducingPagesIn(folder: string, { entries }: Pick<Tree, 'entries'>): readonly string[] {
  return entries(folder)
    .filter((name) => introducingPages.test(name))
    .map((name) => `${folder}${name}`);
}
