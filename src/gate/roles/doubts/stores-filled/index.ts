import { backingImages, composeNames } from '../../../../knowledge/roles/compose.js';
import { dockerfileNames } from '../../../../knowledge/roles/images.js';
import { extended, servicesAt } from '../../compose-file.js';
import { imageParts } from '../../compose-images.js';
import type { Tree } from '../../find.js';
import { baseOf } from '../../images.js';
import { holdsCode } from '../../source-mounts.js';
import { stagesOf } from '../../stages.js';
import { buildsOnStore, isStore, servesStores } from '../../stores-aside.js';
import { answersOf, kept } from '../../tree.js';
import type { Doubt } from '../doubt.js';

const known = new WeakMap<Tree, Map<string, readonly string[]>>();

/** A store with what it holds at first is all that the tree builds, and its Compose files start stores for work alone. */
export const doubt: Doubt = {
  id: 'stores-filled',
  title: 'It only prepares a store, and the program that uses that runs outside',
  rank: 82,
  about: 'product',
  ofImage: ({ path, text, tree, builds }) => {
    if (!onlyFills(text)) return undefined;
    const found = answersOf(known, tree);
    const stacks = kept(found, 'stacks', () => filesIn(tree, (name) => composeNames.test(name)));
    const images = kept(found, 'images', () => filesIn(tree, (name) => dockerfileNames.test(name)));
    const [stack] = stacks;
    const isAlone =
      stacks.every((each) => startsStoresAlone(each, tree) && builds.isForWork(each)) &&
      images.every((each) => each === path || onlyFills(tree.text(each)));
    return stack === undefined || !isAlone || !holdsCode('', tree)
      ? undefined
      : { role: 'tooling', because: `it only prepares a store, and ${stack} starts stores alone` };
  },
};

/** `COPY tables.sql /docker-entrypoint-initdb.d/` */
function onlyFills(dockerfile: string): boolean {
  const [stage, ...more] = stagesOf(dockerfile);
  if (stage === undefined || more.length > 0) return false;
  const copies = stage.instructions.filter((each) => /^(?:COPY|ADD)[ \t]/i.test(each));
  return (
    backingImages.test(imageParts(baseOf(dockerfile)).name) &&
    copies.length > 0 &&
    copies.every((each) => each.includes('/docker-entrypoint-initdb.d')) &&
    stage.instructions.every((each) => /^(?:COPY|ADD|ENV|ARG|LABEL|EXPOSE|MAINTAINER)[ \t]/i.test(each))
  );
}

function startsStoresAlone(stack: string, tree: Tree): boolean {
  const place = { path: stack, tree };
  return [...extended(servicesAt(stack, tree))].every(
    ([name, each]) => isStore(each) || buildsOnStore(each, place) || servesStores(name, each),
  );
}

const mostDepth = 3;
const mostFolders = 60;

/** Down to a few folders below the root. */
function filesIn(tree: Tree, isNamed: (name: string) => boolean, folder = '', depth = 0): readonly string[] {
  const names = tree.entries(folder);
  const own = names.filter((name) => !name.endsWith('/') && isNamed(name)).map((name) => `${folder}${name}`);
  if (depth === mostDepth) return own;
  const below = names.filter((name) => /^[^.][^/]{0,200}\/$/.test(name)).slice(0, mostFolders);
  return [...own, ...below.flatMap((name) => filesIn(tree, isNamed, `${folder}${name}`, depth + 1))];
}
