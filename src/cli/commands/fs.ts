import type { Command } from '../command.js';
import { scanOptions } from '../options.js';
import { runScan } from '../run-scan.js';

export const command: Command = {
  name: 'fs',
  summary: 'scan a folder: a source tree or a root file system',
  details:
    'Reads lockfiles as well as installed packages. Links are not followed out of the folder. Answers for packages; "check" runs every other engine too.',
  group: 'Scan',
  arguments: { '[path]': 'folder (default: the working folder)' },
  options: scanOptions,
  examples: {
    'seaworthy fs .': 'what this project depends on',
    'seaworthy fs /mnt/rootfs --exclude "home/**"': 'an unpacked system',
  },
  run: (input) => runScan(input, 'filesystem'),
};
