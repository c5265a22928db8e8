import { SeaworthyError } from '../../core/errors.js';
import type { NonEmpty } from '../../core/location.js';
import type { World } from '../../core/world.js';
import { exploreWithBrowser } from '../../engines/dast/crawl/browser.js';
import { chromiumPaths } from '../../engines/dast/crawl/browser-launch.js';
import { openBrowserProbe } from '../../engines/dast/crawl/browser-probe.js';
import { createScope } from '../../engines/dast/http/scope.js';
import type { DastOptions } from '../../engines/dast/scan.js';
import type { SessionOptions } from '../../engines/dast/session/index.js';
import { onTarget, parseRecording } from '../../engines/dast/session/recorded/recording.js';
import { replaySignIn } from '../../engines/dast/session/recorded/replay.js';

const maxMs = 180_000;
const maxRecordingBytes = 4 * 1024 * 1024;
const maxPages = 60;

/** Crawl and checks with this machine's Chromium. @throws SeaworthyError NOT_FOUND where there is none */
export function browserOf(
  world: World,
  targets: readonly string[],
  isRoot: boolean,
): Required<Pick<DastOptions, 'explore' | 'openBrowser'>> {
  const executable = chromiumOf(world, '--browser');
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

/** A sign-in that was recorded in a browser, to be repeated in one. @throws SeaworthyError CONFIG_INVALID, NOT_FOUND */
export function recordedSignIn(
  path: string,
  world: World,
  targets: NonEmpty<string>,
  isRoot: boolean,
): NonNullable<SessionOptions['recorded']> {
  const text = new TextDecoder().decode(world.disk.readFile(path, { maxBytes: maxRecordingBytes }));
  const steps = parseRecording(text, path);
  const { allows: inScope } = createScope({ origins: targets.map((url) => new URL(url).origin) });
  const settings = { urls: targets, executable: chromiumOf(world, '--login-steps'), isRoot, inScope };
  const page = steps.find((step) => step.kind === 'open')?.url ?? targets[0];
  return {
    kind: 'recorded',
    page: onTarget(page, targets[0], inScope),
    signIn: (values, marks) => replaySignIn(steps, values, marks, settings),
  };
}

function chromiumOf(world: World, where: string): string {
  const named = world.env.SEAWORTHY_CHROMIUM;
  const executable = named ?? chromiumPaths.find((path) => world.disk.status(path) !== undefined);
  if (executable !== undefined) return executable;
  throw new SeaworthyError('NOT_FOUND', 'There is no Chromium on this machine.', {
    where,
    whatToDo: 'Install it (apt-get install chromium), or name it with SEAWORTHY_CHROMIUM.',
  });
}
