import { posix } from 'node:path';
import type { Role } from '../../core/role.js';
import { composeNames, deploymentWords, developmentServers } from '../../knowledge/roles/compose.js';
import { purposeOfCompose, roleOfCompose } from './compose.js';
import {
  asWritten,
  buildOf,
  dockerfileOf,
  extended,
  isOwnFolder,
  mountsCode,
  servicesAt,
  type Table,
  table,
} from './compose-file.js';
import { type ComposePlace, isWordOf, wordsIn } from './compose-use.js';
import { copiedSources } from './copied.js';
import { isTestCommand, lastCommandOf } from './images.js';
import { stagesOf } from './stages.js';
import { kept } from './tree.js';

/** What a service that builds an image makes of it. */
interface Use {
  /** The Compose file. */
  readonly stack: string;
  readonly role: Role | undefined;
  readonly isOfStack: boolean;
  /** The Compose file has its purpose in its name. */
  readonly isCalledSo: boolean;
  readonly isShown: boolean;
  readonly isBuildable: boolean;
}

/** Roles of images that Compose files show, each file read once. */
export class ComposeBuilds {
  readonly #place: ComposePlace;
  readonly #byFolder = new Map<string, ReadonlyMap<string, readonly Use[]>>();

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

  /** Whether all Compose files that build it are called after work, and show it the sources: `docker-compose-dev.yml`. */
  isBuiltForWork(dockerfile: string): boolean {
    const uses = this.#usesOf(dockerfile);
    return uses.length > 0 && uses.every(({ isCalledSo, isShown }) => isCalledSo && isShown);
  }

  /** Whether all Compose files that build it are for work. */
  isOfWorkAlone(dockerfile: string): boolean {
    const uses = this.#usesOf(dockerfile);
    return uses.length > 0 && uses.every(({ role }) => role === 'tooling');
  }

  /** Whether a Compose file is for work. */
  isForWork(stack: string): boolean {
    return roleOfCompose(stack, this.#place) === 'tooling';
  }

  /** The Compose files that build it. */
  stacksOf(dockerfile: string): readonly string[] {
    return this.#usesOf(dockerfile).map(({ stack }) => stack);
  }

  /** The services that are built from it, each with its Compose file. */
  servicesOf(dockerfile: string): readonly (readonly [stack: string, service: Table])[] {
    return [...new Set(this.stacksOf(dockerfile))].flatMap((stack) =>
      [...extended(servicesAt(stack, this.#place.tree)).values()]
        .filter((service) => dockerfileOf(service, stack, this.#place.tree) === dockerfile)
        .map((service) => [stack, service] as const),
    );
  }

  /** Whether no Compose file builds it without the sources mounted. */
  isShownSources(dockerfile: string): boolean {
    const uses = this.#usesOf(dockerfile);
    return uses.length > 0 && uses.every(({ isShown }) => isShown);
  }

  // What a stack is for makes no less of its images, which are released as they are.
  #rolesOf(dockerfile: string): readonly (Role | undefined)[] {
    return this.#usesOf(dockerfile)
      .filter(({ isOfStack, isBuildable }) => !isOfStack && isBuildable)
      .map(({ role }) => role);
  }

  #usesOf(dockerfile: string): readonly Use[] {
    const folders = dockerfile
      .split('/')
      .map((_, index, parts) => parts.slice(0, index).map(withSlash).join(''));
    return folders.flatMap((folder) => this.#builtFrom(folder).get(dockerfile) ?? []);
  }

  /** Of each Dockerfile that the Compose files of a folder build from, what these are for. */
  #builtFrom(folder: string): ReadonlyMap<string, readonly Use[]> {
    return kept(this.#byFolder, folder, () => {
      const found = new Map<string, Use[]>();
      const { tree } = this.#place;
      for (const name of tree.entries(folder).filter((each) => composeNames.test(each))) {
        const path = `${folder}${name}`;
        const purpose = purposeOfCompose(path, this.#place);
        const isOfStack = purpose?.isOfStack === true;
        for (const service of servicesAt(path, tree).values()) {
          const build = buildOf(service);
          if (build === undefined) continue;
          const dockerfile = asWritten(posix.join(folder, build.context, build.dockerfile), tree);
          kept(found, dockerfile, () => []).push({
            stack: path,
            role: purpose?.role,
            isOfStack,
            isCalledSo: purpose?.role === 'tooling' && isCalledForWork(name),
            isShown: mountsCode(service),
            isBuildable: !lacksTarget(service, tree.text(dockerfile)),
          });
        }
      }
      return found;
    });
  }
}

function isCalledForWork(name: string): boolean {
  const words = wordsIn(name);
  return words.some((word) => isWordOf('tooling', word)) && !words.some((word) => deploymentWords.test(word));
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
