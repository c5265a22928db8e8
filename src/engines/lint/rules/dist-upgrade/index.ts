import { callsOf } from '../../models/commands/managers.js';
import { placeOf } from '../../models/commands/run.js';
import { ds, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'dist-upgrade',
  title: 'Distribution is upgraded in the image',
  severity: 'medium',
  aliases: ['DL3005', ...ds(24), 'DKL-DI-0003'],
  fix: 'Take a base image of the newer release, and rebuild it.',
  references: ['https://docs.docker.com/build/building/best-practices/'],
  effect: { files: { gone: [''], new: [''], content: [''], mode: [''], owner: [''] } },
  repair,
  check: function* ({ runs }) {
    for (const run of runs) {
      for (const { command, subcommand } of callsOf(run, 'apt-get')) {
        if (subcommand === 'dist-upgrade' || subcommand === 'full-upgrade') yield placeOf(command, command);
      }
    }
  },
};
