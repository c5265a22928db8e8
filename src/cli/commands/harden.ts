import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';

const maxBytes = 4 * 1024 * 1024;

export const command: Command = {
  name: 'harden',
  summary: 'make a Compose file or a Kubernetes manifest run safely, as a minimal diff',
  details:
    'Writes into the file what "seaworthy run" fills in on the command line: user, capabilities, no-new-privileges, read-only root with tmpfs, limits, seccomp, namespaces, ports on loopback. Only the lines that change are touched; comments and order stay. Each edit is proved by reading the file again. Alone it prints the diff and changes nothing.',
  group: 'Build',
  arguments: { '<file>': 'compose.yaml, deployment.yaml' },
  options: optionsOf({
    Repair: {
      '--write': 'change the file',
      '--without <rule...>': 'leave this rule out: writable-root-filesystem',
    },
  }),
  examples: {
    'seaworthy harden compose.yaml': 'show the diff',
    'seaworthy harden deployment.yaml --write': 'make it',
  },
  run: harden,
};

async function harden({ arguments: [path = ''], options, shell }: CommandInput): Promise<number> {
  const { hardenManifest } = await import('../../gate/runtime/harden.js');
  const text = new TextDecoder().decode(shell.world.disk.readFile(path, { maxBytes }));
  const { diff, done, left, text: hardened } = hardenManifest(path, text, options.texts('without'));
  for (const { rule, subject, summary } of done) shell.tell(`  ${subject}: ${summary} [${rule}]`);
  for (const { rule, subject, because } of left) shell.tell(`! ${subject}: ${rule} was left: ${because}`);
  if (options.flag('write')) shell.world.disk.writeFile(path, hardened);
  else await shell.print(diff, 'exact');
  return 0;
}
