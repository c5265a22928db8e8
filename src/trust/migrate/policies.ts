import type { MigrationPlan } from './plan.js';

export interface PolicyPlaces {
  /** `https://notary.example.com:4443` */
  readonly server: string;
  /** Public key of cosign, and the subject of notation's certificate; each where it signed. */
  readonly cosignKey?: string;
  readonly notationSubject?: string;
}

/** What was enforced, what is enforced from now on, and both at once for the time between. */
export function policySnippets({ collection, rootKeys }: MigrationPlan, places: PolicyPlaces): string {
  const { server, cosignKey, notationSubject } = places;
  const notary = `    notary: {server: '${server}', root-keys: [${rootKeys.join(', ')}]}`;
  const now = [
    ...(cosignKey === undefined ? [] : [`    signature: {keys: [${cosignKey}]}`]),
    ...(notationSubject === undefined ? [] : ['    notation: /etc/notation']),
  ];
  const rule = (title: string, demands: readonly string[]) => [
    `# ${title}`,
    'version: 1',
    'rules:',
    `  - images: ['${collection}']`,
    ...demands,
    '',
  ];
  return [
    ...rule('Before: Notary alone (seaworthy gateway serve --policy, seaworthy authz serve --trust)', [
      notary,
    ]),
    ...rule('Now: both have to agree', [notary, ...now]),
    ...rule('Later: without Notary', now),
    ...(cosignKey === undefined ? [] : policyJson(collection, cosignKey)),
    ...(notationSubject === undefined ? [] : trustPolicy(collection, notationSubject)),
  ].join('\n');
}

function policyJson(collection: string, keyPath: string): readonly string[] {
  const requirement = { type: 'sigstoreSigned', keyPath, signedIdentity: { type: 'matchRepoDigestOrExact' } };
  const policy = { default: [{ type: 'reject' }], transports: { docker: { [collection]: [requirement] } } };
  return [
    '# policy.json of podman, skopeo and CRI-O: tag and signature have to fit',
    JSON.stringify(policy, null, 2),
    '',
  ];
}

function trustPolicy(collection: string, subject: string): readonly string[] {
  const policy = {
    name: 'migrated',
    registryScopes: [collection],
    signatureVerification: { level: 'strict' },
    trustStores: ['ca:migrated'],
    trustedIdentities: [`x509.subject: ${subject}`],
  };
  return [
    '# trustpolicy.oci.json of notation',
    JSON.stringify({ version: '1.0', trustPolicies: [policy] }, null, 2),
    '',
  ];
}
