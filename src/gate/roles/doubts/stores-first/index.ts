import { productionProfile } from '../../../../knowledge/roles/compose.js';
import { localInfrastructure } from '../../../../knowledge/roles/doubts.js';
import { startsAgain, type Table, texts } from '../../compose-file.js';
import { headComment } from '../../images.js';
import { wordsOf } from '../../production-apart.js';
import { isStore } from '../../stores-aside.js';
import type { Doubt } from '../doubt.js';
import { isForProduction } from '../other-release.js';

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
    return startsStoresFirst([...file.services.values()])
      ? { role: 'tooling', because: 'it builds nothing and starts stores, unless a profile is named' }
      : undefined;
  },
};

function startsStoresFirst(all: readonly Table[]): boolean {
  const built = all.filter(({ build }) => build !== undefined);
  const first = all.filter(({ profiles }) => texts(profiles).length === 0);
  return (
    built.length > 0 &&
    built.every((each) => !first.includes(each) && !startsAgain(each) && !isReleased(each)) &&
    first.filter(isStore).length * 2 > first.length
  );
}

function isReleased({ profiles }: Table): boolean {
  return texts(profiles).some((each) => productionProfile.test(each));
}
