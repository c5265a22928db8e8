import type { Doubt } from '../doubt.js';

/** Say what a reader of the tree would point at, and why the file may be something else. */
export const doubt: Doubt = {
  id: '__name__',
  title: 'Say in one line what raises the doubt',
  rank: 1000,
  about: 'product',
  ofCompose: () => undefined,
};
