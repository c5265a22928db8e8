import { recorderNames } from '../../gate/runtime/observe.js';
import { printable } from '../../report/printable.js';
import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';
import { given, numberOf } from '../values.js';

const defaultSeconds = 30;

export const command: Command = {
  name: 'observe',
  summary: 'run an image once and derive the hardening that it needs',
  details:
    "Records one run from its first exec, with the kernel's own tracepoints and nothing added to the container, while --drive uses it. Derives a seccomp profile (what was seen, within Docker's default and its conditions), the capabilities without which the drive fails, what is written, ports and peers, and the packages whose files are opened. Each wall is proved by running the drive again behind it. An unobserved path is not known: drive what matters.",
  group: 'Run',
  arguments: { '<image>': 'image to run', '[command...]': 'program and its arguments, after "--"' },
  options: optionsOf({
    Run: {
      '--drive <command>':
        'uses the container and exits with 0 when it works; sees CONTAINER, CONTAINER_IP, CONTAINER_PID',
      '--seconds <seconds>': `without --drive: how long it runs at most (default: ${defaultSeconds})`,
      '--cap-add <capability...>': 'the run has it, too',
      '--docker-arg <word...>': 'a word for docker create',
      '--docker-host <address>': 'of the engine, on this machine',
      '--recorder <name>': { meaning: 'instead of the best one', choices: recorderNames },
    },
    Result: {
      '--output <folder>': 'for the results (default: ./observed)',
      '--trial': 'run again with a profile that logs, and name calls that are missing',
      '--enforce': 'run again under everything that was derived; exit 1 when the drive fails',
    },
  }),
  examples: {
    "seaworthy observe nginx:1.27 --drive 'curl -fsS --retry 9 --retry-connrefused http://$CONTAINER_IP/'":
      'one request',
    "seaworthy observe app:1.4 --drive './e2e.sh' --trial --enforce": 'by its own tests, and prove it',
  },
  run: observe,
};

async function observe(input: CommandInput): Promise<number> {
  const { options, shell, arguments: words } = input;
  const { observeImage, observeText } = await import('../../gate/runtime/observe.js');
  const [image = '', ...command] = words;
  const added = options.texts('capAdd');
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const result = await observeImage({
    world: shell.world,
    image,
    command,
    words: [...added.flatMap((name) => ['--cap-add', name]), ...options.texts('dockerArg')],
    added,
    dropped: [],
    seconds: numberOf(options, 'seconds', { least: 0.001, most: 86_400, fallback: defaultSeconds }),
    output: options.text('output') ?? 'observed',
    trial: options.flag('trial'),
    enforce: options.flag('enforce'),
    tell: (text) => shell.tell(text),
    signal: stop.signal,
    ...given(options, 'drive', 'dockerHost', 'recorder'),
  });
  await shell.print(printable(observeText(result)));
  return result.enforced?.passed === false || (result.missing?.length ?? 0) > 0 ? 1 : 0;
}
