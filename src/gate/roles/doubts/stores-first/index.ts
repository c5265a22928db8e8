import { localInfrastructure } from '../../../../knowledge/roles/doubts.js';
import { isForProduction } from '../../for-production.js';
import { headComment } from '../../images.js';
import { wordsOf } from '../../production-apart.js';
import { startsStoresFirst } from '../../stores-first.js';
import type { Doubt } from '../doubt.js';

/** What it starts by itself is there for a program on the own machine; the program runs in it where someone names a profile. */
export const doubt: Doubt = {
  id: 'stores-first',
  title: 'It starts stores, and the program where a profile is named',
  rank: 90,
  about: 'product',
  ofCompose: (file) => {
    if (isForProduction(file)) return undefined;
    const [said] = localInfrastructure.exec(wordsOf(headComment(file.tree.text(file.path)))) ?? [];
    if (said !== undefined) return { role: 'tooling', because: `its head calls it "${said.trim()}"` };
    return startsStoresFirst(file.services)
      ? { role: 'tooling', because: 'it builds nothing and starts stores, unless a profile is named' }
      : undefined;
  },
};
