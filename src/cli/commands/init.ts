import { SeaworthyError } from '../../core/errors.js';
import { configTemplate } from '../../gate/settings/template.js';
import type { Command } from '../command.js';

export const command: Command = {
  name: 'init',
  summary: 'write a seaworthy.yaml to start from; it changes nothing by itself',
  group: 'Set up',
  examples: { 'seaworthy init': 'in the root of a project' },
  run: async ({ shell }) => {
    const { disk } = shell.world;
    if (disk.status('seaworthy.yaml') !== undefined) {
      throw new SeaworthyError('USAGE', 'There is a seaworthy.yaml already.', {
        where: 'seaworthy.yaml',
        whatToDo: 'Edit it.',
      });
    }
    disk.writeFile('seaworthy.yaml', configTemplate());
    shell.tell('Written: seaworthy.yaml');
    return 0;
  },
};
