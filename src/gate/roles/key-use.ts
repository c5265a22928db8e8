import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { latin1 } from '../../engines/secrets/bytes.js';
import { isDocumentation, isForTrials } from '../../engines/secrets/paths.js';
import { sshKeyNames } from '../../knowledge/roles/index.js';
import { certificateJudge } from './certificates.js';
import type { Tree } from './find.js';
import { type Mentions, mentionsWhenAsked, namesOf } from './mentions.js';

export interface KeyUseSource {
  readonly tree: Tree;
  readonly roleOf: (path: string) => Role;
  /** Empty for what is long. */
  readonly bytes: (path: string) => Uint8Array;
  /** Without it no certificate is taken to be over. */
  readonly now?: Date | undefined;
}

/** What shows that a private key is one of a test. */
export interface TestKey {
  readonly reason: string;
  /**
   * Its certificate or what lies beside it shows that, and nothing but tests and examples names it or its folder; or what lies beside it
   * shows that, or the certificate is for this machine alone, and nothing of the product names it.
   */
  readonly isFixture: boolean;
}

/**
 * Why the private key in a file is one of a test although its path does not say so: by its certificate, by what lies
 * beside it, by who names it. Where nothing does, a key keeps its weight: one that was forgotten is named by nothing.
 *
 * @param keys the files of all keys whose use is asked for, so that the tree is read once for all of them
 */
export function testKeyJudge(
  keys: readonly string[],
  source: KeyUseSource,
): (path: string) => TestKey | undefined {
  const byCertificate = certificateJudge(source);
  const read = mentionsWhenAsked(() => keys.flatMap(wantedOf), source);
  const byMentions = (path: string): string | undefined =>
    isCode(path)
      ? undefined
      : (reasonByMentions(path, read(), source) ?? byContribution(path, read(), source));
  const folders = new Map<string, string | undefined>();
  const byNeighbours = (path: string): string | undefined => {
    const folder = prefixOf(path);
    if (!folders.has(folder)) folders.set(folder, reasonByFolder(folder, source));
    return folders.get(folder);
  };
  const isOfTests = (path: string): boolean =>
    !isCode(path) && (byMentions(path) !== undefined || isFolderOfTests(path, read()));
  return (path) => {
    const certificate = byCertificate(path);
    const beside = byNeighbours(path);
    const shown = certificate?.reason ?? beside;
    const named = source.roleOf(path) === 'product' ? byName(path) : undefined;
    const reason = shown ?? byMentions(path) ?? byFolder(path) ?? named;
    if (reason === undefined) return undefined;
    const isIdle = () => isUnused(path, read());
    const isOfTest =
      (shown !== undefined && isOfTests(path)) ||
      ((certificate?.isReserved === true || beside !== undefined) && isIdle()) ||
      (named !== undefined && (isCode(path) || isIdle()));
    return { reason, isFixture: source.roleOf(path) === 'product' && isOfTest };
  };
}

function wantedOf(path: string): readonly string[] {
  return [...namesOf(path), ...foldersOf(path).map(({ named }) => named)];
}

/** Of one of the folders above, by which tests name what they read: `configs/` of `server/configs/certs/a.key`. */
function isFolderOfTests(path: string, mentions: ReadonlyMap<string, Mentions> | undefined): boolean {
  return foldersOf(path).some(({ folder, named }) => {
    const { byTests = [], byProduct = [] } = mentions?.get(named) ?? {};
    return (
      byTests.some((user) => !user.startsWith(folder)) && byProduct.every((user) => user.startsWith(folder))
    );
  });
}

/** No file of the product names it or a folder that it lies in, but for the topmost, which holds the product as well. */
function isUnused(path: string, mentions: ReadonlyMap<string, Mentions> | undefined): boolean {
  if (mentions === undefined || isCode(path)) return false;
  const folders = foldersOf(path);
  const inner =
    folders.length > 1 ? folders.filter(({ folder }) => folder.indexOf('/') < folder.length - 1) : folders;
  const isNamed = (name: string, within: string) =>
    (mentions.get(name)?.byProduct ?? []).some((user) => user !== path && !user.startsWith(within));
  return (
    !isNamed(nameOf(path).toLowerCase(), path) && !inner.some(({ folder, named }) => isNamed(named, folder))
  );
}

interface KeyFolder {
  readonly folder: string;
  readonly named: string;
}

const mostFolders = 4;

/** The nearest first. */
function foldersOf(path: string): readonly KeyFolder[] {
  const parts = path.split('/').slice(0, -1);
  return parts
    .map((name, index) => ({
      folder: `${parts.slice(0, index + 1).join('/')}/`,
      named: `${name.toLowerCase()}/`,
    }))
    .reverse()
    .slice(0, mostFolders);
}

/** By its name where that is written anywhere, else by its folder's. */
function reasonByMentions(
  path: string,
  mentions: ReadonlyMap<string, Mentions> | undefined,
  { roleOf }: KeyUseSource,
): string | undefined {
  const isOutside = roleOf(path) !== 'product';
  for (const name of namesOf(path)) {
    const { byTests = [], byProduct = [] } = mentions?.get(name.toLowerCase()) ?? {};
    const users = byTests.filter((user) => user !== path);
    const others = byProduct.filter((user) => user !== path && !isBeside(user, path));
    if (others.length > 0 && !(isOutside && sshKeyNames.test(name))) return undefined;
    if (users.length > 0) return `only tests and examples name it: ${users[0]}`;
  }
  return undefined;
}

/** What lies in the folder of a key with it made it, or lists it. */
function isBeside(user: string, path: string): boolean {
  const folder = prefixOf(path);
  return folder !== '' && prefixOf(user) === folder;
}

/** What others contributed, and what nothing of the product names: a server for tests, a setup that someone once had. */
function byContribution(
  path: string,
  mentions: ReadonlyMap<string, Mentions> | undefined,
  { roleOf }: KeyUseSource,
): string | undefined {
  const folder = prefixOf(path)
    .split('/')
    .find((name) => contributedFolders.test(name));
  if (folder === undefined || mentions === undefined || roleOf(path) === 'product') return undefined;
  const users = mentions.get(nameOf(path).toLowerCase())?.byProduct ?? [];
  return users.some((user) => roleOf(user) === 'product')
    ? undefined
    : `it lies in ${folder}/, and no file of the product names it`;
}

const contributedFolders = /^(?:contrib|extras?|hack|dev|misc)$/;

/** `lib/crypto-selftests.c`, `certs/bench-ca.key`, `crypto/org1.example.com/ca/a.key`. */
function byName(path: string): string | undefined {
  if (isDocumentation(path)) return undefined;
  if (isForTrials(path)) return 'its path is of tests or examples';
  const host = prefixOf(path)
    .split('/')
    .find((name) => reservedHost.test(name));
  return host === undefined ? undefined : `it lies in ${host}/, a host that no one has`;
}

/** RFC 2606. */
const reservedHost = /(?:^|[.@-])(?:example\.(?:com|net|org)|[\w-]{1,60}\.(?:test|invalid|example))$/i;

/** Of the machines of developers, which are made anew for each of them. */
function byFolder(path: string): string | undefined {
  const folder = prefixOf(path)
    .split('/')
    .find((name) => developmentFolders.test(name));
  return folder === undefined ? undefined : `${folder}/ is for development`;
}

const developmentFolders =
  /(?:^|[._-])(?:vagrant|devstack|dev[._-]?env(?:ironment)?|local[._-]?dev|devcontainer|debug|pregenerated|sandbox|quick[._-]?start|tutorials?|workshop)(?:[._-]|$)/i;

const mostBeside = 400;

/** A folder of keys and certificates that says itself, or shows by what it holds, that they are for tests. */
function reasonByFolder(folder: string, { tree, bytes }: KeyUseSource): string | undefined {
  if (folder === '') return undefined;
  const names = tree
    .entries(folder)
    .filter((name) => !name.endsWith('/'))
    .slice(0, mostBeside);
  const stores = names.filter((name) => storeNames.test(name));
  const negative = stores.find((name) => negativeNames.test(name));
  if (negative !== undefined && stores.length >= 3)
    return `a negative test lies beside it: ${folder}${negative}`;
  const algorithms = new Set(
    stores.flatMap((name) => [...name.toLowerCase().matchAll(algorithmNames)].map(([word]) => word)),
  );
  if (stores.length >= 8 && algorithms.size >= 3) return 'its folder holds keys of many kinds';
  const trial = stores.find((name) => isForTrials(name));
  if (trial !== undefined && stores.length >= 3) return `keys of tests lie beside it: ${folder}${trial}`;
  const page = names.find((name) => /^read[ _-]?me(?:\.(?:md|txt|rst|adoc))?$/i.test(name));
  if (page === undefined || stores.length * 2 < names.length) return undefined;
  const bytesOfPage = bytes(`${folder}${page}`);
  return saysTest(latin1(bytesOfPage, 0, 8_192))
    ? `${folder}${page} says that it is for tests or examples`
    : undefined;
}

const storeNames =
  /\.(?:crt|cer|cert|pem|der|key|csr|crl|p12|pfx|jks|keystore|p8|p7b|srl|pub)$|^id_[a-z0-9]{2,12}/i;

const negativeNames =
  /(?:^|[._-])(?:expired|revoked|wrong[._-]?(?:host|name|ca|key|cert)?\w{0,12}|bad\w{0,12}|invalid|untrusted|mismatch(?:ed)?|not[._-]?yet[._-]?valid|corrupt(?:ed)?|broken|malformed|unknown[._-]?ca|evil|rogue|null\w{0,8}|weak)(?=[._-])/i;

const algorithmNames =
  /rsa(?:pss)?|ecdsa|dsa|ed25519|ed448|x25519|p(?:256|384|521)|secp\d{3}\w\d|1024|2048|3072|4096|8192|md5|sha\d{1,3}|pkcs\d{1,2}/g;

/** Whether a sentence of a page says of keys that they are for tests, or of anything that it is not for production. */
function saysTest(page: string): boolean {
  return page
    .split('.')
    .some((sentence) => (testNouns.test(sentence) && keyNouns.test(sentence)) || notInUse.test(sentence));
}

const testNouns = /\b(?:tests?|testing|examples?|demos?|samples?)\b/i;
const keyNouns = /\b(?:keys?|certificates?|certs?|ca)\b/i;
const notInUse = /(?:not|never|n't)\s(?:be\s)?(?:use|for).{0,40}\bproduction\b/is;

/** A key within a program is used by that program. */
function isCode(path: string): boolean {
  return /\.(?:c|h|cc|cpp|cxx|hpp|go|py|rb|java|kt|cs|[cm]?[jt]sx?|rs|php|pl|pm|swift|m|scala|lua|erl|ex|exs|hs|ml)$/i.test(
    nameOf(path),
  );
}
