import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import type { NotaryStorage } from '../../../servers/notary/index.js';
import type { AuditRecord } from '../../../servers/shared/audit.js';
import type { CommandInput, Shell } from '../../command.js';
import { connectionsFrom } from '../../serving.js';
import { type Authentication, authentication } from './users.js';

const maxPemBytes = 1024 * 1024;

export async function serve({ options, shell }: CommandInput): Promise<number> {
  const folder = options.text('data') ?? '';
  if (folder === '') {
    throw new SeaworthyError('USAGE', 'No folder for the trust data was given.', {
      whatToDo: 'Add --data FOLDER.',
    });
  }
  const { host, port } = addressIn(options.text('addr') ?? '127.0.0.1:4443');
  const tls = tlsOf(options.text('tlsCert'), options.text('tlsKey'), shell);
  const { createNotaryServer } = await import('../../../servers/notary/index.js');
  const storage = await storageIn(folder, options.text('storage'), shell);
  const { openAuditLog } = await import('../../../servers/shared/audit.js');
  const audit = openAuditLog<AuditRecord>(options.text('auditLog') ?? `${folder}/audit.jsonl`);
  try {
    const auth: Authentication = await authentication(options, shell, {
      folder,
      audit,
      origin: `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    });
    const server = createNotaryServer({
      storage,
      audit,
      ...connectionsFrom(options),
      now: () => shell.world.now(),
      gunPrefixes: options.texts('gunPrefix'),
      onError: (error) => shell.tell(`! ${error instanceof Error ? error.message : String(error)}`),
      ...(tls === undefined ? {} : { tls }),
      ...auth,
    });
    const at = await listen(server, host, port);
    shell.tell(`Notary listens at ${tls === undefined ? 'http' : 'https'}://${at}, data in ${folder}.`);
    await untilStopped(server);
  } finally {
    audit.close();
    await storage.close();
  }
  return 0;
}

/** The folder, or a database; even then the folder has the key for tokens. */
async function storageIn(folder: string, url: string | undefined, shell: Shell): Promise<NotaryStorage> {
  const { openFileStorage, openPostgresStorage } = await import('../../../servers/notary/index.js');
  if (url === undefined) return openFileStorage(folder, await passphraseFor(folder, shell));
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new SeaworthyError('USAGE', 'The storage is no PostgreSQL URL.', {
      where: '--storage',
      whatToDo: 'Write postgres://USER@HOST/DATABASE; the password may come from PGPASSWORD.',
    });
  }
  const passphrase = shell.world.env.SEAWORTHY_NOTARY_PASSPHRASE;
  if (passphrase) {
    return openPostgresStorage(url, passphrase, (error) => shell.tell(`! ${reasonOf(error)}`));
  }
  throw new SeaworthyError(
    'USAGE',
    'A database that several servers share needs a passphrase that they share.',
    {
      whatToDo: 'Set SEAWORTHY_NOTARY_PASSPHRASE.',
    },
  );
}

async function passphraseFor(folder: string, shell: Shell): Promise<string> {
  const given = shell.world.env.SEAWORTHY_NOTARY_PASSPHRASE;
  if (given) return given;
  const { passphraseBeside } = await import('../../../servers/notary/passphrase.js');
  const { passphrase, path } = passphraseBeside(folder);
  shell.tell(`SEAWORTHY_NOTARY_PASSPHRASE is not set: keys are under the passphrase in ${path}.`);
  return passphrase;
}

function addressIn(text: string): { readonly host: string; readonly port: number } {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^:]*)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65_535) {
    throw new SeaworthyError('USAGE', `"${text}" is not HOST:PORT.`, { where: '--addr' });
  }
  return { host: match[1] ?? (match[2] || '0.0.0.0'), port };
}

function tlsOf(cert: string | undefined, key: string | undefined, { world }: Shell) {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) {
    throw new SeaworthyError('USAGE', 'TLS needs a certificate and its key.', {
      whatToDo: 'Give both --tls-cert and --tls-key.',
    });
  }
  const read = (path: string) => Buffer.from(world.disk.readFile(path, { maxBytes: maxPemBytes }));
  return { cert: read(cert), key: read(key) };
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new SeaworthyError('NETWORK', `The address cannot be listened at: ${error.message}.`, {
          where: `${host}:${port}`,
          whatToDo: 'Choose another one with --addr.',
        }),
      ),
    );
    server.listen(port, host, () => {
      const { address, port: actual, family } = server.address() as AddressInfo;
      resolve(family === 'IPv6' ? `[${address}]:${actual}` : `${address}:${actual}`);
    });
  });
}

/** Until SIGINT or SIGTERM; what is being answered is answered to its end. */
function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
