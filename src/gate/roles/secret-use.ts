import type { Finding } from '../../core/finding.js';
import { nameOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { isCodeFile } from '../../engines/secrets/file-kinds.js';
import { weakRsa } from '../../engines/secrets/pem.js';
import { certificateJudge, type Shown } from './certificates.js';
import { keyMentions } from './key-mentions.js';
import { type KeyUse, keyUseJudge } from './key-use.js';
import { asPackedKey, asProductKey, asSampleInUse, asUsedKey, onlyFileOf } from './key-users.js';
import { asKeyOfClients, isKeyOfService } from './keys-of-clients.js';
import { filesOf, mostPlaces, shared } from './places.js';
import { isOpenProgram, programJudge } from './programs.js';
import { publicSettingJudge, type SettingPlace } from './public-settings.js';
import { asTemplateOfStore, isTemplateOfStore } from './templates-of-stores.js';
import type { MarksSource } from './test-marks.js';
import { testPackageJudge } from './test-packages.js';
import { voidFolderJudge } from './void-folders.js';
import { asClientKey, asGivenOut, asTestKey, isKey, isOpenKey, isOpenSecret } from './weight.js';

interface SecretSource {
  readonly marks: MarksSource;
  readonly bytes: (path: string) => Uint8Array;
  readonly now: Date | undefined;
  /** Of a path in a finding, that in the project. */
  readonly ownPath: (path: string) => string;
}

interface Used {
  readonly finding: Finding;
  readonly isTestKey?: boolean;
  readonly isFixture?: boolean;
  /** No test has it: it is a sample. */
  readonly isSample?: boolean;
}

interface SecretUses {
  /** A secret as what the tree shows it to be: given out with a program, read as a public key, a key of tests. */
  readonly asUsed: (finding: Finding) => Used;
  /** A key with the code or workflow that uses its file. */
  readonly withUser: (key: Finding) => Finding;
  readonly isOfTestPackage: (finding: Finding, path: string) => boolean;
  /** Of a key among tests: what names its file is of tests as well, in whatever language. */
  readonly isNamedByTests: (path: string) => boolean;
  /** Why the certificates of a key among tests show that it guards nothing. */
  readonly hintOf: (key: Finding) => string | undefined;
}

/** What the tree around secrets shows of them. All findings are asked for at once, so that the tree is read once. */
export function secretUses(findings: readonly Finding[], source: SecretSource): SecretUses {
  const { marks, bytes, ownPath } = source;
  const read = { tree: marks.tree, roleOf: marks.roleOf, bytes };
  const secrets = findings.filter(isOpenSecret).map((secret) => filesOf(secret).map(ownPath));
  const isOfTestPackage = testPackageJudge(secrets.flat(), read);
  const keys = findings.filter((finding) => isKey(finding) && isWeighed(finding, source));
  const mentionsOf = keyMentions(
    keys.flatMap((key) => filesOf(key).map(ownPath)),
    read,
  );
  // The tree is read once more only where nothing else marks one of them.
  const others = findings.filter((finding) => isKey(finding) && !isWeighed(finding, source));
  const mentionsAmongTests = keyMentions(
    others.flatMap((key) => filesOf(key).map(ownPath)),
    read,
  );
  const byCertificate = certificateJudge({ ...read, now: source.now });
  const ownFile = (key: Finding) => {
    const path = isOpenKey(key) ? onlyFileOf(key) : undefined;
    return path === undefined ? undefined : ownPath(path);
  };
  return {
    asUsed: useJudge(findings, { ...source, useOf: keyUseJudge({ ...read, now: source.now, mentionsOf }) }),
    withUser: (key) => {
      const path = ownFile(key);
      const user = path === undefined ? undefined : mentionsOf(path).product;
      return path === undefined || user === undefined ? key : asUsedKey(key, path, user);
    },
    isOfTestPackage: (finding, path) => isOpenSecret(finding) && isOfTestPackage(path),
    isNamedByTests: (path) => {
      const { test, product } = mentionsAmongTests(path);
      return test !== undefined && product === undefined;
    },
    hintOf: (key) =>
      shared(
        filesOf(key).map((path) =>
          hintBy(byCertificate(ownPath(path), linesOf(key, ownPath)(ownPath(path)))),
        ),
      )?.[0],
  };
}

/** The lines of a file at which a secret stands. */
function linesOf({ locations }: Finding, ownPath: (path: string) => string) {
  return (path: string): readonly number[] =>
    locations
      .slice(0, mostPlaces)
      .flatMap((each) =>
        each.at === 'file' && each.line !== undefined && ownPath(each.path) === path ? [each.line] : [],
      );
}

function hintBy(shown: Shown | 'of use' | undefined): string | undefined {
  return shown === 'of use' ? undefined : shown?.reason;
}

/** Whose use is asked for: what may be critical, and what lies in product code although it is weak or its name is of tests. */
function isWeighed(key: Finding, { marks, ownPath }: SecretSource): boolean {
  return isOpenKey(key) || filesOf(key).some((path) => marks.roleOf(ownPath(path)) === 'product');
}

interface UseSource extends SecretSource {
  readonly useOf: ReturnType<typeof keyUseJudge>;
}

function useJudge(findings: readonly Finding[], source: UseSource): (finding: Finding) => Used {
  const { marks, ownPath } = source;
  const whyGivenOut = givenOutJudge(findings, source);
  const whyProgram = programJudge(marks);
  const byPage = voidFolderJudge(marks);
  const whyVoid = (finding: Finding, paths: readonly string[]) =>
    isKey(finding) || isOpenSecret(finding) ? shared(paths.map(byPage))?.[0] : undefined;
  return (finding) => {
    const paths = filesOf(finding).map(ownPath);
    const given = whyGivenOut(finding, paths) ?? whyVoid(finding, paths);
    if (given !== undefined) return { finding: asGivenOut(finding, given) };
    const ofProduct = paths.filter((path) => marks.roleOf(path) === 'product');
    const asked = ofProduct.length === 0 ? paths : ofProduct;
    const ofClients =
      isKeyOfService(finding) && ofProduct.length > 0 && ofProduct.every(isCodeFile)
        ? shared(ofProduct.map(whyProgram))
        : undefined;
    if (ofClients !== undefined) return { finding: asKeyOfClients(finding, ofClients[0]) };
    const shown = ofProduct.length > 0 ? whyShownKey(finding) : undefined;
    if (shown !== undefined) return { finding: asTestKey(finding, shown), isTestKey: true, isFixture: true };
    const uses: readonly { readonly path: string; readonly use: KeyUse | undefined }[] =
      isKey(finding) && isWeighed(finding, source)
        ? asked.map((path) => ({
            path,
            use: source.useOf(path, isWeak(finding), linesOf(finding, ownPath)(path)),
          }))
        : [];
    for (const { path, use } of uses)
      if (use?.kind === 'product') {
        const { user, standsIn, isSample: isSampleKey } = use;
        const isTemplate = isTemplateOfStore(finding, path, user, marks.text);
        return {
          finding: isTemplate
            ? asTemplateOfStore(finding, user)
            : isSampleKey
              ? asSampleInUse(finding, user, standsIn)
              : asProductKey(finding, path, user, standsIn),
        };
      }
    const [packed] = shared(uses.map(({ use }) => (use?.kind === 'packed' ? use : undefined))) ?? [];
    if (packed !== undefined) return { finding: asPackedKey(finding, packed) };
    const [ofAll] = shared(uses.map(({ use }) => (use?.kind === 'public' ? use : undefined))) ?? [];
    if (ofAll !== undefined) return { finding: asGivenOut(finding, ofAll.reason) };
    const tests = shared(uses.map(({ use }) => (use?.kind === 'test' ? use : undefined)));
    if (tests !== undefined)
      return {
        finding: asTestKey(finding, tests[0].reason),
        isTestKey: true,
        isFixture: tests.every(({ isFixture }) => isFixture),
        isSample: tests.every(({ isSample }) => isSample === true),
      };
    const ofClient =
      isOpenKey(finding) && asked.every(isOfClient) ? shared(asked.map(whyProgram)) : undefined;
    if (ofClient !== undefined)
      return { finding: asClientKey(finding, `it shows a service who calls, and ${ofClient[0]}`) };
    return isKey(finding) && isOfTestsAndExamples(paths.map(marks.roleOf))
      ? { finding: asTestKey(finding, 'tests and examples hold the same key'), isTestKey: true }
      : { finding };
  };
}

function isWeak({ title }: Finding): boolean {
  return title.includes(weakRsa);
}

/** Why a secret is no secret to those who run the program: it is shipped with it, or read as a public key. */
function givenOutJudge(
  findings: readonly Finding[],
  { marks, bytes, ownPath }: SecretSource,
): (finding: Finding, paths: readonly string[]) => string | undefined {
  const placesOf = ({ locations }: Finding): readonly SettingPlace[] =>
    locations
      .slice(0, mostPlaces)
      .flatMap((each) =>
        each.at === 'file' && each.line !== undefined ? [{ path: ownPath(each.path), line: each.line }] : [],
      );
  const readerOf = publicSettingJudge(findings.filter(isOpenSecret).flatMap(placesOf), {
    ...{ tree: marks.tree, roleOf: marks.roleOf, bytes, text: marks.text },
  });
  const whyProgram = programJudge(marks);
  return (finding, paths) => {
    const program = isOpenProgram(finding) ? shared(paths.map(whyProgram)) : undefined;
    if (program !== undefined) return program[0];
    const readers = isOpenSecret(finding) ? shared(placesOf(finding).map(readerOf)) : undefined;
    return readers === undefined ? undefined : `${readers[0]} reads it as a public key`;
  };
}

/** `update_client_cert.pem` */
function isOfClient(path: string): boolean {
  return /(?:^|[._-])client(?=[._-])/i.test(nameOf(path));
}

/** Why a private key is one of a test, by the lines round it. */
function whyShownKey(finding: Finding): string | undefined {
  return isKey(finding) && finding.evidence.kind === 'secret' ? finding.evidence.testKey : undefined;
}

/** One key that was made for both: a copy of a key in use would stand in one of them. */
function isOfTestsAndExamples(roles: readonly Role[]): boolean {
  const isOfTests = (role: Role) => role === 'test' || role === 'fixture';
  return (
    roles.includes('example') &&
    roles.some(isOfTests) &&
    roles.every((role) => role === 'example' || isOfTests(role))
  );
}
