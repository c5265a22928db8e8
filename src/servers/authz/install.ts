import { SeaworthyError } from '../../core/errors.js';
import { withoutTrailing } from '../../core/trailing.js';
import type { Disk } from '../../core/world.js';

const unitFile = '/etc/systemd/system/seaworthy-authz.service';
const specFile = '/etc/docker/plugins/seaworthy.spec';

export interface Installation {
  /** Write below this folder instead of `/`. */
  readonly root: string;
  readonly socket: string;
  /** Node, and our script. */
  readonly program: readonly string[];
  readonly policy?: string;
  /** Folder of the ledger of volumes. */
  readonly state?: string;
  /** More words for `authz serve`. */
  readonly words: readonly string[];
}

/** Writes the plugin's specification, and a unit that restarts the plugin at once. @throws SeaworthyError USAGE */
export function installPlugin(
  { root, socket, program, policy, state, words }: Installation,
  disk: Disk,
): { readonly specPath: string; readonly unitPath: string } {
  const start = [
    ...[...program, 'authz', 'serve', '--socket', systemdWord(socket, '--socket')],
    ...(policy === undefined ? [] : ['--policy', disk.realPath(policy)]),
    ...(state === undefined ? [] : ['--state', state]),
    ...words,
  ];
  const below = withoutTrailing(root, '/');
  const [specPath, unitPath] = [`${below}${specFile}`, `${below}${unitFile}`];
  const command = start.map((word) => systemdWord(word, 'systemd unit')).join(' ');
  disk.writeFile(specPath, `unix://${socket}\n`);
  disk.writeFile(unitPath, unitFor(command));
  return { specPath, unitPath };
}

/** A word that systemd takes as it is: its quoting, variables and specifiers are kept out. */
function systemdWord(word: string, where: string): string {
  if (/^[A-Za-z0-9_./:@+-]+$/.test(word)) return word;
  throw new SeaworthyError('USAGE', `"${word}" has characters that a systemd unit would read otherwise.`, {
    where,
    whatToDo: 'Use a path of letters, digits, dots, dashes and slashes.',
  });
}

function unitFor(start: string): string {
  return `[Unit]
Description=Seaworthy authorization plugin for Docker
Before=docker.service
StartLimitIntervalSec=0

[Service]
ExecStart=${start}
Restart=always
RestartSec=100ms

[Install]
WantedBy=multi-user.target
RequiredBy=docker.service
`;
}
