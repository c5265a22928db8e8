import { firstRoot } from '../src/testing/notary-collection.js';
import type { Document } from './hostile-documents.js';

/** Documents about trust, policies, observed runs and advisories: what `verify`, `trust`, `authz`, `db` and the options of scans read. */
const b64 = (text: string) => Buffer.from(text).toString('base64');
const publicKey =
  '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaZ6qmCyL2ijnyDYrP8zUGHiQfcuPBuZRbO+jZK5kSxUxOa3eFaIDsuyEd9/BEZC7DZzXQ0wxZf1zRGmGsCg8Nw==\n-----END PUBLIC KEY-----\n';
const trustedRoot = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
  tlogs: [
    {
      baseUrl: 'https://log.example',
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: b64('a'),
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        validFor: { start: '2021-01-01T00:00:00Z' },
      },
      logId: { keyId: b64('b') },
    },
  ],
  certificateAuthorities: [
    {
      subject: { organization: 'a' },
      uri: 'https://ca.example',
      certChain: { certificates: [{ rawBytes: b64('c') }] },
      validFor: {},
    },
  ],
});
const keyRules = JSON.stringify({
  default: [{ type: 'reject' }],
  transports: {
    docker: {
      'a/b': [
        { type: 'sigstoreSigned', keyData: b64(publicKey), signedIdentity: { type: 'matchRepository' } },
        { type: 'signedBy', keyType: 'GPGKeys', keyData: b64('a') },
      ],
    },
  },
});
const gatewayRules =
  'version: 1\nrules:\n- match: "a/**"\n  require:\n  - cosign: {keys: [cosign.pub]}\n  - verdict: {max-age-days: 30, worst: high}\n- match: "**"\n  accept: nothing\n';
const trustPolicy = JSON.stringify({
  version: '1.0',
  trustPolicies: [
    {
      name: 'a',
      registryScopes: ['*'],
      signatureVerification: { level: 'strict', override: { expiry: 'log' } },
      trustStores: ['ca:a'],
      trustedIdentities: ['x509.subject: C=NO, ST=Vestland, O=a'],
    },
  ],
});
const authzPolicy =
  'version: 1\nunmapped: reserve\nprivileged: false\nopen: [build]\nbinds:\n  below: [/srv]\n  exactly: [/data]\ncapabilities: [NET_ADMIN]\nnetworks: {pools: [10.0.0.0/8]}\nprotect: {images: [a/b]}\nusers:\n  ada: {open: [import]}\n';
const openvex = JSON.stringify({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'a',
  author: 'a',
  timestamp: '2030-01-01T00:00:00Z',
  version: 1,
  statements: [
    {
      vulnerability: { name: 'CVE-2030-1234' },
      products: [{ '@id': 'pkg:npm/a@1', subcomponents: [{ '@id': 'pkg:npm/b@1' }] }],
      status: 'not_affected',
      justification: 'component_not_present',
    },
  ],
});
const csaf = JSON.stringify({
  document: {
    category: 'csaf_vex',
    csaf_version: '2.0',
    tracking: { id: 'a', status: 'final', version: '1' },
  },
  product_tree: {
    branches: [
      {
        category: 'vendor',
        name: 'a',
        branches: [
          {
            category: 'product_version',
            name: 'b',
            product: { product_id: 'p', name: 'p', product_identification_helper: { purl: 'pkg:npm/a@1' } },
          },
        ],
      },
    ],
    relationships: [
      {
        category: 'default_component_of',
        product_reference: 'p',
        relates_to_product_reference: 'p',
        full_product_name: { product_id: 'q', name: 'q' },
      },
    ],
  },
  vulnerabilities: [{ cve: 'CVE-2030-1234', product_status: { known_not_affected: ['p', 'q'] } }],
});
const used = JSON.stringify({
  image: 'a',
  isComplete: true,
  packages: [{ ecosystem: 'npm', name: 'a', version: '1', isUsed: false, because: 'b' }],
});
const lock = '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"1.0.0"}}}';
const kev = JSON.stringify({
  dateReleased: '2030-01-01T00:00:00Z',
  vulnerabilities: [{ cveID: 'CVE-2030-1234', dateAdded: '2030-01-01', knownRansomwareCampaignUse: 'Known' }],
});
const secdb = JSON.stringify({
  distroversion: 'v3.20',
  reponame: 'main',
  packages: [{ pkg: { name: 'a', secfixes: { '1.2.3-r0': ['CVE-2030-1234 (+)', 'CVE-2030-2345'] } } }],
});
const tracker = JSON.stringify({
  a: {
    'CVE-2030-1234': {
      releases: {
        trixie: {
          status: 'resolved',
          fixed_version: '1:2-3',
          repositories: { trixie: '1' },
          urgency: 'high',
        },
      },
    },
  },
});
const daemonJson =
  '{"icc":false,"log-opts":{"max-size":"1m"},"default-ulimits":{"nofile":{"Name":"nofile","Hard":1}}}';
const auditLine = JSON.stringify({
  time: '2030-01-01T00:00:00Z',
  user: 'a',
  method: 'POST',
  uri: '/v1.45/containers/create?name=a',
  body: { Image: 'a', HostConfig: { Binds: ['/srv/a:/a'] } },
});
const folderOfLock = { 'package-lock.json': lock };
const toVerify = ['verify', 'LAYOUT', '--as', 'a/b:1'];

export const trustDocuments: readonly Document[] = [
  {
    path: 'cosign.pub',
    text: publicKey,
    words: [...toVerify, '--key', 'FILE'],
  },
  {
    path: 'trusted_root.json',
    text: trustedRoot,
    words: [...toVerify, '--identity', '*', '--issuer', 'https://a', '--trusted-root', 'FILE'],
  },
  {
    path: 'containers-policy.json',
    text: keyRules,
    words: [...toVerify, '--policy', 'FILE'],
  },
  {
    path: 'rules.yaml',
    text: gatewayRules,
    words: [...toVerify, '--rules', 'FILE'],
  },
  {
    path: 'trustpolicy.oci.json',
    text: trustPolicy,
    words: [...toVerify, '--notation', 'FOLDER'],
  },
  {
    path: 'root.json',
    text: firstRoot.toString(),
    words: [
      'trust',
      'inspect',
      '127.0.0.1:9/a',
      '--server',
      'http://127.0.0.1:9',
      '--root',
      'FILE',
      '--trust-dir',
      'FOLDER/trust',
    ],
  },
  {
    path: 'authz.yaml',
    text: authzPolicy,
    words: [
      'authz',
      'explain',
      'POST',
      '/v1.45/containers/create',
      '--body',
      '{"Image":"a"}',
      '--policy',
      'FILE',
      '--engine',
      'SOCKET',
      '--state',
      'FOLDER',
    ],
  },
  {
    path: 'authz-audit.yaml',
    text: authzPolicy,
    words: ['authz', 'audit', '--policy', 'FILE', '--engine', 'SOCKET', '--state', 'FOLDER'],
  },
  {
    path: 'daemon.json',
    text: daemonJson,
    words: ['daemon', 'plan', '--config-file', 'FILE', '--diff', '--docker-host', 'unix://SOCKET'],
  },
  {
    path: 'a.openvex.json',
    text: openvex,
    words: ['check', 'FOLDER', '--vex', 'FILE'],
    besides: folderOfLock,
  },
  { path: 'a.csaf.json', text: csaf, words: ['check', 'FOLDER', '--vex', 'FILE'], besides: folderOfLock },
  { path: 'packages.json', text: used, words: ['check', 'FOLDER', '--used', 'FILE'], besides: folderOfLock },
  {
    path: '.grype.yaml',
    text: 'ignore:\n- vulnerability: CVE-2030-1234\n  package: {name: a, type: npm}\n',
    words: ['check', 'FOLDER', '--ignore-file', 'FILE'],
    besides: folderOfLock,
  },
  {
    path: 'osv-scanner.toml',
    text: '[[IgnoredVulns]]\nid = "CVE-2030-1234"\nreason = "a"\n',
    words: ['check', 'FOLDER', '--ignore-file', 'FILE'],
    besides: folderOfLock,
  },
  {
    path: '.snyk',
    text: "ignore:\n  SNYK-JS-A-1:\n  - '* > a':\n      reason: b\n",
    words: ['check', 'FOLDER', '--ignore-file', 'FILE'],
    besides: folderOfLock,
  },
  {
    path: '.trivyignore.yaml',
    text: 'vulnerabilities:\n- id: CVE-2030-1234\n  paths: ["**/a*"]\n',
    words: ['check', 'FOLDER', '--ignore-file', 'FILE'],
    besides: folderOfLock,
  },
  {
    path: 'kev/known_exploited_vulnerabilities.json',
    text: kev,
    words: ['db', 'build', 'FOLDER', '--db', 'FOLDER/db'],
  },
  {
    path: 'epss/epss_scores-2030-01-02.csv',
    text: '#model_version:v1,score_date:2030-01-02\ncve,epss,percentile\nCVE-2030-1234,0.5,0.9\n',
    words: ['db', 'build', 'FOLDER', '--db', 'FOLDER/db'],
  },
  {
    path: 'alpine-secdb/v3.20/main.json',
    text: secdb,
    words: ['db', 'build', 'FOLDER', '--db', 'FOLDER/db'],
  },
  { path: 'debian-tracker/data.json', text: tracker, words: ['db', 'build', 'FOLDER', '--db', 'FOLDER/db'] },
  { path: 'carried.db', text: '{"format":1}\n', words: ['db', 'import', 'FILE', '--db', 'FOLDER/db'] },
  {
    path: 'audit.jsonl',
    text: auditLine,
    words: ['authz', 'explain', 'CONTENT', '--engine', 'SOCKET', '--state', 'FOLDER'],
  },
];
