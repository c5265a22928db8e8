import type { CommandInput, OptionSpec } from '../command.js';
import { optionsOf } from '../option-table.js';
import { addressOf, listenAt, untilStopped } from '../serving.js';
import { withZapErrors } from './run.js';
import { ownersWord } from './settings.js';

export const proxyOptions: readonly OptionSpec[] = optionsOf({
  Proxy: {
    '--listen <host:port>': 'default: 127.0.0.1:8099',
    '--har <file>': 'where the recording goes (default: session.har)',
  },
  Target: { '--authorized <statement>': "the owner's word for targets that are not this machine" },
});

/** Records until Ctrl-C. */
export function recordSession({ arguments: words, options, shell }: CommandInput): Promise<number> {
  return withZapErrors(async () => {
    const { createProxy } = await import('../../gate/dast/index.js');
    const proxy = await createProxy({
      origins: words.map((url) => new URL(url).origin),
      nowMs: () => shell.world.monotonicMs(),
      now: () => shell.world.now(),
      version: shell.version,
      ...ownersWord(options),
    });
    const at = await listenAt(
      proxy.server,
      addressOf(options.text('listen') ?? '127.0.0.1:8099', '--listen'),
      '--listen',
    );
    shell.tell(`Use http://${at} as the proxy of a browser or a test suite. Ctrl-C ends the recording.`);
    const file = options.text('har') ?? 'session.har';
    if (proxy.certificate !== undefined) {
      shell.world.disk.writeFile(`${file}.ca.pem`, proxy.certificate, { ownerOnly: true });
      shell.tell(`For HTTPS, trust ${file}.ca.pem in that browser. Its key ends with this run.`);
    }
    await untilStopped(proxy.server);
    shell.world.disk.writeFile(file, `${JSON.stringify(proxy.archive(), null, 1)}\n`, { ownerOnly: true });
    shell.tell(`Recorded in ${file}. Scan with --har ${file}.`);
    await proxy.close();
    return 0;
  });
}
