import { posix } from 'node:path';
import type { Role } from '../../core/role.js';
import { composeNames, developmentServers } from '../../knowledge/roles/compose.js';
import { purposeOfCompose } from './compose.js';
import { buildOf, isOwnFolder, servicesIn, type Table, table } from './compose-file.js';
import type { ComposePlace } from './compose-use.js';
import { copiedSources } from './copied.js';
import { isTestCommand, lastCommandOf } from './images.js';
import { stagesOf } from './stages.js';
import { kept } from './tree.js';

/** Roles of images that Compose files show, each file read once. */
export class ComposeBuilds {
  readonly #place: ComposePlace;
  readonly #byFolder = new Map<string, ReadonlyMap<string, readonly (Role | undefined)[]>>();

  constructor(place: ComposePlace) {
    this.#place = place;
  }

  /** What an image is for, where all Compose files that build it are for something else than the product. */
  roleOf(dockerfile: string): Role | undefined {
    // An image that copies all that it is built from holds the product.
    const text = this.#place.tree.text(dockerfile);
    if (copiedSources(text).some(isOwnFolder)) return undefined;
    const role = this.roleOfStarters(dockerfile);
    return role === 'tooling' && runsItsCopy(text) ? undefined : role;
  }

  /** The same of an image that starts nothing by itself, whatever it holds. */
  roleOfStarters(dockerfile: string): Role | undefined {
    const roles = this.#rolesOf(dockerfile);
    return roles.includes(undefined) ? undefined : roles[0];
  }

  /** Whether a Compose file of the product builds it, and may say what it starts. */
  isStarted(dockerfile: string): boolean {
    return this.#rolesOf(dockerfile).includes(undefined);
  }

  #rolesOf(dockerfile: string): readonly (Role | undefined)[] {
    const folders = dockerfile
      .split('/')
      .map((_, index, parts) => parts.slice(0, index).map(withSlash).join(''));
    return folders.flatMap((folder) => this.#builtFrom(folder).get(dockerfile) ?? []);
  }

  /** Of each Dockerfile that the Compose files of a folder build from, what these are for. */
  #builtFrom(folder: string): ReadonlyMap<string, readonly (Role | undefined)[]> {
    return kept(this.#byFolder, folder, () => {
      const found = new Map<string, (Role | undefined)[]>();
      const { tree } = this.#place;
      for (const name of tree.entries(folder).filter((each) => composeNames.test(each))) {
        const path = `${folder}${name}`;
        const purpose = purposeOfCompose(path, this.#place);
        // What a stack is for makes no less of its images, which are released as they are.
        if (purpose?.isOfStack === true) continue;
        for (const service of servicesIn(tree.text(path)).values()) {
          const build = buildOf(service);
          if (build === undefined) continue;
          const dockerfile = posix.join(folder, build.context, build.dockerfile);
          if (lacksTarget(service, tree.text(dockerfile))) continue;
          kept(found, dockerfile, () => []).push(purpose?.role);
        }
      }
      return found;
    });
  }
}

/** It starts what it copies as it is; for work, a stack mounts the sources over that and starts something else. */
function runsItsCopy(dockerfile: string): boolean {
  const command = lastCommandOf(dockerfile);
  return (
    command !== '' &&
    !developmentServers.some((each) => each.test(command)) &&
    !isTestCommand(command) &&
    copiedSources(dockerfile).some((source) => source.endsWith('/'))
  );
}

/** `target: runtime` of a file that has no such stage: no one can build it so, and what the service is for says nothing of the file. */
function lacksTarget({ build }: Table, dockerfile: string): boolean {
  const target = typeof build === 'object' && build !== null ? table(build).target : undefined;
  if (typeof target !== 'string' || !/^[a-z][\w.-]{0,80}$/i.test(target) || dockerfile === '') return false;
  return !stagesOf(dockerfile).some(({ name }) => name === target.toLowerCase());
}

function withSlash(name: string): string {
  return `${name}/`;
}
