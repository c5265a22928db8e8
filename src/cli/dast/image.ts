import { randomBytes } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import type { CommandInput, OptionSpec } from '../command.js';
import { optionsOf } from '../option-table.js';
import { scanReport } from '../run-scan.js';
import { numberOf } from '../values.js';
import { withAutomation } from './automation.js';
import { dastOptions } from './options.js';
import { exitCodeOf, scanFromWords, withZapErrors } from './run.js';

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
    const technologies = input.options.flag('noInventory') ? [] : await packagesOf(input);
    const controller = new AbortController();
    const request = containerRequest(input, controller.signal);
    const { removeContainerNow, startContainer } = await import('../../gate/dast/index.js');
    const release = removeOnExit(() => removeContainerNow(request.name, request.dockerHost), controller);
    try {
      const container = await startContainer(request, input.shell.world);
      try {
        return await scanContainer(input, container, {
          technologies,
          image: request.image,
          signal: controller.signal,
        });
      } finally {
        await container.remove();
      }
    } finally {
      release();
    }
  });
}

function containerRequest({ options, shell, arguments: [image = ''] }: CommandInput, signal: AbortSignal) {
  const port = { fallback: 0, least: 1, most: 65_535 };
  return {
    image,
    name: `seaworthy-dast-${randomBytes(6).toString('hex')}`,
    network: options.text('network'),
    port: options.text('port') === undefined ? undefined : numberOf(options, 'port', port),
    environment: options.texts('env'),
    waitMs: numberOf(options, 'wait', { fallback: 60, least: 1, most: 3_600 }) * 1000,
    dockerHost: options.text('dockerHost') ?? shell.world.env.DOCKER_HOST,
    ownerPid: process.pid,
    signal,
  };
}

async function scanContainer(
  input: CommandInput,
  { isHardened, url }: { readonly isHardened: boolean; readonly url: string },
  scan: { readonly technologies: readonly string[]; readonly image: string; readonly signal: AbortSignal },
): Promise<number> {
  const { options, shell } = input;
  if (!isHardened)
    shell.tell(
      "The image does not run with a read-only root and without capabilities; it was started with the engine's defaults.",
    );
  const targets = [`${url}${options.text('path') ?? '/'}`];
  const { report } = await scanFromWords('full', input, { targets, ...scan });
  return exitCodeOf(report, options);
}

/** Whatever ends the process, the container goes. */
function removeOnExit(remove: () => void, controller: AbortController): () => void {
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

/** Names, purls and languages of the packages in the image: checks for what is not there need not run. */
async function packagesOf(input: CommandInput): Promise<readonly string[]> {
  const { technologiesOf } = await import('../../gate/dast/index.js');
  try {
    const { inventory } = await scanReport(input, 'image', { name: 'licences', settings: {} });
    return technologiesOf(inventory.components);
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError)) throw thrown;
    input.shell.tell(`! The packages of the image are not known: ${thrown.message}`);
    return [];
  }
}
