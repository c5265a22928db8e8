import { prefixesOf } from '../../core/paths.js';
import { type Services, type Table, withDefaults } from '../roles/compose-file.js';
import { imageParts } from '../roles/compose-images.js';
import type { Tree } from '../roles/find.js';

const mostFolders = 60;

/**
 * `tide-db` is built by `db.dockerfile`, `Dockerfile.db` or `db/Dockerfile`, beside the Compose file or in a folder there, or else above it;
 * by none of them where there are several. What the project builds has one name in front: `tide-db` and `tide-app`.
 */
export function dockerfileNamedLike(
  service: Table,
  services: Services,
  manifest: string,
  tree: Tree,
): string | undefined {
  const image = imageName(service);
  const end = Math.max(image.lastIndexOf('-'), image.lastIndexOf('_'));
  const word = image.slice(end + 1);
  if (end < 1 || !/^[a-z\d]{1,40}$/i.test(word) || !hasSeveral(image.slice(0, end + 1), services))
    return undefined;
  for (const folder of prefixesOf(manifest)) {
    const found = dockerfilesIn(folder, word.toLowerCase(), tree);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** Empty where a variable is a part of it. */
function imageName({ image }: Table): string {
  const name = typeof image === 'string' ? imageParts(withDefaults(image)).name : '';
  return name.includes('$') ? '' : name;
}

function hasSeveral(start: string, services: Services): boolean {
  const images = [...services.values()].map(imageName);
  return new Set(images.filter((each) => each.startsWith(start) || each === start.slice(0, -1))).size > 1;
}

function dockerfilesIn(folder: string, word: string, tree: Tree): readonly string[] {
  const names = tree.entries(folder);
  const below = names
    .filter((name) => name.endsWith('/') && !name.startsWith('.'))
    .slice(0, mostFolders)
    .flatMap((name) => tree.entries(`${folder}${name}`).map((each) => `${name}${each}`));
  return [...names, ...below].flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1).toLowerCase();
    if (name === `${word}.dockerfile` || name === `dockerfile.${word}`) return [`${folder}${path}`];
    const inside = `${folder}${path}Dockerfile`;
    if (name !== `${word}/`) return [];
    return tree.text(inside) === '' ? onlyBelow(`${folder}${path}`, tree) : [inside];
  });
}

/** `web/tide/Dockerfile` of `web`, where its folder has no other. */
function onlyBelow(folder: string, tree: Tree): readonly string[] {
  const found = tree
    .entries(folder)
    .filter((name) => name.endsWith('/') && !name.startsWith('.'))
    .slice(0, mostFolders)
    .map((name) => `${folder}${name}Dockerfile`)
    .filter((path) => tree.text(path) !== '');
  return found.length === 1 ? found : [];
}
