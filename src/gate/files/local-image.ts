import { nameOf, prefixesOf } from '../../core/paths.js';
import { isLocalName } from '../../knowledge/official-images.js';
import { buildOf, type Services, type Table, withDefaults } from '../roles/compose-file.js';
import type { Tree } from '../roles/find.js';
import { plain } from '../roles/project-around.js';
import type { Place } from './dockerfile-of-own.js';

const mostFolders = 60;

/**
 * The Dockerfile of an image that only a build on this machine can have given its name: that of the folder of this name, or of the service's, or
 * the only one of the tree, where it opens the port that the service publishes and no other does.
 */
export function dockerfileOfLocal(
  { name, service, manifest }: Place,
  services: Services,
  tree: Tree,
): string | undefined {
  const image = localImage(service);
  if (image === undefined || buildOf(service) !== undefined) return undefined;
  const isOnlyOf = (ports: readonly string[]) =>
    [...services.values()].filter(
      (each) => localImage(each) !== undefined && portsOf(each).some((port) => ports.includes(port)),
    ).length === 1;
  return (
    ofFolder([image, name], manifest, tree) ??
    ofPort(
      portsOf(service).filter((port) => isOnlyOf([port])),
      tree,
    )
  );
}

function localImage({ image }: Table): string | undefined {
  const [repository = ''] = typeof image === 'string' ? withDefaults(image.trim()).split(/[:@]/, 1) : [];
  return isLocalName(repository) ? repository : undefined;
}

/** The nearest folder with one of these names; none where both names have one. */
function ofFolder(names: readonly string[], manifest: string, tree: Tree): string | undefined {
  const wanted = new Set(names.map(plain).filter((each) => each.length >= shortestName));
  for (const prefix of prefixesOf(manifest)) {
    const found = foldersIn(prefix, tree)
      .filter((folder) => wanted.has(plain(nameOf(folder.slice(0, -1)))))
      .flatMap((folder) => dockerfileIn(folder, tree) ?? []);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

const shortestName = 4;

function foldersIn(folder: string, tree: Tree): readonly string[] {
  return tree
    .entries(folder)
    .filter((name) => name.endsWith('/') && !name.startsWith('.'))
    .slice(0, mostFolders)
    .map((name) => `${folder}${name}`);
}

function dockerfileIn(folder: string, tree: Tree): string | undefined {
  const name = tree.entries(folder).find((each) => each.toLowerCase() === 'dockerfile');
  return name === undefined ? undefined : `${folder}${name}`;
}

function ofPort(ports: readonly string[], tree: Tree): string | undefined {
  const top = foldersIn('', tree);
  const all = ['', ...top, ...top.flatMap((folder) => foldersIn(folder, tree)).slice(0, mostFolders)].flatMap(
    (folder) =>
      tree
        .entries(folder)
        .filter(isDockerfile)
        .map((name) => `${folder}${name}`),
  );
  const [only] = all;
  return only !== undefined &&
    all.length === 1 &&
    exposedIn(tree.text(only)).some((port) => ports.includes(port))
    ? only
    : undefined;
}

function isDockerfile(name: string): boolean {
  return /^dockerfile(?:\.[\w.-]{1,60})?$|\.dockerfile$/i.test(name);
}

function exposedIn(text: string): readonly string[] {
  return text
    .slice(0, longestText)
    .split('\n')
    .flatMap((line) =>
      /^EXPOSE[ \t]/i.test(line) ? (line.slice(0, longestLine).match(/\b\d{2,5}\b/g) ?? []) : [],
    );
}

const longestText = 200_000;
const longestLine = 400;

/** `3000` of `"8080:3000"`, by the port of the container. */
function portsOf({ ports }: Table): readonly string[] {
  return (Array.isArray(ports) ? ports : []).flatMap((each: unknown) =>
    typeof each === 'string' ? (/(?:^|:)(\d{2,5})(?:\/tcp)?$/.exec(each.slice(-longestLine))?.[1] ?? []) : [],
  );
}
