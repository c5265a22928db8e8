import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { paragraphsOf } from '../../formats/deb822/index.js';

/** What a signed Release file promises (https://wiki.debian.org/DebianRepository/Format). */
export interface Release {
  readonly suite: string;
  readonly codename: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly byHash: boolean;
  /** Path below `dists/SUITE/` to its sum and size. */
  readonly files: ReadonlyMap<string, { readonly sha256: string; readonly sizeBytes: number }>;
}

const wanted = new Set(['suite', 'codename', 'date', 'valid-until', 'acquire-by-hash', 'sha256']);

/**
 * The contents of an InRelease file that one of the keys signed and that has not run out.
 * @param keyrings OpenPGP public keys, binary or armoured
 * @throws SeaworthyError SIGNATURE_INVALID, FEED_INVALID
 */
export async function verifyRelease(
  text: string,
  keyrings: readonly Uint8Array[],
  now: Date,
  where: string,
): Promise<Release> {
  return parseRelease(await signedText(text, keyrings, now, where), now, where);
}

async function signedText(
  text: string,
  keyrings: readonly Uint8Array[],
  now: Date,
  where: string,
): Promise<string> {
  const openpgp = await import('openpgp');
  const keys = (await Promise.all(keyrings.map(readKeyring))).flat();
  if (keys.length === 0) {
    throw new SeaworthyError('SIGNATURE_INVALID', 'There is no key to check the archive with.', {
      where,
      whatToDo: 'Install debian-archive-keyring, or name a keyring: --archive-keyring FILE.',
    });
  }
  try {
    const message = await openpgp.readCleartextMessage({ cleartextMessage: text });
    const { signatures } = await openpgp.verify({ message, verificationKeys: keys, date: now });
    // The archive signs with several keys, of which we need know only one.
    await Promise.any(signatures.map(({ verified }) => verified));
    return message.getText();
  } catch (cause) {
    const reason = cause instanceof AggregateError ? reasonOf(cause.errors[0] ?? cause) : reasonOf(cause);
    throw new SeaworthyError(
      'SIGNATURE_INVALID',
      `The archive's index is not signed by a known key: ${reason}`,
      {
        where,
        whatToDo: 'Name the keyring of this archive with --archive-keyring FILE, if you trust it.',
        cause,
      },
    );
  }

  async function readKeyring(bytes: Uint8Array) {
    const isArmoured = bytes[0] === 0x2d;
    return isArmoured
      ? openpgp.readKeys({ armoredKeys: new TextDecoder().decode(bytes) })
      : openpgp.readKeys({ binaryKeys: bytes });
  }
}

function parseRelease(text: string, now: Date, where: string): Release {
  const fields =
    paragraphsOf(text.replaceAll('\r\n', '\n'), wanted).next().value?.fields ?? new Map<string, string>();
  const until = dateOf(fields.get('valid-until'));
  if (until !== undefined && until < now) {
    throw new SeaworthyError(
      'SIGNATURE_INVALID',
      `The archive's index ran out on ${until.toISOString().slice(0, 10)}.`,
      {
        where,
        whatToDo: 'Bring the mirror up to date; an attacker could be holding newer fixes back.',
      },
    );
  }
  const sums = fields.get('sha256');
  if (sums === undefined)
    throw new SeaworthyError('FEED_INVALID', 'The Release file has no SHA256 sums.', { where });
  const date = dateOf(fields.get('date'));
  return {
    suite: fields.get('suite') ?? '',
    codename: fields.get('codename') ?? '',
    ...(date === undefined ? {} : { date: date.toISOString() }),
    byHash: fields.get('acquire-by-hash') === 'yes',
    files: new Map(sums.split('\n').flatMap(sumLine)),
  };
}

function sumLine(line: string): readonly (readonly [string, { sha256: string; sizeBytes: number }])[] {
  const [sha256 = '', size = '', path = ''] = line.trim().split(/\s+/, 3);
  return /^[0-9a-f]{64}$/.test(sha256) && /^\d{1,12}$/.test(size) && path !== ''
    ? [[path, { sha256, sizeBytes: Number(size) }]]
    : [];
}

function dateOf(text: string | undefined): Date | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}
