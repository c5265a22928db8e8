import type { Command } from '../command.js';
import { scanOptions } from '../options.js';
import { runScan } from '../run-scan.js';

export const command: Command = {
  name: 'check',
  summary: 'is it seaworthy? Run every engine that applies to a project or an image',
  details:
    'Finds what is there (a project, a saved image, an image in the engine or in a registry, a bill of materials), runs every engine that applies, and shows the verdict first.',
  group: 'Gate',
  arguments: { '[target]': 'folder, image, archive or bill of materials (default: the working folder)' },
  options: scanOptions,
  examples: {
    'seaworthy check .': 'this project',
    'seaworthy check app:1.4 --fail-on high+fixable': 'an image; what can be fixed must be',
    'seaworthy check . -o report.html -o report.sarif': 'verdict here, reports in files',
  },
  run: (input) => runScan(input, 'any'),
};
