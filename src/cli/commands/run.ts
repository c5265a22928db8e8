import { randomBytes } from 'node:crypto';
import { shellWord } from '../../core/shell-word.js';
import type { RunRequest } from '../../gate/runtime/run.js';
import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';
import { given } from '../values.js';

export const command: Command = {
  name: 'run',
  summary: 'run an image with safe defaults (docker run, hardened)',
  details:
    'Fills in what docker run leaves open: a user that is not root, no capabilities, no-new-privileges, a read-only root with tmpfs, limits of memory, CPU and processes, and a network of its own. Each default is shown before the start; each can be replaced by its option or left out with --without. Words after "--" belong to the program.',
  group: 'Run',
  arguments: { '<image>': 'image to run', '[command...]': 'program and its arguments' },
  options: optionsOf({
    Run: {
      '--name <name>': 'of the container (default: made up)',
      '-d, --detach': 'leave it running',
      '-i, --interactive': 'keep standard input open, with a terminal',
      '--rm': 'remove it when it ends',
      '-e, --env <name=value...>': 'environment',
      '-v, --volume <source:target...>': 'mount',
      '-p, --publish <port...>': 'publish a port; without an address on 127.0.0.1',
      '--docker-arg <word...>': 'any other word for docker run',
    },
    Defaults: {
      '--user <user>': 'default: the image’s, or 10001:10001 where that is root',
      '--cap-add <capability...>': 'beside none',
      '--memory <size>': 'default: 512m',
      '--cpus <number>': 'default: 1',
      '--pids-limit <number>': 'default: 200',
      '--tmpfs <path...>': 'beside /tmp and /run',
      '--seccomp <file>': 'default: the daemon’s, or Docker’s where that is off',
      '--network <name>': 'default: one of its own',
      '--without <default...>':
        'user, capabilities, no-new-privileges, read-only, tmpfs, memory, cpus, pids, seccomp or network',
    },
    Target: {
      '--docker-host <address>': 'of the engine',
      '--dry-run': 'print the docker command, run nothing',
    },
  }),
  examples: {
    'seaworthy run --rm nginx:1.27 --tmpfs /var/cache/nginx': 'with one more place to write',
    'seaworthy run -d -p 8080:8080 --memory 1g app:1.4': 'a service, with its own limit',
    'seaworthy run --dry-run app:1.4': 'only show the command',
  },
  run,
};

async function run(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const { defaultsText, planRun, runPlanned } = await import('../../gate/runtime/run.js');
  const plan = await planRun(requestOf(input), options.text('dockerHost'), shell.world);
  if (options.flag('dryRun')) {
    await shell.print(`docker ${plan.words.map(shellWord).join(' ')}\n`);
    return 0;
  }
  shell.tell(`Safe defaults of this run (--without NAME leaves one out):\n${defaultsText(plan.defaults)}`);
  if (plan.isImageMissing)
    shell.tell('The image is not here yet; docker pulls it, and its own user was not looked at.');
  return runPlanned(plan, { isDetached: options.flag('detach') });
}

function requestOf({ arguments: [image = '', ...command], options, shell }: CommandInput): RunRequest {
  const seccomp = options.text('seccomp');
  return {
    image,
    command,
    name: options.text('name') ?? `run-${randomBytes(4).toString('hex')}`,
    capAdd: options.texts('capAdd'),
    tmpfs: options.texts('tmpfs'),
    without: options.texts('without'),
    publish: options.texts('publish'),
    extra: [
      ...(options.flag('detach') ? ['-d'] : []),
      ...(options.flag('interactive') ? ['-it'] : []),
      ...(options.flag('rm') ? ['--rm'] : []),
      ...options.texts('env').flatMap((value) => ['-e', value]),
      ...options.texts('volume').flatMap((value) => ['-v', value]),
      ...options.texts('dockerArg'),
    ],
    ...given(options, 'user', 'memory', 'cpus', 'pidsLimit', 'network'),
    ...(seccomp === undefined ? {} : { seccomp: shell.world.disk.realPath(seccomp) }),
  };
}
