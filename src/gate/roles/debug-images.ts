import { prefixesOf } from '../../core/paths.js';
import { debuggers, nameForWork } from '../../knowledge/roles/development.js';
import { dockerfileNames } from '../../knowledge/roles/images.js';
import type { ComposeBuilds } from './compose-builds.js';
import { dockerfileOf, type Services } from './compose-file.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { holdsNoCode } from './images.js';

/** The debugger, or the settings for development, of an image that holds nothing of the project: its sources are mounted, to be worked on. */
export function debuggerIn(dockerfile: string): string | undefined {
  if (!holdsNoCode(dockerfile) || /--mount=|\bgit clone\b/i.test(dockerfile)) return undefined;
  const steps = dockerfile.split('\n').filter((line) => !/^[ \t]{0,40}#/.test(line));
  return debuggers.exec(steps.join('\n'))?.[0];
}

/** Such an image, where another one beside or above it holds the project. */
export function isForDebugging(path: string, dockerfile: string, tree: Tree): boolean {
  return (
    debuggerIn(dockerfile) !== undefined &&
    prefixesOf(path)
      .flatMap((folder) =>
        tree
          .entries(folder)
          .filter((name) => dockerfileNames.test(name))
          .map((name) => `${folder}${name}`),
      )
      .some((each) => each !== path && holdsProject(tree.text(each)))
  );
}

/** Such an image of Compose files for work alone, whose containers are called so: `tide-php-dev`. */
export function isDebuggedForWork(path: string, dockerfile: string, builds: ComposeBuilds): boolean {
  return (
    debuggerIn(dockerfile) !== undefined &&
    builds.isOfWorkAlone(path) &&
    builds
      .servicesOf(path)
      .every(([, { container_name: name }]) => typeof name === 'string' && nameForWork.test(name))
  );
}

function holdsProject(dockerfile: string): boolean {
  return copiedSources(dockerfile).some((source) => /^\.\/?$/.test(source));
}

/** Whether all that a Compose file builds are such images. */
export function buildsForDebugging(path: string, services: Services, tree: Tree): boolean {
  const built = [...services.values()].filter(({ build }) => build !== undefined);
  return (
    built.length > 0 &&
    built.every((service) => {
      const image = dockerfileOf(service, path, tree);
      return image !== undefined && isForDebugging(image, tree.text(image), tree);
    })
  );
}
