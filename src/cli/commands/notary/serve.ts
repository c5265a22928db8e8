import { SeaworthyError } from '../../../core/errors.js';
import type { AuditRecord } from '../../../servers/shared/audit.js';
import type { CommandInput } from '../../command.js';
import { addressOf, connectionsFrom, listenAt, originOf, tlsFrom, untilStopped } from '../../serving.js';
import { given } from '../../values.js';

export async function serve({ options, shell }: CommandInput): Promise<number> {
  const { world } = shell;
  const folder = options.text('data') ?? '';
  if (folder === '') {
    throw new SeaworthyError('USAGE', 'No folder for the trust data was given.', {
      whatToDo: 'Add --data FOLDER.',
    });
  }
  const address = addressOf(options.text('addr') ?? '127.0.0.1:4443', '--addr');
  const tls = tlsFrom(options, shell);
  const { createNotaryServer, openAuthentication, openStorage } = await import(
    '../../../servers/notary/index.js'
  );
  const { openAuditLog } = await import('../../../servers/shared/audit.js');
  const tell = (text: string) => shell.tell(text);
  const storage = await openStorage(folder, options.text('storage'), world, tell);
  const audit = openAuditLog<AuditRecord>(options.text('auditLog') ?? `${folder}/audit.jsonl`);
  try {
    const users = {
      ...given(options, 'auth', 'access', 'publicUrl'),
      ...given(options, 'authRealm', 'authService', 'authIssuer', 'authCerts'),
      registries: options.texts('registry'),
    };
    const place = { world, folder, audit, origin: originOf(address, tls.tls), tell };
    const server = createNotaryServer({
      storage,
      audit,
      ...connectionsFrom(options),
      now: () => world.now(),
      gunPrefixes: options.texts('gunPrefix'),
      onError: (error) => shell.tell(`! ${error instanceof Error ? error.message : String(error)}`),
      ...tls,
      ...(await openAuthentication(users, place)),
    });
    const at = await listenAt(server, address, '--addr');
    shell.tell(`Notary listens at ${tls.tls === undefined ? 'http' : 'https'}://${at}, data in ${folder}.`);
    await untilStopped(server);
  } finally {
    audit.close();
    await storage.close();
  }
  return 0;
}
