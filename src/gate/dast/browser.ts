import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { chromiumPaths, exploreWithBrowser } from '../../engines/dast/crawl/browser.js';
import type { DastOptions } from '../../engines/dast/scan.js';

const maxMs = 180_000;
const maxPages = 60;

/** The crawl with this machine's Chromium. @throws SeaworthyError NOT_FOUND where there is none */
export function browserOf(
  world: World,
  targets: readonly string[],
  isRoot: boolean,
): NonNullable<DastOptions['explore']> {
  const named = world.env.SEAWORTHY_CHROMIUM;
  const executable = named ?? chromiumPaths.find((path) => world.disk.status(path) !== undefined);
  if (executable === undefined) {
    throw new SeaworthyError('NOT_FOUND', 'There is no Chromium on this machine.', {
      where: '--browser',
      whatToDo: 'Install it (apt-get install chromium), or name it with SEAWORTHY_CHROMIUM.',
    });
  }
  return ({ sessions, inScope }) =>
    exploreWithBrowser({
      urls: targets,
      headers: sessions.first.fieldsFor(targets[0] ?? ''),
      executable,
      maxPages,
      maxMs,
      isRoot,
      nowMs: () => world.monotonicMs(),
      inScope,
    });
}
