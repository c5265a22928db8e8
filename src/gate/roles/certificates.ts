import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { latin1 } from '../../engines/secrets/bytes.js';
import type { Tree } from './find.js';
import { kept } from './tree.js';

/** What certificates are read from. */
export interface CertificateSource {
  readonly tree: Tree;
  readonly bytes: (path: string) => Uint8Array;
  /** Without it no certificate is taken to be over. */
  readonly now?: Date | undefined;
}

const mostFiles = 60;
/** In one file. */
const mostBlocks = 24;
const yearMs = 365 * 24 * 3600 * 1000;

/** What a certificate shows of its key. */
export interface Shown {
  readonly reason: string;
  /** It is over, or of an authority of its own: so are certificates that are in use. */
  readonly isSlight?: true;
  /** Everyone may sign in with it. */
  readonly isPublic?: true;
}

interface Folder {
  readonly certificates: readonly PlacedCertificate[];
  /** The public halves of all keys. */
  readonly keys: ReadonlySet<string>;
}

/** Of a key in a file; the lines at which it stands, where the file may hold others. */
export type CertificateJudge = (path: string, lines?: readonly number[]) => Shown | 'of use' | undefined;

/**
 * Why the certificate of a private key shows that the key guards nothing: it is over for more than a year, names a test or
 * a host that no one else can reach, or is of an authority without any name of the internet whose own key lies there
 * as well. Undefined where there is no certificate, or where it says nothing of the kind; of use where someone else issued it for a
 * host of the internet.
 */
export function certificateJudge(source: CertificateSource): CertificateJudge {
  const known = new Map<string, Folder>();
  const texts = new Map<string, KeyFile>();
  const folderOf = (path: string): Folder => {
    const folder = prefixOf(path);
    return kept(known, folder, () => readFolder(folder, source));
  };
  return (path, lines = []) => {
    const file = kept(texts, path, () => readKeyFile(textOf(source.bytes(path))));
    const blocks = blocksAt(file, lines);
    const keys = blocks.flatMap(({ publicKey }) => publicKey ?? []);
    const beside = folderOf(path);
    const inFile = keys.length === 0 && blocks.length > 0 ? aboveOf(file, blocks) : file.certificates;
    const ofPath = beside.certificates.filter((one) => belongs(one, path, keys));
    const all = [...inFile, ...ofPath];
    const isOwn = ({ publicKey }: PlacedCertificate) => keys.length === 0 || keys.includes(publicKey);
    const asked = file.keys.length > 1 ? all.filter(isOwn) : all;
    const reasons = asked.map((one) => reasonOf(one, beside, source.now));
    // One that is of use counts against all that are none: a key is certified again and again.
    if (reasons.includes('of use')) return 'of use';
    if (reasons.includes(undefined)) return undefined;
    // Code and bundles hold certificates of other keys as well.
    return reasons[asked.findIndex(isOwn)];
  };
}

interface KeyFile {
  readonly keys: readonly KeyBlock[];
  readonly certificates: readonly (PlacedCertificate & { readonly end: number })[];
  readonly text: string;
}

interface KeyBlock {
  readonly start: number;
  /** From 1. */
  readonly lines: { readonly first: number; readonly last: number };
  /** None under a passphrase. */
  readonly publicKey: string | undefined;
}

function readKeyFile(text: string): KeyFile {
  return { keys: keyBlocksIn(text), certificates: certificatesIn(text), text };
}

/** Those at one of the lines; all where none is asked for or the file has but one. */
function blocksAt({ keys }: KeyFile, asked: readonly number[]): readonly KeyBlock[] {
  const found = keys.filter(({ lines: { first, last } }) =>
    asked.some((line) => line >= first && line <= last),
  );
  return found.length === 0 ? keys : found;
}

/** Of a key that cannot be read: the certificates right above it in the same string or list of blocks. */
function aboveOf({ text, certificates }: KeyFile, blocks: readonly KeyBlock[]): KeyFile['certificates'] {
  return blocks.flatMap(({ start }) => {
    const nearest = certificates.findLast(({ end }) => end <= start);
    const between = nearest === undefined ? '' : text.slice(nearest.end, start);
    return nearest !== undefined &&
      between.length < longestBetween &&
      between.split('\n').every((line) => betweenBlocks.test(line))
      ? [nearest]
      : [];
  });
}

const longestBetween = 1_000;
/** Blanks, what joins the lines of a string, and what `openssl pkcs12` writes of each block. */
const betweenBlocks =
  /^(?:[\s"'+.,]|\\[nr]?){0,80}$|^(?:Bag|Key) Attributes|^ {4}[\w. ]{1,60}:|^<No Attributes>|^(?:subject|issuer) ?=/;

/** The host of the internet that a certificate in the file of a key is for. */
export function hostIn(bytes: Uint8Array): string | undefined {
  const found = certificatesIn(textOf(bytes)).find(({ certificate: { subject, subjectAltName = '' } }) =>
    publicHosts.test(`${subject}\n${subjectAltName}`),
  );
  return found === undefined ? undefined : nameOf(found.certificate);
}

/** Whether a certificate in the file of a key has neither a common name nor another one: no client takes it for any host. */
export function namesNoHost(bytes: Uint8Array): boolean {
  const all = certificatesIn(textOf(bytes));
  return (
    all.length > 0 &&
    all.every(({ certificate: { subject, subjectAltName } }) => !subjectAltName && !/^CN=/m.test(subject))
  );
}

interface PlacedCertificate {
  readonly certificate: X509Certificate;
  readonly publicKey: string;
  readonly path: string;
}

/** The public halves of the private keys in a text. */
function keysIn(text: string): readonly string[] {
  return keyBlocksIn(text).flatMap(({ publicKey }) => publicKey ?? []);
}

function keyBlocksIn(text: string): readonly KeyBlock[] {
  let line = 1;
  let counted = 0;
  return blocksIn(text, keyBlocks).map(({ 0: block, index }) => {
    line += linesIn(text.slice(counted, index));
    counted = index;
    return {
      start: index,
      lines: { first: line, last: line + linesIn(block) },
      publicKey: publicHalfOf(block),
    };
  });
}

const keyBlocks = /-----BEGIN (?:[A-Z]{2,9} )?PRIVATE KEY-----(?:[^-]|-(?!-)){60,12000}-----END /g;

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function publicHalfOf(block: string): string | undefined {
  const name = /BEGIN ([A-Z ]{11,30})/.exec(block)?.[1] ?? '';
  try {
    return halfOf(createPublicKey(createPrivateKey(plain(`${block}${name}-----`))));
  } catch {
    // Under a passphrase, or no key at all: then its name or its place has to show its certificate.
    return undefined;
  }
}

function certificatesIn(text: string, path = ''): KeyFile['certificates'] {
  return blocksIn(text, certificateBlocks).flatMap(({ 0: block, index }) =>
    parsed(plain(block), path).map((one) => ({ ...one, end: index + block.length })),
  );
}

const certificateBlocks = /-----BEGIN CERTIFICATE-----[^-]{100,20000}-----END CERTIFICATE-----/g;

function blocksIn(text: string, blocks: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const block of text.matchAll(blocks)) {
    if (found.length === mostBlocks) break;
    found.push(block);
  }
  return found;
}

/** Lines in strings of a language, joined by signs, or in a block of YAML, as PEM has them. */
function plain(block: string): string {
  if (!/["'`]/.test(block)) return `${block.replace(/\n[ \t]{1,40}/g, '\n')}\n`;
  return `${block
    .replace(/["'`]\s{0,80}[+.,\\]?\s{0,80}["'`]/g, '')
    .replace(/["'`]|(?:\\[nr]){1,2}/g, '\n')
    .replace(/\n\s{1,200}/g, '\n')}\n`;
}

function parsed(certificate: string | Uint8Array, path: string): readonly PlacedCertificate[] {
  try {
    const found = new X509Certificate(certificate);
    return [{ certificate: found, publicKey: halfOf(found.publicKey), path }];
  } catch {
    // Not a certificate that can be read: it says nothing.
    return [];
  }
}

/** Where certificates of a folder's keys lie: in it, above and beside it as `openssl ca` lays them: `private/`, `certs/`, `newcerts/`. */
export function storesOf(folder: string, tree: Tree): readonly string[] {
  if (folder === '') return [folder];
  const parent = prefixOf(folder.slice(0, -1));
  const beside = tree.entries(parent).filter((name) => storeFolders.test(name));
  const above = storeFolders.test(folder.slice(parent.length)) ? [parent] : [];
  return [...new Set([folder, ...beside.map((name) => `${parent}${name}`), ...above])];
}

function readFolder(folder: string, { tree, bytes }: CertificateSource): Folder {
  const folders = storesOf(folder, tree);
  const files = folders.flatMap((each) =>
    tree
      .entries(each)
      .filter(isStoreName)
      .map((name) => `${each}${name}`),
  );
  const certificates: PlacedCertificate[] = [];
  const keys = new Set<string>();
  for (const file of files.slice(0, mostFiles)) {
    const content = bytes(file);
    const text = textOf(content);
    certificates.push(...(content[0] === 0x30 ? parsed(content, file) : certificatesIn(text, file)));
    for (const key of keysIn(text)) keys.add(key);
  }
  return { certificates, keys };
}

const storeFolders = /^(?:certs?|crts?|certificates|newcerts|public|private|keys?)\/$/;

function isStoreName(name: string): boolean {
  return /\.(?:crt|cer|cert|pem|der|chain|key)$/i.test(name);
}

/** By the key itself; one under a passphrase by its name: `client.key` beside `client-cert.pem`. */
function belongs({ publicKey, path }: PlacedCertificate, ofKey: string, keys: readonly string[]): boolean {
  if (keys.length > 0) return keys.includes(publicKey);
  const stem = stemOf(ofKey);
  return stem !== '' && path !== ofKey && stemOf(path) === stem;
}

function halfOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

function stemOf(path: string): string {
  const name = posix
    .basename(path)
    .toLowerCase()
    .replace(/(?:\.[a-z0-9]{1,5}){1,2}$/, '');
  return name.replace(/[._-]?(?:private|key|cert(?:ificate)?|crt|enc(?:rypted)?)(?=[._-]|$)/g, '');
}

function reasonOf(own: PlacedCertificate, beside: Folder, now?: Date): Shown | 'of use' | undefined {
  const { certificate } = own;
  const { subject, issuer, subjectAltName = '', validTo } = certificate;
  const names = `${subject}\n${subjectAltName}`;
  const named = nameOf(certificate);
  const name = named === '' ? 'no one' : `"${named}"`;
  if (accountsOfAll.test(subject))
    return { reason: `its certificate for ${name} is for everyone`, isPublic: true };
  const reserved = reservedIn(names.replace(ofOrganisations, '').replace(ofMail, ''));
  // Certificates in use name this machine beside the host that they are for.
  const isOfHost = publicHosts.test(names.replaceAll(allReserved, ' '));
  if (reserved !== undefined && !isOfHost)
    return { reason: `its certificate is for "${reserved}", a name for tests` };
  const mark = markIn(certificate);
  if (mark === '' && !testWords.test(words(named).replace(placeholders, ' ')))
    return { reason: `its certificate has a placeholder for a name: ${name}` };
  if (mark !== undefined) return { reason: `its certificate for ${name} names a test${mark}` };
  const byMail = isOfHost ? undefined : reservedIn((names.match(ofMail) ?? []).join('\n'));
  if (byMail !== undefined)
    return { reason: `its certificate for ${name} has an address at "${byMail}", a name for tests` };
  const over = Date.parse(validTo);
  if (now !== undefined && over < now.getTime() - yearMs)
    return {
      reason: `its certificate for ${name} ended in ${new Date(over).getUTCFullYear()}`,
      isSlight: true,
    };
  const isOfOwn = isOfAuthorityBeside(own, beside);
  if (publicHosts.test(names)) return subject === issuer || isOfOwn ? undefined : 'of use';
  if (isOfOwn)
    return {
      reason:
        subject === issuer
          ? `its certificate for ${name} is of an authority of its own, and one that it issued lies beside it`
          : `its certificate for ${name} and the key of the authority that issued it lie together`,
      isSlight: true,
    };
  const given = defaultOrganisations.exec(subject)?.[0];
  return given === undefined
    ? undefined
    : { reason: `its certificate for ${name} has ${given}, a default of OpenSSL`, isSlight: true };
}

/** What an `openssl.cnf` proposes: that of OpenSSL itself, and those of Red Hat's packages. */
const defaultOrganisations = /^O=(?:Internet Widgits Pty Ltd|(?:My|Default) Company Ltd)$/m;

/** The field that names a test; empty where the certificate is called so. */
function markIn(certificate: X509Certificate): string | undefined {
  const isMark = (field: string) => testWords.test(words(field));
  if (isMark(nameOf(certificate))) return '';
  const { subject, issuer, subjectAltName = '' } = certificate;
  const own = [...subject.split('\n'), ...subjectAltName.split(', ')].filter(
    (field) => field.replace(ofMail, '') !== '' || reservedIn(field) === undefined,
  );
  const found = [...own, ...issuer.split('\n').map((field) => `issuer ${field}`)].find(isMark);
  return found === undefined ? undefined : `: ${found.slice(0, mostOfField)}`;
}

const mostOfField = 100;

/** Or is that authority itself, beside one that it issued. */
function isOfAuthorityBeside(own: PlacedCertificate, { certificates, keys }: Folder): boolean {
  const isIssued = own.certificate.subject !== own.certificate.issuer;
  return certificates.some((other) => {
    const [authority, issued] = isIssued
      ? [other.certificate, own.certificate]
      : [own.certificate, other.certificate];
    return (
      issued.issuer === authority.subject &&
      issued.subject !== authority.subject &&
      authority.ca &&
      keys.has(isIssued ? other.publicKey : own.publicKey)
    );
  });
}

function nameOf({ subject, subjectAltName = '' }: X509Certificate): string {
  const common = /^CN=(.{1,80})/m.exec(subject)?.[1];
  const organisation = /^OU?=(.{1,80})/m.exec(subject)?.[1];
  const host = subjectAltName.slice(0, 80).replace(/^DNS:/, '');
  return common ?? organisation ?? (host === '' ? subject.slice(0, 80).replaceAll('\n', ', ') : host);
}

/** RFC 2606, RFC 6761, RFC 6890: this machine, and domains that no one has. */
const reservedHosts =
  /(?:^|[=:.@/ ])(localhost|(?:[\w-]{1,60}\.){1,6}(?:localdomain|test|example|invalid|localhost)|example\.(?:com|net|org|edu))(?![\w.-])|(?:^|[=:.@/])(localdomain|test|example|invalid)(?![\w.@-]| \w)|(?:^|[=:])(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|0:0:0:0:0:0:0:1)(?![\w.:])/im;

/** Fields that name no host: `O=Test`. */
const ofOrganisations = /^(?:O|OU|L|ST|C)=.{0,400}$/gm;

/** Where someone has mail shows little of the host: `emailAddress=crew@tides.example`, `email:crew@tides.example`. */
const ofMail = /^emailAddress=.{0,400}$|(?<=^|, )email:[^,\n]{0,400}/gim;

/** With the names below it: `quay.example.org`. */
function reservedIn(names: string): string | undefined {
  const found = reservedHosts.exec(names);
  const [whole = '', host, word, address] = found ?? [];
  const reserved = host ?? word ?? address;
  if (found === null || reserved === undefined) return undefined;
  const end = found.index + whole.length;
  let start = end - reserved.length;
  while (end - start < mostOfField && /[\w.-]/.test(names.charAt(start - 1))) start -= 1;
  return names.slice(start, end);
}

const allReserved = new RegExp(reservedHosts, 'gim');

/** `CN=public@tides.example`: an account that everyone shares. */
const accountsOfAll =
  /(?:^|[/,\n] ?)CN=(?:public|anonymous|guest|everyone|anyone)(?:@|$|[ ._-](?:user|access|account|client|read))/im;

const testWords =
  /(?:^|[^a-z])(?:tests?|testing|tester|test(?=(?:ca|root|cert|server|client|host|user|key|org|company|corp|domain|only|issuer|signer|site|suite)s?(?:[^a-z]|$))[a-z]{2,7}|example|dummy|fake|samples?|demo|snake ?oil|untrusted|invalid|bogus|foobar|foo|do not trust)(?:[^a-z]|$)/i;

const placeholders = /\bfoo(?:bar)?\b/gi;

/** A host below a domain that can be bought. */
export const publicHosts =
  /(?:^CN=|DNS:|\.)[\w-]{1,60}\.(?!local\b|lan\b|internal\b|home\b)[a-z]{2,18}(?=$|[,\n ])/im;

/** `TestCA` is two words. */
function words(text: string): string {
  return text.replace(/([a-z])([A-Z])/g, '$1 $2');
}

function textOf(bytes: Uint8Array): string {
  return latin1(bytes, 0, bytes.length);
}
