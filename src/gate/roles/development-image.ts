import { nameOf, prefixesOf } from '../../core/paths.js';
import { composeNames, developmentServers, isOfRelease } from '../../knowledge/roles/compose.js';
import { serversWithoutRelease } from '../../knowledge/roles/development.js';
import { dockerfileNames } from '../../knowledge/roles/images.js';
import { dockerfileOf, servicesAt } from './compose-file.js';
import type { Tree } from './find.js';
import { lastCommandOf } from './images.js';
import { scriptCall, scriptsIn } from './package-scripts.js';
import { environmentOf, lastOf, stagesOf } from './stages.js';

/**
 * An image that is set to development and starts a server which follows changes of the sources, beside another that is called after a
 * release. Where it is the only one, that is how the project is shipped, however little it is made for that; so it is where a stage of
 * the same file is the release.
 */
export function isDevelopmentImage(path: string, dockerfile: string, tree: Tree): boolean {
  return runsForDevelopment(path, dockerfile, tree) && hasRelease(path, tree);
}

/** No stage of it is called after a release. */
export function runsForDevelopment(path: string, dockerfile: string, tree: Tree): boolean {
  if (stagesOf(dockerfile).some(({ name }) => isOfRelease(name))) return false;
  return isSetToDevelopment(dockerfile) && startsWatcher(path, dockerfile, tree);
}

function isSetToDevelopment(dockerfile: string): boolean {
  const set = environmentOf(lastOf(stagesOf(dockerfile)));
  const last = [...set].filter(([name]) => environment.test(name)).at(-1);
  return /^dev(?:elop(?:ment)?)?$/i.test(last?.[1] ?? '');
}

const environment = /^(?:NODE|RAILS|RACK|FLASK|APP|DJANGO|ASPNETCORE|DOTNET)_ENV(?:IRONMENT)?$/;

/** Its command, or the script of a package that it calls; servers that only have no release of their own are no proof. */
export function startsWatcher(path: string, dockerfile: string, tree: Tree): boolean {
  const command = lastCommandOf(dockerfile);
  const [, called = /(?:npm|yarn|pnpm) start\b/.test(command) ? 'start' : undefined] =
    scriptCall.exec(command) ?? [];
  const scripts = called === undefined ? [] : scriptsOf(path, called, tree);
  return [command, ...scripts].some((each) => {
    const words = each.replace(serversWithoutRelease, '');
    return developmentServers.some((server) => server.test(words));
  });
}

/** Of the manifests in its folder and above. */
function scriptsOf(path: string, called: string, tree: Tree): readonly string[] {
  return prefixesOf(path)
    .slice(0, mostFolders)
    .flatMap((folder) => scriptsIn(tree.text(`${folder}package.json`)).get(called) ?? []);
}

const mostFolders = 6;

/** Another Dockerfile, or a Compose file that does not build this one, by a word in its name: `Dockerfile.prod`. */
function hasRelease(path: string, tree: Tree): boolean {
  const files = prefixesOf(path)
    .slice(0, mostFolders)
    .flatMap((folder) =>
      tree
        .entries(folder)
        .filter(isOfRelease)
        .map((name) => `${folder}${name}`),
    );
  const stacks = files.filter((each) => composeNames.test(nameOf(each)));
  const isReleased = stacks.some((stack) =>
    [...servicesAt(stack, tree).values()].some((service) => dockerfileOf(service, stack, tree) === path),
  );
  return (
    !isReleased &&
    (stacks.length > 0 || files.some((each) => each !== path && dockerfileNames.test(nameOf(each))))
  );
}
