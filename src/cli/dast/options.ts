import type { OptionSpec } from '../command.js';
import { optionsOf } from '../option-table.js';
import { policyOptions, reportOptions } from '../options.js';

/** Who is asked, and by what right. Nothing of it is ever read from a project's configuration. */
const targetOptions: readonly OptionSpec[] = optionsOf({
  Target: {
    '--authorized <statement>':
      "the owner's word for targets that are not this machine; recorded in the report",
    '--also <url...>': 'another address that belongs to the scope',
    '--exclude-path <glob...>': 'leave these paths alone: /admin/*',
    '-H, --header <line...>': 'send this field with every request',
    '--automation <file>': 'options in YAML, under the names that they have here',
  },
});

const seedOptions: readonly OptionSpec[] = optionsOf({
  Crawl: {
    '--openapi <file...>': 'description of the interface (OpenAPI 2, 3; JSON, YAML; file or address)',
    '--graphql <url...>': 'GraphQL endpoint, asked for its schema',
    '--postman <file...>': 'Postman collection',
    '--har <file...>': 'recorded session (seaworthy dast proxy, browsers)',
    '--routes <file...>': 'routes of the source code (seaworthy code --routes --json)',
    '--urls <file...>': 'addresses, one a line',
    '--sbom <file>':
      'packages of the target (CycloneDX, SPDX): which probes for known vulnerabilities are sent',
    '--code-report <file...>':
      'JSON reports of "code", "check" or "image" about the same application: what both know is one finding',
    '--browser': "also crawl with this machine's Chromium",
    '--max-pages <n>': 'default: 3000',
    '--max-depth <n>': 'links from the start (default: 12)',
  },
});

export const signInOptions: readonly OptionSpec[] = optionsOf({
  'Sign-in': {
    '--user <name:password...>': 'sign in as this user; several are compared with one another',
    '--login-url <url>': 'where to sign in, when it is not found',
    '--login-method <method>': {
      meaning: 'instead of finding out',
      choices: ['auto', 'form', 'json', 'basic', 'digest', 'oauth-password', 'oauth-client'],
    },
    '--bearer <token...>': 'send this token (NAME:TOKEN for several users)',
    '--totp <secret...>': 'second factor, in Base32 (NAME:SECRET for several users)',
    '--logged-in <text>': 'only signed-in pages show it',
    '--logged-out <text>': 'only pages for strangers show it',
  },
});

const attackOptions: readonly OptionSpec[] = optionsOf({
  Attack: {
    '--policy <name>': {
      meaning: 'what is tried (default: qa; for api: api)',
      choices: ['dev', 'qa', 'api', 'pentest'],
    },
    '--strength <level>': {
      meaning: 'payloads for each place',
      choices: ['low', 'medium', 'high', 'insane'],
    },
    '--threshold <level>': {
      meaning: 'least confidence of what is reported',
      choices: ['low', 'medium', 'high', 'confirmed'],
    },
    '--writes': 'also checks that write or delete, and links that look like it',
    '--safe': 'the opposite of --writes; the default',
    '--only-check <id...>': 'by id, ZAP number or CWE',
    '--skip-check <id...>': 'by id, ZAP number or CWE',
    '--no-oob': 'no listener for requests that the target makes',
    '--oob-host <address>': 'address of this machine that the target reaches (default: 127.0.0.1)',
    '--rate <n>': 'requests a second, 0.1 to 5000 (default: no limit on loopback, else 50)',
    '--concurrency <n>': 'requests at once (default: 12)',
    '--max-requests <n>': 'default: 100000',
    '-T, --max-minutes <n>': 'default: 60',
    '--seed <words>': 'decides markers; the same seed, the same scan',
    '--state <file>': 'where Ctrl-C saves the scan (default: seaworthy-dast.state.json)',
    '--resume <file>': 'go on with a saved scan',
  },
});

/** The letters are those of ZAP's packaged scans. */
const zapOptions: readonly OptionSpec[] = optionsOf({
  Policy: {
    '--rules <file>': 'TAB lines: id, IGNORE, INFO, WARN or FAIL',
    '-I, --ignore-warnings': 'exit with 0 where only warnings are left',
  },
  Report: {
    '-J, --zap-json <file>': 'report in the form of ZAP, JSON',
    '-x, --zap-xml <file>': 'report in the form of ZAP, XML',
    '-r, --html <file>': 'report for people',
    '-w, --markdown <file>': 'report in Markdown',
  },
});

export const dastOptions: readonly OptionSpec[] = [
  ...targetOptions,
  ...seedOptions,
  ...signInOptions,
  ...optionsOf({
    'Sign-in': {
      '--login-steps <file>':
        "a sign-in recorded in Chrome's Recorder panel, as JSON; repeated in this machine's Chromium",
    },
  }),
  ...attackOptions,
  ...policyOptions,
  ...zapOptions,
  ...reportOptions,
];
