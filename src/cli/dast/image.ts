import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import type { CommandInput, OptionSpec } from '../command.js';
import { optionsOf } from '../option-table.js';
import { scanReport } from '../run-scan.js';
import { withAutomation } from './automation.js';
import { dastOptions } from './options.js';
import { exitCodeOf, scanFromWords, withZapErrors } from './run.js';
import { numberOf } from './settings.js';

export const imageOptions: readonly OptionSpec[] = [
  ...optionsOf({
    Container: {
      '--port <n>': 'where the application listens (default: what the image exposes)',
      '--env <pair...>': 'NAME=VALUE for the container',
      '--network <name>': '"host", or a network of the engine (default: published on 127.0.0.1)',
      '--path <path>': 'where the crawl starts (default: /)',
      '--wait <seconds>': 'until it answers (default: 60)',
      '--docker-host <address>': 'of the container engine (default: DOCKER_HOST or its socket)',
      '--no-inventory': 'do not look at its packages first',
    },
  }),
  ...dastOptions,
];

/** Starts the image, scans it, and removes the container whatever happens. */
export function scanImage(given: CommandInput): Promise<number> {
  return withZapErrors(async () => {
    const input = withAutomation(given);
    const { options, shell } = input;
    const image = input.arguments[0] ?? '';
    const technologies = options.flag('noInventory') ? [] : await technologiesOf(input);
    const name = `seaworthy-dast-${randomBytes(6).toString('hex')}`;
    const host = options.text('dockerHost') ?? shell.world.env.DOCKER_HOST;
    const controller = new AbortController();
    const release = removeOnExit(name, host, controller);
    const { startContainer } = await import('../../gate/dast/index.js');
    try {
      const container = await startContainer(
        {
          image,
          name,
          network: options.text('network'),
          port: options.text('port') === undefined ? undefined : numberOf(options, 'port', 0, 1, 65_535),
          environment: options.texts('env'),
          waitMs: numberOf(options, 'wait', 60, 1, 3_600) * 1000,
          dockerHost: host,
          ownerPid: process.pid,
          signal: controller.signal,
        },
        shell.world,
      );
      try {
        if (!container.isHardened)
          shell.tell(
            "The image does not run with a read-only root and without capabilities; it was started with the engine's defaults.",
          );
        const start = `${container.url}${options.text('path') ?? '/'}`;
        const { report } = await scanFromWords('full', input, {
          targets: [start],
          technologies,
          signal: controller.signal,
        });
        return exitCodeOf(report, options);
      } finally {
        await container.remove();
      }
    } finally {
      release();
    }
  });
}

/** For the ends that no `finally` sees: a second Ctrl-C, an error elsewhere. Synchronous, because nothing else is possible then. */
function removeOnExit(name: string, host: string | undefined, controller: AbortController): () => void {
  const remove = () => {
    spawnSync(
      'docker',
      [...(host === undefined ? [] : ['--host', host]), 'rm', '--force', '--volumes', name],
      { stdio: 'ignore', timeout: 30_000 },
    );
  };
  const stop = () => controller.abort();
  process.on('exit', remove);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return () => {
    process.off('exit', remove);
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}

/** Names and purls of the packages in the image: checks for what is not there need not run. */
async function technologiesOf(input: CommandInput): Promise<readonly string[]> {
  try {
    const { inventory } = await scanReport(input, 'image', { name: 'licences', settings: {} });
    const names = inventory.components.flatMap(({ name, purl }) => [name.toLowerCase(), purl.toLowerCase()]);
    return [...new Set([...names, ...languagesOf(inventory.components.map(({ purl }) => purl))])].slice(
      0,
      20_000,
    );
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError)) throw thrown;
    input.shell.tell(`! The packages of the image are not known: ${thrown.message}`);
    return [];
  }
}

const languages: Readonly<Record<string, string>> = {
  npm: 'node',
  pypi: 'python',
  maven: 'java',
  gem: 'ruby',
  composer: 'php',
  nuget: 'dotnet',
  golang: 'go',
};

function languagesOf(purls: readonly string[]): readonly string[] {
  return purls.flatMap((purl) => languages[/^pkg:(\w+)\//.exec(purl)?.[1] ?? ''] ?? []);
}
