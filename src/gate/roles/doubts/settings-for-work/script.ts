import { nameOf, prefixesOf, prefixOf } from '../../../../core/paths.js';
import { baseComposeNames } from '../../../../knowledge/roles/compose.js';
import { bundledServers } from '../../../../knowledge/roles/development.js';
import { extended, servicesAt, startsAgain } from '../../compose-file.js';
import type { Tree } from '../../find.js';
import { isGiven } from '../../given.js';
import { lastCommandOf } from '../../images.js';
import { introducingPagesIn } from '../../introducing.js';
import { scriptCall, scriptsIn } from '../../package-scripts.js';
import { isDeployedByPages, isReleasedOtherwise } from '../../releases.js';
import { sourceOverCopy } from '../../source-mounts.js';
import type { ImageFile } from '../doubt.js';

/**
 * What an image that nothing builds starts of a bundler for those who change it, where its package has scripts for a release, and the Compose
 * file above it runs the other parts from mounted sources. Without such a file it is the way to run the part, however little it is made for that.
 */
export function scriptForWork(image: ImageFile): string | undefined {
  const { path, text, tree, builds } = image;
  const [, called = ''] = scriptCall.exec(lastCommandOf(text)) ?? [];
  const manifest = `${prefixOf(path)}package.json`;
  const scripts = scriptsIn(tree.text(manifest));
  const [server] = bundledServers.exec(scripts.get(called) ?? '') ?? [];
  const released = scripts.get('start') ?? '';
  if (server === undefined || !scripts.has('build') || released === '' || bundledServers.test(released))
    return undefined;
  // What builds a release and starts the wrong script is a defect.
  if (buildsRelease.test(text) || builds.stacksOf(path).length > 0 || isGiven(path, tree, builds))
    return undefined;
  if (isDeployedByPages(path, tree) || isReleasedOtherwise(path, tree) || isNamedByPage(path, tree))
    return undefined;
  const stack = stackOfWork(path, tree);
  return stack === undefined
    ? undefined
    : `it starts ${server} while ${manifest} has a script for a release, and ${stack} mounts the sources of other parts`;
}

const buildsRelease = /^[ \t]{0,40}RUN[ \t][^\n]{0,200}\b(?:npm|yarn|pnpm|bun)(?: run)? build\b/im;

/** `docker build web` */
function isNamedByPage(path: string, tree: Tree): boolean {
  const folder = nameOf(prefixOf(path).slice(0, -1));
  return [...new Set(['', prefixOf(path)])]
    .flatMap((each) => introducingPagesIn(each, tree).map((page) => tree.text(page)))
    .some((page) => page.split('\n').some((line) => /\bdocker\b/i.test(line) && line.includes(folder)));
}

function stackOfWork(path: string, tree: Tree): string | undefined {
  return prefixesOf(path)
    .flatMap((folder) =>
      tree
        .entries(folder)
        .filter((name) => baseComposeNames.includes(name))
        .map((name) => `${folder}${name}`),
    )
    .find((stack) => {
      const all = [...extended(servicesAt(stack, tree)).values()];
      const built = all.filter(({ build }) => build !== undefined);
      return (
        built.length > 0 &&
        built.every(
          (service) => !startsAgain(service) && sourceOverCopy(service, { path: stack, tree }) !== undefined,
        )
      );
    });
}
