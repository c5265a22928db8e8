import { createHmac, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import { withoutTrailing } from '../../core/trailing.js';

/** Those who may sign in. */
export interface Users {
  readonly names: readonly string[];
  /** Whether this is the user's password. A user who is not there costs as much time as one who is. */
  check(name: string, password: string): Promise<boolean>;
  /** Whether the password was found right a short while ago; costs next to nothing. */
  isRemembered(name: string, password: string): boolean;
}

type Hash =
  | { readonly kind: 'bcrypt'; readonly text: string }
  | {
      readonly kind: 'scrypt';
      readonly options: ScryptOptions;
      readonly salt: Buffer;
      readonly expected: Buffer;
    };

const maxUsers = 10_000;
const maxPasswordBytes = 1024;
const maxBcryptCost = 14;
const rememberedMs = 300_000;
const maxRemembered = 1000;

/**
 * Lines `name:hash` as `htpasswd -B` writes them (bcrypt, `$2y$`), or with scrypt as `hashPassword` does. Weaker
 * hashes are refused when the file is read, not when someone cannot sign in.
 * @throws SeaworthyError CONFIG_INVALID naming the line
 */
export function parseUsers(text: string, where: string): Users {
  const hashes = new Map<string, Hash>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const place = `${where}:${index + 1}`;
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    if (colon < 1 || !/^[^\s\p{C}]{1,255}$/u.test(name)) throw unreadable('there is no NAME:HASH', place);
    if (hashes.has(name)) throw unreadable(`the user ${name} is there twice`, place);
    if (hashes.size >= maxUsers) throw unreadable(`there are more than ${maxUsers} users`, place);
    hashes.set(name, parseHash(line.slice(colon + 1).trim(), place));
  }
  return usersOf(hashes);
}

function usersOf(hashes: ReadonlyMap<string, Hash>): Users {
  const decoy = hashes.values().next().value;
  const secret = randomBytes(32);
  const remembered = new Map<string, number>();
  // A pull asks for a token per repository: hashing each time would be what slows it down.
  const proofOf = (name: string, password: string) =>
    createHmac('sha256', secret).update(`${name}\0${password}`).digest('base64');
  const isRemembered = (name: string, password: string) =>
    (remembered.get(proofOf(name, password)) ?? 0) > performance.now();
  return {
    names: [...hashes.keys()],
    isRemembered,
    check: async (name, password) => {
      const hash = hashes.get(name) ?? decoy;
      if (hash === undefined || Buffer.byteLength(password) > maxPasswordBytes) return false;
      if (isRemembered(name, password)) return true;
      const isKnown = (await matches(hash, password)) && hashes.has(name);
      if (!isKnown) return false;
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(proofOf(name, password), performance.now() + rememberedMs);
      return true;
    },
  };
}

function parseHash(text: string, place: string): Hash {
  const cost = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/.exec(text)?.[1];
  if (cost !== undefined) {
    if (Number(cost) >= 4 && Number(cost) <= maxBcryptCost) return { kind: 'bcrypt', text };
    throw unreadable(`bcrypt with a cost of ${cost} (at most ${maxBcryptCost})`, place);
  }
  const found = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/-]{16,88})\$([\w+/-]{43,88})$/.exec(
    text,
  );
  if (found === null) {
    throw unreadable('the hash is neither bcrypt nor scrypt', place, 'Write the line with htpasswd -B.');
  }
  const [ln, r, p] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (ln < 12 || ln > 17 || r < 1 || r > 8 || p < 1 || p > 4)
    throw unreadable('its scrypt parameters', place);
  return {
    kind: 'scrypt',
    options: { N: 2 ** ln, r, p, maxmem: 256 * 1024 * 1024 },
    salt: Buffer.from(found[4] ?? '', 'base64'),
    expected: Buffer.from(found[5] ?? '', 'base64'),
  };
}

async function matches(hash: Hash, password: string): Promise<boolean> {
  if (hash.kind === 'bcrypt') {
    const { compare } = (await import('bcryptjs')).default;
    return compare(password, hash.text);
  }
  const actual = await scrypted(password, hash.salt, hash.expected.length, hash.options);
  return timingSafeEqual(actual, hash.expected);
}

/** `$scrypt$ln=15,r=8,p=1$salt$hash`, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const [ln, r, p] = [15, 8, 1];
  const hash = await scrypted(password, salt, 32, { N: 2 ** ln, r, p, maxmem: 256 * 1024 * 1024 });
  const bare = (bytes: Buffer) => withoutTrailing(bytes.toString('base64'), '=');
  return `$scrypt$ln=${ln},r=${r},p=${p}$${bare(salt)}$${bare(hash)}`;
}

function scrypted(password: string, salt: Buffer, length: number, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

function unreadable(what: string, where: string, whatToDo?: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `The users cannot be read: ${what}.`, {
    where,
    ...(whatToDo === undefined ? {} : { whatToDo }),
  });
}
