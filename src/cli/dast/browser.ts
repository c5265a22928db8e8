import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import type { DastOptions } from '../../gate/dast/index.js';

const maxMs = 180_000;
const maxPages = 60;

/** The crawl with this machine's Chromium. @throws SeaworthyError NOT_FOUND where there is none */
export async function browserOf(
  world: World,
  targets: readonly string[],
): Promise<NonNullable<DastOptions['explore']>> {
  const { chromiumPaths, exploreWithBrowser } = await import('../../gate/dast/index.js');
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
      isRoot: process.getuid?.() === 0,
      nowMs: () => world.monotonicMs(),
      inScope,
    });
}
