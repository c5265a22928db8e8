import { SeaworthyError } from '../../core/errors.js';
import { defaultFailOn } from '../../gate/settings/index.js';
import type { Command } from '../command.js';

export const command: Command = {
  name: 'init',
  summary: 'write a seaworthy.yaml to start from',
  group: 'Set up',
  examples: [{ command: 'seaworthy init', meaning: 'in the root of a project' }],
  run: async ({ shell }) => {
    const { disk } = shell.world;
    if (disk.status('seaworthy.yaml') !== undefined) {
      throw new SeaworthyError('USAGE', 'There is a seaworthy.yaml already.', {
        where: 'seaworthy.yaml',
        whatToDo: 'Edit it.',
      });
    }
    disk.writeFile('seaworthy.yaml', template);
    shell.tell('Written: seaworthy.yaml');
    return 0;
  },
};

const template = `# What breaks the build, and what somebody decided to live with. All keys: docs/reference/configuration.md
policy:
  fail-on: [${defaultFailOn.split(',').join(', ')}]
  # strict: true            # what could not be looked at fails too (exit 3)

# waivers:
#   - rule: CVE-2026-0000
#     package: some-package
#     until: 2026-12-31
#     because: the code path is not reachable, see the ticket
`;
