import { SeaworthyError } from '../../core/errors.js';
import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';

export const command: Command = {
  name: 'daemon',
  summary: 'what the configuration of the container engine should be',
  group: 'Run',
  subcommands: [
    {
      name: 'plan',
      summary: 'the keys of daemon.json that this host lacks, with what each breaks',
      details:
        'Judges the daemon that answers, as "seaworthy audit" does, and prints each key with its reason and with what it would break. --apply writes the keys that need nothing else, after a copy of the file, lets dockerd validate the result, and puts the copy back when it is refused. With --restart the daemon is restarted by your command; one that does not answer again within a minute gets its old file back.',
      options: optionsOf({
        Target: {
          '--docker-host <address>': 'of the engine',
          '--config-file <file>': 'instead of the one that the daemon uses',
        },
        Repair: {
          '--diff': 'show the change of the file',
          '--apply': 'make it; needs --yes',
          '--yes': 'agree to the change',
          '--restart <command>': 'then restart the daemon with it, and go back where it does not come up',
        },
      }),
      examples: {
        'seaworthy daemon plan': 'only look',
        'seaworthy daemon plan --apply --yes': 'write daemon.json, with a copy of the old one',
        "seaworthy daemon plan --apply --yes --restart 'systemctl restart docker'": 'and use it',
      },
      run: plan,
    },
  ],
};

async function plan({ options, shell }: CommandInput): Promise<number> {
  const gate = await import('../../gate/runtime/daemon.js');
  const { world } = shell;
  const found = await gate.planOf(world, options.text('dockerHost'));
  const wanted = { ...found, configFile: options.text('configFile') ?? found.configFile };
  await shell.print(gate.planText(wanted));
  if (options.flag('diff')) await shell.print(gate.previewPlan(world, wanted), 'exact');
  if (!options.flag('apply')) return 0;
  if (!options.flag('yes')) {
    throw new SeaworthyError('USAGE', 'The change needs your consent.', {
      where: '--apply',
      whatToDo: 'Read what each step breaks, then add --yes.',
    });
  }
  const command = options.text('restart');
  const applied = await (command === undefined
    ? gate.applyValidated(world, wanted)
    : gate.applyRestarted(world, wanted, { command, dockerHost: options.text('dockerHost') }));
  const restore =
    applied.backup === undefined ? `rm ${wanted.configFile}` : `cp ${applied.backup} ${wanted.configFile}`;
  const again = command ?? 'systemctl restart docker';
  const done =
    command === undefined ? `dockerd accepts it. To use it: ${again}` : 'the daemon answers with it';
  shell.tell(`Written, and ${done}. To go back: ${restore} && ${again}`);
  return 0;
}
