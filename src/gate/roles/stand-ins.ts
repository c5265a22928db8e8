import { nameOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { isEmulator } from '../../knowledge/emulators.js';
import { peopleOfExamples } from '../../knowledge/roles/compose.js';
import {
  buildOf,
  dependenciesOf,
  type Services,
  settingsOf,
  type Table,
  texts,
  withDefaults,
} from './compose-file.js';
import { imageParts, isOwn } from './compose-images.js';
import { type ComposeFile, followsChanges } from './compose-use.js';
import { isForProduction } from './for-production.js';
import { isInstalledByPages } from './pages.js';
import type { Project } from './project-around.js';

/**
 * What a file is for by services that stand in for others: tooling, where an emulator of a cloud takes the place of what a release calls;
 * an example, where copies of one image are called after people.
 */
export function roleOfStandIns(services: Services): Role | undefined {
  return callsEmulator(services) ? 'tooling' : playsPeople(services) ? 'example' : undefined;
}

/** Each service takes the place of a cloud, wherever the file lies; no release runs one. */
export function startsEmulatorsAlone(services: Services, project: Project | undefined): boolean {
  const all = [...services.values()];
  return all.length > 0 && all.every((each) => isEmulatorService(each) && !isMadeHere(each, project));
}

/** An emulator is called in a folder of deployments too, where a server follows changes of mounted sources, and no name or page is of a release. */
export function worksOnEmulator(file: ComposeFile): boolean {
  const { path, services, tree } = file;
  return (
    callsEmulator(services) &&
    [...services.values()].some((each) => followsChanges(each, file)) &&
    !isForProduction(file) &&
    !isInstalledByPages(path, tree)
  );
}

function isMadeHere({ image, build }: Table, project: Project | undefined): boolean {
  if (build !== undefined || typeof image !== 'string') return true;
  return project !== undefined && isOwn(imageParts(withDefaults(image)), project);
}

/** A service depends on an emulator, or has its name in an address; one that only a profile starts is left to the user. */
function callsEmulator(services: Services): boolean {
  const emulators = [...services].filter(([, service]) => isEmulatorService(service)).map(([name]) => name);
  const isCalled = (service: Table) =>
    dependenciesOf(service).some((each) => emulators.includes(each)) ||
    settingsOf(service).some(([, value]) => emulators.includes(hostIn(value)));
  return [...services].some(([name, service]) => !emulators.includes(name) && isCalled(service));
}

function isEmulatorService({ image, command, entrypoint, profiles }: Table): boolean {
  if (typeof image !== 'string' || texts(profiles).length > 0) return false;
  const name = nameOf(withDefaults(image).split('@', 1)[0] ?? '').split(':', 1)[0] ?? '';
  return isEmulator(name, [...texts(entrypoint), ...texts(command)].join(' '));
}

/** `http://queue:9324/` and `queue:9324` */
function hostIn(value: string): string {
  return /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?([\w.-]{1,100})(?::\d{1,5})?(?:\/|$)/i.exec(value)?.[1] ?? '';
}

/** `alice` and `bob` run the same image. */
function playsPeople(services: Services): boolean {
  const people = [...services].filter(([name]) =>
    name.split(/[-_.]/).some((word) => peopleOfExamples.test(word)),
  );
  const images = people.map(([, service]) => imageOf(service));
  return people.length > 1 && images[0] !== '' && images.every((image) => image === images[0]);
}

function imageOf(service: Table): string {
  if (typeof service.image === 'string') return service.image;
  const build = buildOf(service);
  return build === undefined ? '' : `${build.context} ${build.dockerfile}`;
}
