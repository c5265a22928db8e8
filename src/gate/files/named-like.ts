import type { Tree } from '../roles/find.js';

/** What the lines of a service in a Compose file have. */
export interface Service {
  /** The image's name without its tag, where it has no variable in it. */
  readonly image?: string;
  readonly hasVolumes: boolean;
}

const mostLines = 100;

/** From the line of its first key to the next one that is less indented. */
export function serviceAt(manifest: string, line: number): Service {
  const lines = manifest.split('\n').slice(Math.max(0, line - 1), Math.max(0, line - 1) + mostLines);
  const [, indent = ''] = /^([ \t]{0,40})/.exec(lines[0] ?? '') ?? [];
  const end = lines.findIndex((each) => each.trim() !== '' && !each.startsWith(indent));
  const own = (end === -1 ? lines : lines.slice(0, end))
    .filter((each) => each.startsWith(indent))
    .map((each) => each.slice(indent.length));
  const image = own.map((each) => imageName.exec(each)?.[1]).find((each) => each !== undefined);
  return {
    ...(image === undefined ? {} : { image }),
    hasVolumes: own.some((each) => /^(?:volumes|volumes_from|extends|tmpfs)[ \t]{0,9}:/.test(each)),
  };
}

const imageName = /^image:[ \t]{1,9}["']?([\w./-]{1,200})(?=[:@"'\s]|$)/;

const mostFolders = 60;

/**
 * `tide-db` is built by `db.dockerfile`, `Dockerfile.db` or `db/Dockerfile`, beside the Compose file or in a folder there, or else above it;
 * by none of them where there are several. What the project builds has one name in front: `tide-db` and `tide-app`.
 */
export function dockerfileNamedLike(
  { image = '' }: Service,
  manifest: string,
  tree: Tree,
): string | undefined {
  const end = Math.max(image.lastIndexOf('-'), image.lastIndexOf('_'));
  const word = image.slice(end + 1);
  if (end < 1 || !/^[a-z\d]{1,40}$/i.test(word) || !hasSeveral(image.slice(0, end + 1), tree.text(manifest)))
    return undefined;
  const parts = manifest.split('/').slice(0, -1);
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join('');
    const found = dockerfilesIn(folder, word.toLowerCase(), tree);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function hasSeveral(start: string, manifest: string): boolean {
  const images = manifest.split('\n').flatMap((line) => imageName.exec(line.trim())?.[1] ?? []);
  return new Set(images.filter((each) => each.startsWith(start))).size > 1;
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
    return name === `${word}/` && tree.text(inside) !== '' ? [inside] : [];
  });
}
