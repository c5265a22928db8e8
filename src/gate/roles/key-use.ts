import { nameOf, prefixesOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { latin1 } from '../../engines/secrets/bytes.js';
import { isDocumentation, isForTrials } from '../../engines/secrets/paths.js';
import { sshKeyNames } from '../../knowledge/roles/index.js';
import { type CertificateJudge, certificateJudge, hostIn, namesNoHost, type Shown } from './certificates.js';
import type { KeyMentionSource, KeyMentions } from './key-mentions.js';
import { isCode, isInstalledBy, type KeyUser } from './key-paths.js';
import { kept } from './tree.js';

export interface KeyUseSource extends KeyMentionSource {
  /** Without it no certificate is taken to be over. */
  readonly now?: Date | undefined;
  readonly mentionsOf: (path: string) => KeyMentions;
}

/** What the tree shows of the use of a private key. */
export type KeyUse =
  /** The product runs with it, or gives it out. */
  | {
      readonly kind: 'product';
      readonly user: KeyUser;
      /** Why no one trusts it from afar, although it is given out. */
      readonly standsIn?: string | undefined;
      /** Its name says so, and yet a program has it. */
      readonly isSample?: true;
    }
  /** Everyone is meant to have it. */
  | { readonly kind: 'public'; readonly reason: string }
  /** Nothing but a list of what is packed names it, and its certificate is for a host. */
  | { readonly kind: 'packed'; readonly by: string; readonly host: string }
  /** Something shows that it is one of a test. It breaks nothing where no file of the product names it. */
  | { readonly kind: 'test'; readonly reason: string; readonly isFixture: boolean; readonly isSample?: true };

/**
 * What a private key in a file is for: of the product where a file of the product names it, else of a test where its certificate, what
 * lies beside it, its name, or tests that name it show that. Where nothing does, a key keeps its weight: one that was forgotten is
 * named by nothing.
 */
export function keyUseJudge(
  source: KeyUseSource,
): (path: string, isWeak: boolean, lines?: readonly number[]) => KeyUse | undefined {
  const byCertificate = certificateJudge(source);
  const { roleOf, mentionsOf } = source;
  const folders = new Map<string, { readonly reason: string | undefined }>();
  const byNeighbours = (path: string): string | undefined =>
    keyFolders(path, source)
      .map(
        (folder) =>
          kept(folders, folder, () => ({
            reason: reasonByFolder(folder, source) ?? reasonByKeys(folder, source, byCertificate),
          })).reason,
      )
      .find((reason) => reason !== undefined);
  return (path, isWeak, lines) => {
    const mentions = mentionsOf(path);
    const certificate = byCertificate(path, lines);
    const beside = byNeighbours(path);
    const role = roleOf(path);
    const isShipped = shippedRoles.has(role);
    const named = isShipped ? byName(path) : undefined;
    const isCalledTest = isCode(path) && named !== undefined;
    const { product } = mentions;
    if (certificate !== 'of use' && certificate?.isPublic === true)
      return { kind: 'public', reason: certificate.reason };
    const trials = folderOfTrials(path);
    const isAmongTrials = trials !== undefined && product?.path.startsWith(trials) === true;
    const own = certificate === 'of use' ? undefined : certified(certificate, path);
    if (product !== undefined && product.isTool === undefined && isShipped && !isCalledTest && !isAmongTrials)
      return { kind: 'product', user: product, standsIn: standInOf(own, product, source.bytes(path)) };
    if (isCalledTest && isShipped && !isAmongTrials && isProgram(product, source))
      return { kind: 'product', user: product, standsIn: named, isSample: true };
    if (certificate === 'of use') return undefined;
    const isOfTests = isNamedByTestsAlone(path, isShipped, mentions);
    if (isCode(path) && isShipped && (own ?? beside) !== undefined && !isCalledTest && !isOfTests)
      return { kind: 'product', user: { path, line: 0 } };
    const byTests =
      isOfTests && !isCode(path) && !isDeployed(path)
        ? `only tests and examples name it: ${mentions.test}`
        : undefined;
    const sure = (own?.isSlight ? undefined : own?.reason) ?? beside ?? byTests;
    const ofTrials = isAmongTrials ? `what ${trials} holds is for tests` : undefined;
    const others = ofTrials ?? byContribution(path, mentions, source) ?? byFolder(path) ?? named;
    const weak =
      isWeak && role === 'product' && product === undefined ? 'it is too weak for any use' : undefined;
    const reason = sure ?? own?.reason ?? others ?? weak;
    const isPacked = mentions.packed !== undefined && role === 'product' && !isDeployed(path);
    const host = reason === undefined && isPacked ? hostIn(source.bytes(path)) : undefined;
    if (host !== undefined && mentions.packed !== undefined)
      return { kind: 'packed', by: mentions.packed, host };
    if (reason === undefined && isPacked)
      return {
        kind: 'test',
        reason: `only ${mentions.packed} names it, a list of what is packed with the sources`,
        ...{ isFixture: true, isSample: true },
      };
    if (reason === undefined) return isShipped || role === 'tooling' ? ofProduct(product) : undefined;
    const isSlight = reason === own?.reason && own.isSlight === true && mentions.isInFolderOfTests !== true;
    return {
      kind: 'test',
      reason,
      isFixture: role === 'product' && mentions.isUnknown !== true && !isSlight,
    };
  };
}

/** Why no one trusts it from afar. What an installer puts in its place is live all the same: a certificate without a name is a reason there. */
function standInOf(own: Shown | undefined, user: KeyUser, bytes: Uint8Array): string | undefined {
  if (own !== undefined && own.isSlight !== true) return own.reason;
  return isInstalledBy(user) && namesNoHost(bytes) ? 'its certificate names no host' : undefined;
}

/** Code of the product that is not called a test itself. */
function isProgram(user: KeyUser | undefined, { roleOf }: KeyUseSource): user is KeyUser {
  return (
    user !== undefined &&
    user.isTool === undefined &&
    isCode(user.path) &&
    roleOf(user.path) === 'product' &&
    byName(user.path) === undefined
  );
}

function ofProduct(user: KeyUser | undefined): KeyUse | undefined {
  return user === undefined ? undefined : { kind: 'product', user };
}

function isNamedByTestsAlone(path: string, isShipped: boolean, { product, test }: KeyMentions): boolean {
  return test !== undefined && (product === undefined || (!isShipped && sshKeyNames.test(nameOf(path))));
}

const shippedRoles: ReadonlySet<Role> = new Set(['product', 'generated', 'migration']);

/** A certificate that is over, or whose authority lies beside it, may be of use in what its path calls a deployment. */
function certified(shown: Shown | undefined, path: string): Shown | undefined {
  return shown?.isSlight === true && isDeployed(path) ? undefined : shown;
}

function isDeployed(path: string): boolean {
  return prefixOf(path)
    .split('/')
    .some((name) => deployments.test(name));
}

const deployments =
  /^(?:deploy(?:ments?)?|prod(?:uction)?|live|staging|infra(?:structure)?|ansible|helm|charts|k8s|kubernetes|terraform|puppet|salt)$/i;

/** Its folder, and those above it that hold keys and no code, but for the topmost. */
function keyFolders(path: string, { tree }: KeyUseSource): readonly string[] {
  const [own = '', ...above] = prefixesOf(path).slice(0, -1).slice(0, mostAbove);
  return [own, ...above.filter((folder) => !tree.entries(folder).some(isCode))];
}

const mostAbove = 3;

/** What others contributed, and what nothing of the product names: a server for tests, a setup that someone once had. */
function byContribution(
  path: string,
  { product, isUnknown }: KeyMentions,
  { roleOf }: KeyUseSource,
): string | undefined {
  const folder = prefixOf(path)
    .split('/')
    .find((name) => contributedFolders.test(name));
  if (folder === undefined || isUnknown || roleOf(path) === 'product') return undefined;
  return product !== undefined && roleOf(product.path) === 'product'
    ? undefined
    : `it lies in ${folder}/, and no file of the product names it`;
}

const contributedFolders = /^(?:contrib|extras?|hack|dev|misc)$/;

/** `lib/crypto-selftests.c`, `certs/bench-ca.key`, `crypto/org1.example.com/ca/a.key`. */
function byName(path: string): string | undefined {
  if (isDocumentation(path)) return undefined;
  if (isForTrials(path))
    return isForTrials(`${prefixOf(path)}key`)
      ? 'its path is of tests or examples'
      : `${nameOf(path)} is a name for tests or examples`;
  const host = prefixOf(path)
    .split('/')
    .find((name) => reservedHost.test(name));
  return host === undefined ? undefined : `it lies in ${host}/, a host that no one has`;
}

/** RFC 2606. */
const reservedHost = /(?:^|[.@-])(?:example\.(?:com|net|org)|[\w-]{1,60}\.(?:test|invalid|example))$/i;

/** `web/DockTestExtension/`, with its slash. */
function folderOfTrials(path: string): string | undefined {
  const end = /(?:^|\/)[A-Za-z\d]{0,40}(?<![A-Z])(?:Tests?|Testing)(?=[A-Z/])[A-Za-z\d]{0,40}\//.exec(path);
  return end === null ? undefined : path.slice(0, end.index + end[0].length);
}

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
  const isOfHost = stores.some((name) => hostKeys.test(name));
  if (stores.length >= 4 && algorithms.size >= 3 && !isOfHost) return 'its folder holds keys of many kinds';
  const trial = stores.find((name) => isForTrials(name));
  if (trial !== undefined && stores.length >= 3)
    return `${certificateNames.test(trial) ? 'certificates' : 'keys'} of tests lie beside it: ${folder}${trial}`;
  const page = names.find((name) => /^read[ _-]?me(?:\.(?:md|txt|rst|adoc))?$/i.test(name));
  if (page === undefined || stores.length * 2 < names.length) return undefined;
  const bytesOfPage = bytes(`${folder}${page}`);
  return saysTest(latin1(bytesOfPage, 0, 8_192))
    ? `${folder}${page} says that it is for tests or examples`
    : undefined;
}

const mostAsked = 24;
const fewestOfTests = 3;

/** Most keys beside it have certificates that show a test, and none has one that is of use. */
function reasonByKeys(
  folder: string,
  { tree }: KeyUseSource,
  byCertificate: CertificateJudge,
): string | undefined {
  const keys = tree.entries(folder).filter((name) => /key\w{0,8}\.pem$|\.key$/i.test(name));
  if (keys.length < fewestOfTests) return undefined;
  const shown = keys.slice(0, mostAsked).map((name) => byCertificate(`${folder}${name}`));
  const ofTests = shown.filter((one) => one !== undefined && one !== 'of use' && one.isSlight !== true);
  return ofTests.length >= fewestOfTests && !shown.includes('of use')
    ? `the certificates of ${ofTests.length} keys beside it are of tests`
    : undefined;
}

const storeNames =
  /\.(?:crt|cer|cert|pem|der|key|csr|crl|p12|pfx|jks|keystore|p8|p7b|srl|pub)$|^id_[a-z0-9]{2,12}/i;

const certificateNames = /\.(?:crt|cer|cert|csr|crl|p7b|srl)$/i;

/** The keys of one server or user for SSH, one for each algorithm. */
const hostKeys = /^(?:ssh_host_|id_)/i;

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
