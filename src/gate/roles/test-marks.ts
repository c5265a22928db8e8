import { X509Certificate } from 'node:crypto';
import { posix } from 'node:path';
import type { PlacedFact } from '../../core/analyzer.js';
import { prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { liesAmongTestFiles, sshKeyNames } from '../../knowledge/roles/index.js';
import { publicHosts, storesOf } from './certificates.js';
import type { Tree } from './find.js';

export interface MarksSource {
  readonly tree: Tree;
  readonly facts: readonly PlacedFact[];
  readonly roleOf: (path: string) => Role;
  readonly text: (path: string) => string;
}

/**
 * Whether a private key outside product code is made for tests: its name says so, a certificate beside it is
 * self-signed or names a reserved domain, it stands in the source of a test, a page shows it as an example, or test
 * files alone refer to it.
 */
export function isForTests(path: string, role: Role, source: MarksSource): boolean {
  if (role === 'product') return false;
  return (
    ((isProse(path) || role === 'documentation') && isShownAsExample(path, source)) ||
    (role === 'test' && isCode(path)) ||
    (isOfTests(role) && holdsMembers(source.text(path))) ||
    hasTestName(path) ||
    liesAmongTestFiles(path) ||
    hasTestCertificate(path, source) ||
    isUsedByTestsAlone(path, source)
  );
}

function isOfTests(role: Role): boolean {
  return role === 'test' || role === 'fixture' || role === 'example';
}

/** A script of a test and the files that it works on in one text: https://pkg.go.dev/golang.org/x/tools/txtar */
function holdsMembers(text: string): boolean {
  return /^-- [^\n]{1,200} --$/m.test(text);
}

function isProse(path: string): boolean {
  return /\.(?:md|markdown|rst|adoc|asciidoc|txt|html?)$/i.test(path);
}

const exampleWord =
  /\b(?:e\.g\.|example|sample|dummy|demo\b|fake|tutorial|published|snakeoil|for instance|looks? like|throw-?away|do not use|never use|RFC \d|test(?:ing)? (?:key|certificate|only|purpose))/i;
const linesAbove = 20;
const linesBelow = 5;
const longestKey = 250;

const shown = new WeakMap<MarksSource, Map<string, boolean>>();

/** Every key of a page stands near words, or in a folder, that call it one to be read, not to be used. Asked once a page. */
function isShownAsExample(path: string, source: MarksSource): boolean {
  const answers = shown.get(source) ?? new Map<string, boolean>();
  const answer = answers.get(path) ?? saysExample(path, source.text(path));
  shown.set(source, answers.set(path, answer));
  return answer;
}

const samples = /(?:^|[_.-])(?:examples?|samples?)(?:$|[_.-])/i;

function saysExample(path: string, text: string): boolean {
  if (
    posix
      .dirname(path)
      .split('/')
      .some((folder) => samples.test(folder))
  )
    return true;
  const lines = text.split('\n');
  const begins = lines.flatMap((line, index) => (/BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(line) ? [index] : []));
  return (
    begins.length > 0 &&
    begins.every((begin) => linesAround(lines, begin).some((line) => exampleWord.test(line)))
  );
}

function linesAround(lines: readonly string[], begin: number): readonly string[] {
  const key = lines.slice(begin, begin + longestKey);
  const length = Math.max(
    1,
    key.findIndex((line) => line.includes('-----END')),
  );
  return lines.slice(Math.max(0, begin - linesAbove), begin + length + linesBelow);
}

/** Of a key that stands in the source of a test nothing but that test makes use. */
function isCode(path: string): boolean {
  return /\.(?:php|pyi?|rb|go|java|kts?|scala|groovy|cs|fs|vb|[cm]?[jt]sx?|rs|c|cc|cpp|cxx|c\+\+|h|hpp|m|swift|dart|lua|pl|pm|exs?|erl|hs|ml|clj|sh|bats)$/.test(
    path,
  );
}

export function hasTestName(path: string): boolean {
  // `t/01-login.t` is a test by its very name.
  if (/\.t$/.test(path)) return true;
  return /(?:^|[^a-z])(?:tests?(?:keys?|certs?|ca|server|client|user|host)?|dummy|example|snakeoil|sample|fake)(?:[^a-z]|$)/i.test(
    posix.basename(path),
  );
}

const reserved =
  /\b(?:localhost|127\.0\.0\.1|[\w.-]{1,100}\.(?:test|example|invalid|localhost|local)|example\.(?:com|net|org))\b/i;

function hasTestCertificate(path: string, { tree, text }: MarksSource): boolean {
  return storesOf(prefixOf(path), tree)
    .flatMap((folder) => tree.entries(folder).map((name) => `${folder}${name}`))
    .filter((each) => /\.(?:crt|cer|cert|pem)$/.test(each))
    .slice(0, 20)
    .some((each) => isTestCertificate(text(each)));
}

function isTestCertificate(pem: string): boolean {
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) return false;
  try {
    const { subject, issuer, subjectAltName = '' } = new X509Certificate(pem);
    const names = `${subject}\n${subjectAltName}`;
    // No public authority certifies what has no domain: `registry`, `Intermediate CA 2` (CA/Browser Forum, section 7.1.4.2.1).
    return subject === issuer || reserved.test(names) || !publicHosts.test(names);
  } catch {
    // Not a certificate that can be read: it says nothing.
    return false;
  }
}

/** A value of low weight that a comment shows below words that call it an example. */
export function isShownInComment(path: string, line: number, { text }: Pick<MarksSource, 'text'>): boolean {
  if (!isCode(path)) return false;
  const lines = text(path).split('\n').slice(0, line);
  const own = lines.at(-1) ?? '';
  const isComment = /^[ \t]{0,80}(?:\*|#|\/\/|--|;)/.test(own) || isInDocstring(path, lines);
  return isComment && lines.slice(-linesAbove).some((each) => exampleWord.test(each));
}

function isInDocstring(path: string, lines: readonly string[]): boolean {
  if (!path.endsWith('.py')) return false;
  const marks = lines.join('\n').match(/"{3}|'{3}/g) ?? [];
  return marks.length % 2 === 1;
}

const mostLooks = 1_000;

/** A name without a dot may be that of a variable, where it stands in no quotes and in no path. */
function names(text: string, name: string): boolean {
  if (name.includes('.')) return text.includes(name);
  let at = text.indexOf(name);
  for (let looks = 0; at !== -1; looks += 1) {
    const after = text[at + name.length] ?? ' ';
    if (looks >= mostLooks || (/["'`/\\]/.test(text[at - 1] ?? '') && !/[\w.-]/.test(after))) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

/** A tool that makes the keys of a suite names them as well. */
function isUsedByTestsAlone(path: string, { facts, roleOf }: MarksSource): boolean {
  const name = posix.basename(path);
  const roles = facts
    .filter(
      ({ fact, location }) => fact.kind === 'code-source' && location.path !== path && names(fact.text, name),
    )
    .map(({ location }) => roleOf(location.path));
  const isHarmless = (role: Role) => isOfTests(role) || (role === 'tooling' && isOfTests(roleOf(path)));
  return roles.some(isOfTests) && (roles.every(isHarmless) || sshKeyNames.test(name));
}
