import { nameOf } from '../../../../core/paths.js';
import { baseComposeNames } from '../../../../knowledge/roles/compose.js';
import { extended, servicesAt, settingsOf, type Table } from '../../compose-file.js';
import type { ComposeFile } from '../../compose-use.js';
import { isStartedOnServer } from '../../local-stacks.js';
import { isInstalledByPages, isOfferedOnPages } from '../../pages.js';
import { holdsRelease, isOfProduction, standsAlone } from '../../release-stacks.js';
import type { OtherRelease } from '../../releases.js';
import { buildsMountedSources } from '../../shared-services.js';
import type { Doubt } from '../doubt.js';
import { releaseBeside } from '../other-release.js';
import { releaseWords } from '../words.js';
import { deploymentTraced } from './traces.js';

/** Something else deploys the project, so that a Compose file may be there for the own machine alone; no page installs or deploys by it. */
export const doubt: Doubt = {
  id: 'deployed-elsewhere',
  title: 'Another file, a platform or a chart releases the project',
  rank: 70,
  about: 'product',
  ofCompose: (file) => {
    const { path, tree } = file;
    if (!baseComposeNames.includes(nameOf(path))) return undefined;
    if (isInstalledByPages(path, tree) || isStartedOnServer(path, tree)) return undefined;
    const release = releaseBeside(file);
    const because =
      release === undefined || mayNeed(release, file) ? deploymentTraced(file) : releaseWords(release);
    return because === undefined ? undefined : { role: 'tooling', because };
  },
};

/** A file that is laid over this one is started together with it, and machines that code sets up may be there to run it. */
function mayNeed({ by, path: other }: OtherRelease, file: ComposeFile): boolean {
  const { path, services, tree } = file;
  if (by === 'code') return isOfferedOnPages(path, tree);
  if (by !== 'compose' || holdsRelease(path, services, tree)) return false;
  return !buildsMountedSources(file, other) && !startsTheSame(file, other);
}

/** One that is called after production has each service of images of others that the file has, with all of its settings, and so is not laid over it. */
function startsTheSame({ services, tree }: ComposeFile, other: string): boolean {
  const others = extended(servicesAt(other, tree));
  const isIn = ([name, service]: readonly [string, Table]) => {
    const keys = settingsOf(others.get(name) ?? {}).map(([key]) => key);
    return (
      service.build === undefined &&
      others.has(name) &&
      settingsOf(service).every(([key]) => keys.includes(key))
    );
  };
  return isOfProduction(nameOf(other)) && standsAlone(others) && [...services].every(isIn);
}
