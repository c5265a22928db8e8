import { productionApart } from '../../knowledge/roles/releases.js';
import { headComment } from './images.js';

/** Whether the head of a file says that production is another matter: "For production use the chart", "Not for production". */
export function isProductionApart(text: string): boolean {
  return wordsOf(headComment(text))
    .split(/[.;](?=\s|$)/)
    .some((each) => productionApart.some((says) => says.test(each)));
}

/** Of a comment, in one line and without its marks. */
export function wordsOf(comment: string): string {
  return comment.replace(/[\s#]{1,400}/g, ' ');
}
