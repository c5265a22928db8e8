import { SeaworthyError } from '../../../core/errors.js';
import { readNotationKey, signNotation } from '../../../trust/notation/index.js';
import type { CommandInput } from '../../command.js';
import { openInRegistry, readText } from '../../trust-target.js';

const maxCertificateBytes = 1024 * 1024;

/** Where notation looks for it; the passphrase of the key is taken from NOTATION_PASSPHRASE. */
export async function signForNotation(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const [key, certificate, days] = [
    options.text('key'),
    options.text('certificate'),
    options.text('expires'),
  ];
  if (key === undefined || certificate === undefined) {
    throw new SeaworthyError('USAGE', 'A signature for notation needs --key and --certificate.', {
      whatToDo: 'Give the key in PEM, and its certificate with the chain up to the root.',
    });
  }
  if (
    options.text('predicate') !== undefined ||
    options.flag('bundle') ||
    options.texts('annotation').length > 0
  ) {
    throw new SeaworthyError('USAGE', '--predicate, --bundle and --annotation are for cosign only.');
  }
  if (days !== undefined && !/^[1-9]\d{0,4}$/.test(days)) {
    throw new SeaworthyError('USAGE', `"${days}" is not a number of days.`, { where: '--expires' });
  }
  const passphrase = shell.world.env.NOTATION_PASSPHRASE ?? '';
  const signer = readNotationKey(
    { pem: readText(key, shell), passphrase, where: key },
    { bytes: shell.world.disk.readFile(certificate, { maxBytes: maxCertificateBytes }), where: certificate },
  );
  const { store, image, subject } = await openInRegistry(input.arguments[0] ?? '', options, shell);
  if (image.digest === undefined)
    shell.tell(`${image.tag} is ${subject.digest} now; that is what is signed.`);
  const now = shell.world.now();
  const expiry = days === undefined ? {} : { expiry: new Date(now.getTime() + Number(days) * 86_400_000) };
  const where = await signNotation({ store, signer, digest: subject.digest, now, ...expiry });
  await shell.print(`Signed ${store.name}@${subject.digest}\n  ${where}\n`);
  return 0;
}
