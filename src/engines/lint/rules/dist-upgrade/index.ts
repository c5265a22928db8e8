import { callsOf } from '../../models/commands/managers.js';
import { placeOf } from '../../models/commands/run.js';
import { ds, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'dist-upgrade',
  title: 'All packages are upgraded in the image, and some may be removed',
  severity: 'low',
  aliases: ['DL3005', ...ds(24), 'DKL-DI-0003'],
  fix: 'Build on a newer base image of the same release, where its packages are fixed already; dist-upgrade does not change the release.',
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
