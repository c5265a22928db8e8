import type { Finding } from '../../core/finding.js';
import { nameOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { isOfApplication } from '../../engines/secrets/findings.js';
import { asTestKey, atMost, isKey } from './weight.js';

/** Why the tree shows a key among tests to guard nothing, where it does. */
type Hint = (finding: Finding) => string | undefined;

/** A private key beside the product: with what its certificate shows, and advice for where nothing signs in with it. */
export function asKeyInRole(finding: Finding, role: Role, hintOf: Hint): Finding {
  const { evidence } = finding;
  if (asidesOfProduct.has(role) && isOfApplication(finding)) return withAdvice(finding, ofOwnSecret);
  if (!isKey(finding) || evidence.kind !== 'secret' || evidence.verified === 'live') return finding;
  if (role === 'vendored') return asCopiedKey(finding);
  const advice =
    role === 'documentation'
      ? adviceOfDocumented(finding)
      : (advices[role] ?? (evidence.testKey === undefined ? undefined : ofIdleKey));
  if (advice === undefined) return finding;
  const hint = evidence.testKey === undefined ? hintOf(finding) : undefined;
  return withAdvice(hint === undefined ? finding : asTestKey(finding, hint), advice);
}

const asidesOfProduct: ReadonlySet<Role> = new Set(['test', 'fixture', 'example', 'tooling']);
const ofOwnSecret =
  'Let what starts the application generate one, or keep this one with a waiver that says what it is for. Change it where an application in use has it.';

/** Of a project that was copied: everyone who has its sources has it, so that no one else can rely on it. */
function asCopiedKey(finding: Finding): Finding {
  const { evidence } = finding;
  const title =
    evidence.kind === 'secret' && evidence.testKey !== undefined
      ? finding.title
      : `${finding.title} (shipped with the project that this is a copy of)`;
  return withAdvice({ ...atMost(finding, 'medium'), title }, adviceOfCopy);
}

const adviceOfCopy =
  'Trust it nowhere: everyone who has the sources of the project that this is a copy of has it. Leave the copy as it is, with a waiver that says so, or take out the files that nothing needs.';

/** What else bears the marks of a test, and may yet be trusted somewhere. */
const ofIdleKey =
  'Revoke it wherever something trusts the public half. Let what needs a key make one, or keep this one with a waiver that says what it is for.';

const ofTests =
  'Let the tests make a key when they run, or keep this one with a waiver that says what it is for. Revoke it only where something else trusts it.';

const advices: Readonly<Partial<Record<Role, string>>> = {
  test: ofTests,
  fixture: ofTests,
  example:
    'Let the example make a key when it is set up, or keep this one with a waiver that says what it is for. Revoke it only where something else trusts it.',
};

/** The key of a set-up that the documentation describes, in a file of its own; one within a page may be anyone's. */
function adviceOfDocumented({ locations }: Finding): string {
  const isOwnFile = locations.every((place) => place.at === 'file' && keyFiles.test(nameOf(place.path)));
  return isOwnFile ? ofSetUp : ofPage;
}

const keyFiles = /\.(?:key|pem|p12|pfx|jks|keystore|p8|ppk|der|priv)$|^id_[a-z0-9]{2,12}$/i;
const ofPage =
  'Revoke it at every place that trusts the public half. Then put a placeholder in its place, or keep it with a waiver where it was made to be shown and nothing trusts it.';
const ofSetUp =
  'Let the set-up that the documentation describes make a key, or keep this one with a waiver that says what it is for. Revoke it only where something else trusts it.';

/** But where a file names it, or where it lies in an image or in the past. */
function withAdvice(finding: Finding, summary: string): Finding {
  const { evidence, fix, locations } = finding;
  if (evidence.kind !== 'secret' || evidence.usedAt !== undefined || fix?.kind !== 'manual') return finding;
  const isInTree = locations.every(
    (place) => place.at === 'file' && place.layer === undefined && place.commit === undefined,
  );
  return isInTree ? { ...finding, fix: { ...fix, summary } } : finding;
}
