import { SeaworthyError } from '../core/errors.js';
import type { World } from '../core/world.js';
import { printableInColour } from '../report/printable.js';
import { createTerminalProgress, silent } from '../report/progress.js';
import type { Shell } from './command.js';
import { version } from './version.js';

interface TerminalOptions {
  readonly quiet: boolean;
  /** `undefined`: look at the terminal and at NO_COLOR / FORCE_COLOR (https://no-color.org). */
  readonly colourAsked: boolean | undefined;
}

export function createShell(world: World, { quiet, colourAsked }: TerminalOptions): Shell {
  const { stdout, stderr, stdin } = process;
  const live = stderr.isTTY === true && !quiet && world.env.CI === undefined;
  return {
    world,
    version,
    quiet,
    progress: quiet ? silent : createTerminalProgress(stderr, live, () => world.monotonicMs()),
    colour: colourAsked ?? colourByDefault(world.env, stdout.isTTY === true),
    widthColumns: stdout.columns ?? Math.min(400, Math.max(40, Number(world.env.COLUMNS) || 100)),
    print: (text, as) => {
      const shown = as === 'exact' && stdout.isTTY !== true ? text : printableInColour(text);
      return new Promise((resolve) => stdout.write(shown, () => resolve()));
    },
    tell: (text) => {
      if (!quiet) stderr.write(`${printableInColour(text)}\n`);
    },
    readStdin: async ({ maxBytes }) => {
      const chunks: Uint8Array[] = [];
      let sizeBytes = 0;
      for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
        sizeBytes += chunk.length;
        if (sizeBytes > maxBytes) {
          throw new SeaworthyError('LIMIT_EXCEEDED', `Standard input is longer than ${maxBytes} bytes.`, {
            where: 'standard input',
          });
        }
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
  };
}

function colourByDefault(env: World['env'], isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return isTerminal && env.TERM !== 'dumb';
}
