import { SeaworthyError } from '../../core/errors.js';
import type { Command, CommandInput } from '../command.js';

const defaultSeconds = 30;

export const command: Command = {
  name: 'observe',
  summary: 'run an image once and derive the hardening that it needs',
  details:
    "Records one run from its first exec, with the kernel's own tracepoints and nothing added to the container, while --drive uses it. Derives a seccomp profile (what was seen, within Docker's default and its conditions), the capabilities without which the drive fails, what is written, ports and peers, and the packages whose files are opened. Each wall is proved by running the drive again behind it. An unobserved path is not known: drive what matters.",
  group: 'Build',
  arguments: [
    { name: '<image>', meaning: 'image to run' },
    { name: '[command...]', meaning: 'program and its arguments, after "--"' },
  ],
  options: [
    {
      flags: '--drive <command>',
      meaning:
        'uses the container and exits with 0 when it works; sees CONTAINER, CONTAINER_IP, CONTAINER_PID',
      heading: 'Run',
    },
    {
      flags: '--seconds <seconds>',
      meaning: `without --drive: how long it runs at most (default: ${defaultSeconds})`,
      heading: 'Run',
    },
    { flags: '--cap-add <capability>', meaning: 'the run has it, too', heading: 'Run', repeatable: true },
    { flags: '--docker-arg <word>', meaning: 'a word for docker create', heading: 'Run', repeatable: true },
    { flags: '--docker-host <address>', meaning: 'of the engine, on this machine', heading: 'Run' },
    {
      flags: '--recorder <name>',
      meaning: 'instead of the best one',
      choices: ['tracefs', 'strace'],
      heading: 'Run',
    },
    { flags: '--output <folder>', meaning: 'for the results (default: ./observed)', heading: 'Result' },
    {
      flags: '--trial',
      meaning: 'run again with a profile that logs, and name calls that are missing',
      heading: 'Result',
    },
    {
      flags: '--enforce',
      meaning: 'run again under everything that was derived; exit 1 when the drive fails',
      heading: 'Result',
    },
  ],
  examples: [
    {
      command:
        "seaworthy observe nginx:1.27 --drive 'curl -fsS --retry 9 --retry-connrefused http://$CONTAINER_IP/'",
      meaning: 'one request',
    },
    {
      command: "seaworthy observe app:1.4 --drive './e2e.sh' --trial --enforce",
      meaning: 'by its own tests, and prove it',
    },
  ],
  run: observe,
};

async function observe(input: CommandInput): Promise<number> {
  const { options, shell, arguments: words } = input;
  const { observeImage, observeText } = await import('../../gate/runtime/observe.js');
  const [image = '', ...command] = words;
  const drive = options.text('drive');
  const dockerHost = options.text('dockerHost');
  const recorder = options.text('recorder');
  const added = options.texts('capAdd');
  const result = await observeImage({
    world: shell.world,
    image,
    command,
    words: [...added.flatMap((name) => ['--cap-add', name]), ...options.texts('dockerArg')],
    added,
    dropped: [],
    seconds: secondsOf(options.text('seconds')),
    output: options.text('output') ?? 'observed',
    trial: options.flag('trial'),
    enforce: options.flag('enforce'),
    tell: (text) => shell.tell(text),
    ...(drive === undefined ? {} : { drive }),
    ...(dockerHost === undefined ? {} : { dockerHost }),
    ...(recorder === undefined ? {} : { recorder }),
  });
  await shell.print(observeText(result));
  return result.enforced?.passed === false || (result.missing?.length ?? 0) > 0 ? 1 : 0;
}

function secondsOf(text: string | undefined): number {
  const seconds = Number(text ?? defaultSeconds);
  if (Number.isFinite(seconds) && seconds > 0) return seconds;
  throw new SeaworthyError('USAGE', `"${text}" is no number of seconds.`, { where: '--seconds' });
}
