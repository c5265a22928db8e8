import type { Command, ParsedOptions, Shell } from '../../../src/cli/command.js';
import { silentProgress } from '../../../src/core/progress.js';
import type { Report } from '../../../src/core/report.js';
import { fakeWorld } from '../../../src/testing/fake-world.js';

const options: ParsedOptions = {
  text: () => undefined,
  flag: (name) => name === 'json' || name === 'noCache',
  texts: () => [],
  ordered: [],
};

/** What the command reports with `--json` in a folder of these files. */
export async function reportOf(
  command: Command,
  files: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<Report> {
  const printed: string[] = [];
  const shell: Shell = {
    world: fakeWorld({ files }),
    version: '0.0.0',
    progress: silentProgress,
    quiet: false,
    colour: false,
    widthColumns: 100,
    print: async (text) => void printed.push(text),
    tell: () => {},
    readStdin: async () => new Uint8Array(),
  };
  await command.run?.({ arguments: words, options, shell });
  return JSON.parse(printed.join('')) as Report;
}
