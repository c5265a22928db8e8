import type { OptionSpec } from '../command.js';
import { policyOptions, reportOptions } from '../options.js';

/** Who is asked, and by what right. Nothing of it is ever read from a project's configuration. */
const targetOptions: readonly OptionSpec[] = [
  {
    flags: '--authorized <statement>',
    meaning: "the owner's word for targets that are not this machine; recorded in the report",
    heading: 'Target',
  },
  {
    flags: '--also <url>',
    meaning: 'another address that belongs to the scope',
    heading: 'Target',
    repeatable: true,
  },
  {
    flags: '--exclude-path <glob>',
    meaning: 'leave these paths alone: /admin/*',
    heading: 'Target',
    repeatable: true,
  },
  {
    flags: '-H, --header <line>',
    meaning: 'send this field with every request',
    heading: 'Target',
    repeatable: true,
  },
  {
    flags: '--automation <file>',
    meaning: 'options in YAML, under the names that they have here',
    heading: 'Target',
  },
];

const seedOptions: readonly OptionSpec[] = [
  {
    flags: '--openapi <file>',
    meaning: 'description of the interface (OpenAPI 2, 3; JSON, YAML; file or address)',
    heading: 'Crawl',
    repeatable: true,
  },
  {
    flags: '--graphql <url>',
    meaning: 'GraphQL endpoint, asked for its schema',
    heading: 'Crawl',
    repeatable: true,
  },
  { flags: '--postman <file>', meaning: 'Postman collection', heading: 'Crawl', repeatable: true },
  {
    flags: '--har <file>',
    meaning: 'recorded session (seaworthy dast proxy, browsers)',
    heading: 'Crawl',
    repeatable: true,
  },
  {
    flags: '--routes <file>',
    meaning: 'routes of the source code (seaworthy code --routes --json)',
    heading: 'Crawl',
    repeatable: true,
  },
  { flags: '--urls <file>', meaning: 'addresses, one a line', heading: 'Crawl', repeatable: true },
  { flags: '--browser', meaning: "also crawl with this machine's Chromium", heading: 'Crawl' },
  { flags: '--max-pages <n>', meaning: 'default: 3000', heading: 'Crawl' },
  { flags: '--max-depth <n>', meaning: 'links from the start (default: 12)', heading: 'Crawl' },
];

export const signInOptions: readonly OptionSpec[] = [
  {
    flags: '--user <name:password>',
    meaning: 'sign in as this user; several are compared with one another',
    heading: 'Sign-in',
    repeatable: true,
  },
  { flags: '--login-url <url>', meaning: 'where to sign in, when it is not found', heading: 'Sign-in' },
  {
    flags: '--login-method <method>',
    meaning: 'instead of finding out',
    choices: ['auto', 'form', 'json', 'basic', 'digest', 'oauth-password', 'oauth-client'],
    heading: 'Sign-in',
  },
  {
    flags: '--bearer <token>',
    meaning: 'send this token (NAME:TOKEN for several users)',
    heading: 'Sign-in',
    repeatable: true,
  },
  {
    flags: '--totp <secret>',
    meaning: 'second factor, in Base32 (NAME:SECRET for several users)',
    heading: 'Sign-in',
    repeatable: true,
  },
  { flags: '--logged-in <text>', meaning: 'only signed-in pages show it', heading: 'Sign-in' },
  { flags: '--logged-out <text>', meaning: 'only pages for strangers show it', heading: 'Sign-in' },
];

const attackOptions: readonly OptionSpec[] = [
  {
    flags: '--policy <name>',
    meaning: 'what is tried (default: qa; for api: api)',
    choices: ['dev', 'qa', 'api', 'pentest'],
    heading: 'Attack',
  },
  {
    flags: '--strength <level>',
    meaning: 'payloads for each place',
    choices: ['low', 'medium', 'high', 'insane'],
    heading: 'Attack',
  },
  {
    flags: '--threshold <level>',
    meaning: 'least confidence of what is reported',
    choices: ['low', 'medium', 'high', 'confirmed'],
    heading: 'Attack',
  },
  {
    flags: '--writes',
    meaning: 'also checks that write or delete, and links that look like it',
    heading: 'Attack',
  },
  { flags: '--safe', meaning: 'the opposite of --writes; the default', heading: 'Attack' },
  { flags: '--only-check <id>', meaning: 'by id, ZAP number or CWE', heading: 'Attack', repeatable: true },
  { flags: '--skip-check <id>', meaning: 'by id, ZAP number or CWE', heading: 'Attack', repeatable: true },
  { flags: '--no-oob', meaning: 'no listener for requests that the target makes', heading: 'Attack' },
  {
    flags: '--oob-host <address>',
    meaning: 'address of this machine that the target reaches (default: 127.0.0.1)',
    heading: 'Attack',
  },
  {
    flags: '--rate <n>',
    meaning: 'requests a second, 0.1 to 5000 (default: no limit on loopback, else 50)',
    heading: 'Attack',
  },
  { flags: '--concurrency <n>', meaning: 'requests at once (default: 8)', heading: 'Attack' },
  { flags: '--max-requests <n>', meaning: 'default: 100000', heading: 'Attack' },
  { flags: '-T, --max-minutes <n>', meaning: 'default: 60', heading: 'Attack' },
  { flags: '--seed <words>', meaning: 'decides markers; the same seed, the same scan', heading: 'Attack' },
  {
    flags: '--state <file>',
    meaning: 'where Ctrl-C saves the scan (default: seaworthy-dast.state.json)',
    heading: 'Attack',
  },
  { flags: '--resume <file>', meaning: 'go on with a saved scan', heading: 'Attack' },
];

/** The letters are those of ZAP's packaged scans. */
const zapOptions: readonly OptionSpec[] = [
  { flags: '--rules <file>', meaning: 'TAB lines: id, IGNORE, INFO, WARN or FAIL', heading: 'Policy' },
  { flags: '-I, --ignore-warnings', meaning: 'exit with 0 where only warnings are left', heading: 'Policy' },
  { flags: '-J, --zap-json <file>', meaning: 'report in the form of ZAP, JSON', heading: 'Report' },
  { flags: '-x, --zap-xml <file>', meaning: 'report in the form of ZAP, XML', heading: 'Report' },
  { flags: '-r, --html <file>', meaning: 'report for people', heading: 'Report' },
  { flags: '-w, --markdown <file>', meaning: 'report in Markdown', heading: 'Report' },
];

export const dastOptions: readonly OptionSpec[] = [
  ...targetOptions,
  ...seedOptions,
  ...signInOptions,
  ...attackOptions,
  ...policyOptions,
  ...zapOptions,
  ...reportOptions,
];
