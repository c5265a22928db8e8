import type { Command, ParsedOptions } from '../command.js';
import { artifactOptions, configOptions, dataOptions, policyOptions, reportOptions } from '../options.js';
import { runScan } from '../run-scan.js';

export const command: Command = {
  name: 'secrets',
  summary: 'find credentials in a folder, an image or a git history',
  details:
    'Knows some 450 kinds of keys, tokens and passwords. Reads every text file, in images also those that a later layer deleted, the configuration and the build history. What it finds is shown by its first characters only, and never leaves this machine. A line with "seaworthy:allow" (or gitleaks:allow, nosec, pragma: allowlist secret) is left alone.',
  group: 'Scan',
  arguments: [{ name: '[target]', meaning: 'folder, file, image or archive (default: the working folder)' }],
  options: [
    {
      flags: '--history',
      meaning: 'search what every commit of the git repository added, too',
      heading: 'Target',
    },
    {
      flags: '--baseline <file>',
      meaning: 'do not tell what is in it: a JSON report of this command, or fingerprints, one a line',
      heading: 'Policy',
    },
    ...artifactOptions,
    ...policyOptions,
    ...reportOptions,
    ...dataOptions.filter(({ flags }) => flags.includes('cache')),
    ...configOptions,
  ],
  examples: [
    { command: 'seaworthy secrets .', meaning: 'this folder' },
    { command: 'seaworthy secrets . --history', meaning: 'and all that was ever committed' },
    {
      command: 'seaworthy secrets app.tar',
      meaning: 'an image: every layer, its environment, its build steps',
    },
    {
      command: 'seaworthy secrets . --json -o known.json && seaworthy secrets . --baseline known.json',
      meaning: 'only what is new from now on',
    },
  ],
  run: (input) =>
    runScan(input, 'any', 'terminal', { name: 'secrets', settings: settingsFrom(input.options) }),
};

function settingsFrom(options: ParsedOptions): Readonly<Record<string, unknown>> {
  const baseline = options.text('baseline');
  return {
    ...(options.flag('history') ? { history: true } : {}),
    ...(baseline === undefined ? {} : { baseline }),
  };
}
