import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { backingImages } from '../../knowledge/roles/compose.js';
import { isRelative, isShownCode, mountsCode, sourcesOf, type Table, withDefaults } from './compose-file.js';
import { imageParts, isOwn } from './compose-images.js';
import type { ComposeFile } from './compose-use.js';
import { projectsBelow } from './project-around.js';

/**
 * Whether all that a file builds or runs of the code is for work on it, and the rest are programs of others, which that work needs: the
 * server is started again at each change, and beside it a database.
 */
export function isForWorkAlone(
  rest: readonly Table[],
  uses: ReadonlyMap<string, Role>,
  file: ComposeFile,
): boolean {
  const isWorkedOn = [...uses].some(([name, use]) => {
    const service = file.services.get(name) ?? {};
    return use === 'tooling' && isShownCode(service);
  });
  return isWorkedOn && rest.every((service) => isOfOthers(service, file));
}

/** An image of others that is given no code of the project. */
export function isOfOthers(service: Table, file: ComposeFile): boolean {
  const { build, image, deploy } = service;
  if (build !== undefined || deploy !== undefined || typeof image !== 'string') return false;
  const { path, project, tree } = file;
  const projects = project === undefined ? projectsBelow(path, tree) : [project];
  const parts = imageParts(withDefaults(image));
  if (projects.length === 0 || projects.some((each) => isOwn(parts, each))) return false;
  return backingImages.test(parts.name) || !sourcesOf(service).some((source) => isCode(source, file));
}

/** What the tree does not have is made by the program: its data. */
function isCode(source: string, { path, tree }: ComposeFile): boolean {
  if (!isRelative(source) || !mountsCode({ volumes: [source] })) return false;
  const place = posix.join(prefixOf(path), source);
  return tree.entries(posix.join(place, '/')).length > 0 || tree.text(place) !== '';
}
