import { nameOf } from '../../../../core/paths.js';
import { isOfRelease } from '../../../../knowledge/roles/compose.js';
import {
  buildStep,
  editors,
  environmentServers,
  packageInstall,
  scriptOfWork,
  shippedServers,
} from '../../../../knowledge/roles/development.js';
import { isPlain } from '../../building.js';
import {
  buildOf,
  packagesKept,
  servicesAt,
  settingsOf,
  startsAgain,
  type Table,
} from '../../compose-file.js';
import { type ComposeFile, opensPort, type StackPlace, startOf } from '../../compose-use.js';
import { startsWatcher } from '../../development-image.js';
import { hidesSources, runsSources } from '../../development-stacks.js';
import { isForProduction } from '../../for-production.js';
import { startsProgramOnHost } from '../../host-programs.js';
import { baseOf, commandsOf, lastCommandOf } from '../../images.js';
import { textOf } from '../../mounted-frameworks.js';
import { callsWatcher, scriptCall } from '../../package-scripts.js';
import { isInstalledByPages, isOfferedOnPages } from '../../pages.js';
import { isDeployedByPages, isReleasedOtherwise } from '../../releases.js';
import { startInTerminal } from '../../scripts-in-terminals.js';
import { sourceForImage, sourceOverCopy, sourcesGiven } from '../../source-mounts.js';
import { environmentOf, lastOf, stagesOf } from '../../stages.js';
import { isStore } from '../../stores-aside.js';
import type { Doubt, ImageFile } from '../doubt.js';
import { releaseBeside } from '../other-release.js';
import { releaseWords, serverForWorkIn } from '../words.js';

/**
 * Sources are mounted over the copy that the image has of them, or into an image that has none. Many small projects are run for good in
 * that way, so that one more sign is asked for.
 */
export const doubt: Doubt = {
  id: 'mounted-sources',
  title: 'Sources are mounted over the copy in the image, or into an image without sources',
  rank: 20,
  about: 'product',
  ofCompose: (file) => {
    if (isForProduction(file)) return undefined;
    for (const service of file.services.values()) {
      const because = mountInto(service, file);
      if (because !== undefined) return { role: 'tooling', because: `it mounts ${because}` };
    }
    return undefined;
  },
  ofImage: (image) => {
    const because = useForWork(image);
    return because === undefined ? undefined : { role: 'tooling', because };
  },
};

function mountInto(service: Table, file: ComposeFile): string | undefined {
  const over = sourceOverCopy(service, file)?.source;
  if (over !== undefined) {
    const sign = signOf(service, file);
    return sign === undefined ? undefined : `${over} over its copy in the image, and ${sign}`;
  }
  const whole = wholeContext(service, file);
  if (whole !== undefined) return whole;
  const server = service.build === undefined ? serverForWorkIn(startOf(service, file)) : undefined;
  const given = server === undefined ? undefined : sourcesGiven(service, file);
  if (given !== undefined) return `${given.source} into an image of others, which runs ${server} there`;
  const into = sourceForImage(service, file);
  if (into === undefined) return undefined;
  const sign =
    into.isOfDesktop === true ? 'with an option of Docker Desktop' : signWithoutSources(service, file);
  return sign === undefined ? undefined : `${into.source} into an image without sources, ${sign}`;
}

/** All that an image without a Dockerfile in the tree is built from, where packages of it are kept apart from what is mounted. */
function wholeContext(service: Table, { path, tree }: ComposeFile): string | undefined {
  const kept = packagesKept(service);
  if (kept === undefined || !hidesSources(service) || textOf(service, { path, tree }) !== '')
    return undefined;
  return `${buildOf(service)?.context} over what is built from it, and a volume keeps ${kept} of the image`;
}

/** Packages that were installed in the image are kept apart from what is mounted, and nothing starts it again. */
function signWithoutSources(service: Table, { path, tree }: ComposeFile): string | undefined {
  const kept = packagesKept(service);
  if (kept === undefined || startsAgain(service) || isInstalledByPages(path, tree)) return undefined;
  return `and a volume keeps ${kept} of the image`;
}

function signOf(service: Table, file: ComposeFile): string | undefined {
  const { path, tree } = file;
  if (runsSources(service, file)) {
    const server = serverForWorkIn(startOf(service, file));
    return `what runs there follows changes${server === undefined ? '' : ` (${server})`}`;
  }
  if (callsWatcher(startOf(service, file), service, path, tree)) return 'what runs there follows changes';
  const script = startInTerminal(service, file, file.services.values());
  if (script !== undefined) return `what runs there is ${script}`;
  const kept = packagesKept(service);
  if (kept !== undefined) return `a volume keeps ${kept} of the image`;
  const release = releaseBeside(file);
  if (release !== undefined) return releaseWords(release);
  if (isOfferedOnPages(path, tree)) return undefined;
  if (startsProgramOnHost(path, tree)) return 'pages start the program without it';
  const store = storeReached(file);
  return store === undefined
    ? undefined
    : `its store ${store} is published, with no program that is started again`;
}

/** By the own machine; who deploys a stack has its programs started again, or keeps its stores to it. */
function storeReached({ services }: ComposeFile): string | undefined {
  const all = [...services];
  if (all.some(([, service]) => startsAgain(service) && !isStore(service))) return undefined;
  return all.find(([, service]) => isDatabase(service) && opensPort(service))?.[0];
}

function isDatabase(service: Table): boolean {
  return isStore(service) && settingsOf(service).some(([key]) => /PASS(?:WORD)?$/i.test(key));
}

/** What the Compose files that build an image make of it, where none keeps it running and the project is not released in another way. */
function useForWork(image: ImageFile): string | undefined {
  const { path, text, tree, builds } = image;
  const isReleased =
    stagesOf(text).some(({ name }) => isOfRelease(name)) ||
    releaseWord.test(lastCommandOf(text)) ||
    isDeployedByPages(path, tree);
  const uses = builds.servicesOf(path).map(([stack, service]) => ({ service, place: { path: stack, tree } }));
  const script = isReleased ? undefined : scriptOver(uses, image);
  if (script !== undefined) return script;
  if (isReleased || uses.some(({ place }) => isReleasedOtherwise(place.path, place.tree))) return undefined;
  if (uses.some(({ service }) => startsAgain(service))) return undefined;
  return sourcesInstead(uses) ?? sourcesOver(uses, image);
}

/** Of a script that starts both. */
const releaseWord = /\bprod(?:uction)?\b/i;

interface Use {
  readonly service: Table;
  readonly place: StackPlace;
}

/** A script that is called after work and follows changes, whatever keeps it running: a release has the script that starts it. */
function scriptOver(uses: readonly Use[], { path, text, tree }: ImageFile): string | undefined {
  const [words = '', called = ''] = scriptCall.exec(lastCommandOf(text)) ?? [];
  const mounts = uses.map((use) => sourceOverCopy(use.service, use.place)?.source);
  const [mount] = mounts;
  const isForWork = scriptOfWork.test(called) && startsWatcher(path, text, tree) && !buildStep.test(text);
  if (!isForWork || mount === undefined || mounts.includes(undefined)) return undefined;
  return `it starts ${words.trim()}, and ${uses[0]?.place.path} mounts ${mount} over its copy`;
}

function sourcesInstead(uses: readonly Use[]): string | undefined {
  const mounts = uses.map(({ service, place }) => sourceForImage(service, place));
  const [mount] = mounts;
  return mount === undefined || mounts.includes(undefined)
    ? undefined
    : `it holds no sources, and ${uses[0]?.place.path} mounts ${mount.source} where it works`;
}

function sourcesOver(uses: readonly Use[], image: ImageFile): string | undefined {
  const mounts = uses.map((use) => ({ use, mount: sourceOverCopy(use.service, use.place) }));
  const shown = mounts.find(({ mount }) => mount !== undefined);
  // A stack for work without the sources is one too: `docker-compose.local.yml`.
  const isForWork = ({ place }: Use) => image.builds.isForWork(place.path);
  if (shown?.mount === undefined || !mounts.every(({ use, mount }) => mount !== undefined || isForWork(use)))
    return undefined;
  const isShownByAll = mounts.every(({ mount }) => mount !== undefined);
  const server =
    startedForWork(image, shown.use) ??
    (isShownByAll
      ? (startedByAll(image, uses) ??
        startedInTerminal(uses) ??
        givenForWork(image, uses) ??
        environmentForWork(image, uses))
      : undefined);
  return server === undefined
    ? undefined
    : `it starts ${server}, and ${shown.use.place.path} mounts ${shown.mount.source} over its copy`;
}

/** By the image itself; servers that have no counterpart for a release only where pages start the program without it. */
function startedForWork({ path, text, tree }: ImageFile, { place }: Use): string | undefined {
  const server = serverForWorkIn(lastCommandOf(text));
  const isStartedOnHost = [place.path, nameOf(place.path)].some((each) => startsProgramOnHost(each, tree));
  const isForWork = startsWatcher(path, text, tree) || (server !== undefined && isStartedOnHost);
  return isForWork ? described(server) : undefined;
}

/** A server without a counterpart for a release, in each of the Compose files too: they start it again, or the image as it is. */
function startedByAll({ text }: ImageFile, uses: readonly Use[]): string | undefined {
  const server = serverForWorkIn(lastCommandOf(text));
  if (server === undefined || !shippedServers.test(server)) return undefined;
  const isStarted = uses.every(
    ({ service, place }) => serverForWorkIn(startOf(service, place)) !== undefined,
  );
  return isStarted ? server : undefined;
}

/** By each of the Compose files. */
function startedInTerminal(uses: readonly Use[]): string | undefined {
  const starts = uses.map(({ service, place }) =>
    startInTerminal(service, place, servicesAt(place.path, place.tree).values()),
  );
  return starts.includes(undefined) ? undefined : starts[0];
}

/** A framework runs for work where nothing sets its environment (`rails server`), and the image has an editor for who does the work. */
function environmentForWork({ text }: ImageFile, uses: readonly Use[]): string | undefined {
  const command = lastCommandOf(text);
  const server = environmentServers.find((each) => each.command.test(command));
  const image = lastOf(stagesOf(text));
  const installs = image
    .flatMap(({ instructions }) => instructions)
    .filter((each) => packageInstall.test(each));
  const editor = installs.map((each) => editors.exec(each)?.[0].trim()).find((each) => each !== undefined);
  if (server === undefined || editor === undefined || server.released.test(text)) return undefined;
  const set = [
    ...environmentOf(image).keys(),
    ...uses.flatMap(({ service }) => settingsOf(service).map(([key]) => key)),
  ];
  const isSet = server.keys.some((key) => set.includes(key));
  if (isSet || uses.some(({ service }) => service.env_file !== undefined)) return undefined;
  const words = server.command.exec(command)?.[0].trim() ?? '';
  return `${words} without ${server.keys[0]} and has ${editor}`;
}

/** By each of the Compose files, all of which are for work, where the image starts nothing. */
function givenForWork({ path, text, builds }: ImageFile, uses: readonly Use[]): string | undefined {
  const isIdle = commandsOf(text).length === 0 && isPlain(baseOf(text)) && builds.isOfWorkAlone(path);
  if (!isIdle || !uses.every(({ service, place }) => runsSources(service, place))) return undefined;
  return uses
    .map(({ service, place }) => described(serverForWorkIn(startOf(service, place))))
    .map((server) => `nothing but ${server} that Compose gives it`)[0];
}

function described(server: string | undefined): string {
  if (server === undefined) return 'a server that follows changes';
  return server.startsWith('-') ? `a server with ${server}` : server;
}
