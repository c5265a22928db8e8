import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { exploreWithBrowser } from '../../engines/dast/crawl/browser.js';
import { chromiumPaths } from '../../engines/dast/crawl/browser-launch.js';
import { openBrowserProbe } from '../../engines/dast/crawl/browser-probe.js';
import type { DastOptions } from '../../engines/dast/scan.js';

const maxMs = 180_000;
const maxPages = 60;

/** Crawl and checks with this machine's Chromium. @throws SeaworthyError NOT_FOUND where there is none */
export function browserOf(
  world: World,
  targets: readonly string[],
  isRoot: boolean,
): Required<Pick<DastOptions, 'explore' | 'openBrowser'>> {
  const named = world.env.SEAWORTHY_CHROMIUM;
  const executable = named ?? chromiumPaths.find((path) => world.disk.status(path) !== undefined);
  if (executable === undefined) {
    throw new SeaworthyError('NOT_FOUND', 'There is no Chromium on this machine.', {
      where: '--browser',
      whatToDo: 'Install it (apt-get install chromium), or name it with SEAWORTHY_CHROMIUM.',
    });
  }
  const settings = { urls: targets, executable, isRoot };
  return {
    explore: ({ sessions, inScope }) =>
      exploreWithBrowser({
        ...settings,
        headers: sessions.first.fieldsFor(targets[0] ?? ''),
        maxPages,
        maxMs,
        nowMs: () => world.monotonicMs(),
        inScope,
      }),
    openBrowser: ({ sessions, inScope }) =>
      openBrowserProbe({ ...settings, inScope, fields: (url) => sessions.first.fieldsFor(url) }),
  };
}
