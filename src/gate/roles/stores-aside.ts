import { prefixOf } from '../../core/paths.js';
import { backingImages, baseComposeNames, composeNames } from '../../knowledge/roles/compose.js';
import { servicesIn, startsAgain, type Table, withDefaults } from './compose-file.js';
import { imageParts } from './compose-images.js';
import type { ComposeFile } from './compose-use.js';

/**
 * Whether stores of others lie in a folder with nothing else, while the file at the root builds what the project is and has none of them:
 * what someone tries the rest of the repository with.
 */
export function keepsStoresAside({ path, services, tree }: ComposeFile): boolean {
  const folder = prefixOf(path);
  const own = [...services.values()];
  if (folder === '' || !own.every(isStoreByHand)) return false;
  const isAlone = tree.entries(folder).every((name) => composeNames.test(name) || asides.test(name));
  const root = tree.entries('').find((name) => baseComposeNames.includes(name));
  if (!isAlone || root === undefined) return false;
  const text = tree.text(root);
  const others = [...servicesIn(text).values()];
  return (
    others.some(({ build }) => build !== undefined) &&
    !text.includes(folder) &&
    !own.some((each) => others.some((other) => nameIn(other) === nameIn(each)))
  );
}

const asides = /^(?:\.env|\.gitignore$|readme)/i;

function isStoreByHand(service: Table): boolean {
  const { image, build, deploy } = service;
  const isStore = typeof image === 'string' && backingImages.test(nameIn(service));
  return isStore && build === undefined && deploy === undefined && !startsAgain(service);
}

function nameIn({ image }: Table): string {
  return typeof image === 'string' ? imageParts(withDefaults(image)).name : '';
}
