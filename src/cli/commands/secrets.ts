import { SeaworthyError } from '../../core/errors.js';
import { isPlainFile } from '../../gate/files/single.js';
import { exitCodeOf } from '../../policy/decide.js';
import type { Command, CommandInput, ParsedOptions, Shell } from '../command.js';
import { optionsOf } from '../option-table.js';
import { artifactOptions, configOptions, dataOptions, policyOptions, reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';
import { runScan, settingsOptions, withSingleFile } from '../run-scan.js';

export const command: Command = {
  name: 'secrets',
  summary: 'find credentials in a folder, an image or a git history',
  details:
    'Knows some 550 kinds of keys, tokens and passwords. Reads every text file, in images also those that a later layer deleted, the configuration and the build history. What it finds is shown by its first characters only, and never leaves this machine unless --verify asks its provider about it. A line with "seaworthy:allow" (or gitleaks:allow, nosec, pragma: allowlist secret) is left alone.',
  group: 'Scan',
  arguments: {
    '[target...]': 'folder, file, image or archive, or several files (default: the working folder)',
  },
  options: [
    ...optionsOf({
      Target: {
        '--history': 'search what every commit of the git repository added, too',
        '--verify':
          'ask providers whether what was found still works; each request is reported before it is sent',
      },
      Policy: {
        '--baseline <file>':
          'do not tell what is in it: a JSON report of this command, or fingerprints, one a line',
      },
    }),
    ...artifactOptions,
    ...policyOptions,
    ...reportOptions,
    ...dataOptions.filter(({ flags }) => flags.includes('cache')),
    ...configOptions,
  ],
  examples: {
    'seaworthy secrets .': 'this folder',
    'seaworthy secrets . --history': 'and all that was ever committed',
    'seaworthy secrets app.tar': 'an image: every layer, its environment, its build steps',
    'seaworthy secrets . --json -o known.json && seaworthy secrets . --baseline known.json':
      'only what is new from now on',
  },
  run: search,
};

async function search(input: CommandInput): Promise<number> {
  const settings = settingsFrom(input);
  if (input.arguments.length > 1) {
    return searchFiles(input, settings);
  }
  return runScan(withSingleFile(input, isPlainFile), 'any', 'terminal', { name: 'secrets', settings });
}

async function searchFiles(
  { arguments: words, options, shell }: CommandInput,
  settings: Readonly<Record<string, unknown>>,
): Promise<number> {
  const outlets = outletsOf(options, 'terminal');
  const files = await import('../../gate/files/secrets.js');
  const report = await files.searchFiles({ words, options: settingsOptions(options), settings }, shell);
  await emitReport(report, outlets, options, shell, true);
  return exitCodeOf(report.verdict);
}

function settingsFrom({ options, shell }: CommandInput): Readonly<Record<string, unknown>> {
  const baseline = options.text('baseline');
  return {
    ...(options.flag('history') ? { history: true } : {}),
    ...(baseline === undefined ? {} : { baseline }),
    ...(options.flag('verify') ? { verify: verificationOf(options, shell) } : {}),
  };
}

/** @throws SeaworthyError USAGE */
function verificationOf(options: ParsedOptions, shell: Shell): { tell(text: string): void } {
  if (options.flag('quiet')) {
    throw new SeaworthyError('USAGE', '--verify says what it sends, and --quiet wants nothing said.', {
      where: '--quiet',
      whatToDo: 'Leave one of the two out.',
    });
  }
  return { tell: (text) => shell.tell(text) };
}
