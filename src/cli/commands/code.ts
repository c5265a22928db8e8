import { exitCodeOf } from '../../policy/decide.js';
import type { Command, CommandInput, ParsedOptions } from '../command.js';
import { type FixScope, fixScopeOf } from '../lint-consent.js';
import { artifactOptions, configOptions, dataOptions, policyOptions, reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';
import { scanReport } from '../run-scan.js';
import { readSettings } from '../settings.js';

/** What breaks the policy when nobody says otherwise. */
const defaultFailOn = 'high';

export const command: Command = {
  name: 'code',
  summary: 'follow input through the source code to where it does harm',
  details:
    'Reads JavaScript, TypeScript, Python, Java, Go, Ruby, PHP and C# without building or running anything. What comes from outside is followed through all files together; each finding shows the way, step by step. Beside that it finds weak cryptography, unsafe settings and credentials. Remarks that silence a finding: "seaworthy ignore=RULE until=YYYY-MM-DD reason=WHY", and those of other tools (nosemgrep, nosec, NOSONAR, nolint).',
  group: 'Scan',
  arguments: [{ name: '[target]', meaning: 'folder, file or image (default: the working folder)' }],
  options: [
    {
      flags: '--fix [which]',
      meaning: 'repair the code: what is safe; "all" asks about each other kind of repair',
      heading: 'Repair',
    },
    {
      flags: '--diff',
      meaning: 'show what --fix changes; alone, what it would change (exit 1 if anything)',
      heading: 'Repair',
    },
    { flags: '--yes', meaning: 'agree to everything that --fix=all would ask', heading: 'Repair' },
    {
      flags: '--baseline <what>',
      meaning: 'only tell what is new since a commit, or what is not in a JSON report of this command',
      heading: 'Policy',
    },
    {
      flags: '--rules <names>',
      meaning: 'only these rules, by name or weakness: sql-injection,CWE-79',
      heading: 'Policy',
    },
    {
      flags: '--user-rules <path>',
      meaning: 'rules of your own, a file or a folder; --config takes them, too',
      heading: 'Policy',
      repeatable: true,
    },
    { flags: '--skip-rules <names>', meaning: 'all but these rules', heading: 'Policy' },
    {
      flags: '--routes',
      meaning: 'print the table of routes instead: method, path, parameters, handler (--json for programs)',
      heading: 'Report',
    },
    ...artifactOptions,
    ...policyOptions,
    ...reportOptions,
    ...dataOptions.filter(({ flags }) => flags.includes('cache')),
    ...configOptions,
  ],
  examples: [
    { command: 'seaworthy code .', meaning: 'this project' },
    { command: 'seaworthy code . --baseline origin/main', meaning: 'what this branch adds' },
    { command: 'seaworthy code src -f sarif -o code.sarif', meaning: 'for code scanning, with the flows' },
    { command: 'seaworthy code . --diff', meaning: 'what can be repaired unattended' },
    { command: 'seaworthy code . --fix', meaning: 'repair it, each repair proved' },
    { command: 'seaworthy code . --config rules.yml', meaning: 'with rules of your own' },
    { command: 'seaworthy code . --routes --json', meaning: 'the routes of the application' },
  ],
  run: code,
};

async function code(given: CommandInput): Promise<number> {
  const input = withDefaults(await withRulesApart(given));
  const { options, shell } = input;
  if (options.flag('routes')) {
    const { printRoutes } = await import('../code-routes.js');
    return printRoutes(input);
  }
  const outlets = outletsOf(options, 'terminal');
  const settings = settingsFrom(options);
  await checkSettings(settings, input);
  const scope = fixScopeOf(options);
  if (scope !== undefined || options.flag('diff')) {
    const changed = await repaired(input, settings, scope);
    if (scope === undefined) return changed === 0 ? 0 : 1;
  }
  const report = await scanReport(input, 'any', { name: 'sast', settings });
  // Behind a patch on standard output a report would get in its way.
  const free = options.flag('diff') ? outlets.filter(({ file }) => file !== undefined) : outlets;
  // The verdict and what to change come first; the code is evidence for whoever reads on.
  await emitReport(report, free, options, shell);
  if (free.some(({ writer, file }) => writer.id === 'terminal' && file === undefined)) {
    const { codeFrames } = await import('../code-frames.js');
    await shell.print(codeFrames(report, input.arguments[0] ?? '.', shell, options.flag('all')));
  }
  return exitCodeOf(report.verdict);
}

/** Makes the repairs, or shows them where no scope is given; tells how many files they change. */
async function repaired(
  input: CommandInput,
  settings: Readonly<Record<string, unknown>>,
  scope: FixScope | undefined,
): Promise<number> {
  const { options, shell, arguments: words } = input;
  const { fixCode } = await import('../code-fixes.js');
  const start = shell.world.disk.status(words[0] ?? '.')?.type === 'directory' ? (words[0] ?? '.') : '.';
  const { config } = readSettings(options, start, shell.world);
  return fixCode(
    { scope, isShown: options.flag('diff'), settings: { ...config.engines?.sast, ...settings } },
    input,
  );
}

/** What was typed wrongly is told at once, and not as a gap of the report. */
async function checkSettings(
  settings: Readonly<Record<string, unknown>>,
  { arguments: words, shell }: CommandInput,
): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  const { readSettings: readCodeSettings } = await import('../../engines/sast/settings.js');
  const { baseline, userRules } = readCodeSettings(settings);
  if (userRules.length > 0) {
    const { loadRules } = await import('../../engines/sast/user-rules/load.js');
    loadRules(userRules, words[0] ?? '.', shell.world.disk);
  }
  if (baseline === undefined) return;
  const { checkBaseline } = await import('../../engines/sast/baseline.js');
  await checkBaseline(baseline, words[0] ?? '.', shell.world);
}

function settingsFrom(options: ParsedOptions): Readonly<Record<string, unknown>> {
  const entries = [
    ['baseline', options.text('baseline')],
    ['rules', options.text('rules')],
    ['skip', options.text('skipRules')],
    ['user-rules', options.texts('userRules').length === 0 ? undefined : options.texts('userRules')],
  ] as const;
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** `--config` may name rules instead of a configuration, as the tool does that their language comes from. */
async function withRulesApart(input: CommandInput): Promise<CommandInput> {
  const { options, shell } = input;
  const config = options.text('config');
  if (config === undefined) return input;
  const { holdsRules } = await import('../../engines/sast/user-rules/load.js');
  if (!holdsRules(config, shell.world.disk)) return input;
  return {
    ...input,
    options: {
      ...options,
      flag: (name) => options.flag(name),
      text: (name) => (name === 'config' ? undefined : options.text(name)),
      texts: (name) => (name === 'userRules' ? [...options.texts(name), config] : options.texts(name)),
    },
  };
}

/** A file that is named is a folder of one; and the policy is our own where none is set. */
function withDefaults(input: CommandInput): CommandInput {
  const { options, shell, arguments: words } = input;
  const path = words[0] ?? '.';
  const isSource =
    shell.world.disk.status(path)?.type === 'file' &&
    /\.\w{1,4}$/.test(path) &&
    !/\.(tar|t?gz|zip)$/.test(path);
  const start = shell.world.disk.status(path)?.type === 'directory' ? path : '.';
  const { config } = readSettings(options, start, shell.world);
  const text = (name: string) => {
    const own = options.text(name);
    if (own !== undefined) return own;
    if (name === 'from' && isSource) return 'directory';
    return name === 'failOn' && config.policy?.['fail-on'] === undefined ? defaultFailOn : undefined;
  };
  return {
    ...input,
    options: { ...options, text, flag: (name) => options.flag(name), texts: (name) => options.texts(name) },
  };
}
