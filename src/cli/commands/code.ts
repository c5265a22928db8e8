import type { CodeTarget } from '../../gate/code/sources.js';
import { startOf } from '../../gate/project.js';
import type { FixScope } from '../../gate/repair/consent.js';
import { readSettings } from '../../gate/settings/index.js';
import { exitCodeOf } from '../../policy/decide.js';
import type { Command, CommandInput, ParsedOptions } from '../command.js';
import { fixScopeOf, withDialogue } from '../dialogue.js';
import { artifactOptions, configOptions, dataOptions, policyOptions, reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';
import { scanReport, settingsOptions } from '../run-scan.js';

export const command: Command = {
  name: 'code',
  summary: 'follow input through the source code to where it does harm',
  details:
    'Reads JavaScript, TypeScript, Python, Java, Go, Ruby, PHP and C# without building or running anything. What comes from outside is followed through all files together; each finding shows the way, step by step. Beside that it finds weak cryptography, unsafe settings and credentials. Comments that silence a finding: "seaworthy ignore=RULE until=YYYY-MM-DD reason=WHY", and those of other tools (nosemgrep, nosec, NOSONAR, nolint).',
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
      flags: '--confidence <least>',
      meaning: 'report findings of at least this confidence: low, medium, high (default: medium)',
      heading: 'Policy',
    },
    {
      flags: '--trust <levels>',
      meaning:
        'whose input counts: remote, stored, caller, local, configuration, environment, or all (default: remote,caller)',
      heading: 'Policy',
    },
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
  const input = withOpener(await withRulesApart(given));
  const { options, shell } = input;
  if (options.flag('routes')) {
    const { printRoutes } = await import('../code-routes.js');
    return printRoutes(codeTarget(input), input);
  }
  const outlets = outletsOf(options, 'terminal');
  const settings = settingsFrom(options);
  const { checkCodeSettings } = await import('../../gate/code/settings.js');
  await checkCodeSettings(settings, input.arguments[0] ?? '.', shell);
  const scope = fixScopeOf(options);
  if (scope !== undefined || options.flag('diff')) {
    const changed = await repaired(input, settings, scope);
    if (scope === undefined) return changed === 0 ? 0 : 1;
  }
  const report = await scanReport(input, 'any', { name: 'sast', settings });
  // Behind a patch on standard output a report would get in its way.
  const free = options.flag('diff') ? outlets.filter(({ file }) => file !== undefined) : outlets;
  // The verdict and what to change come first; the code is the evidence below.
  await emitReport(report, free, options, shell);
  if (free.some(({ writer, file }) => writer.id === 'terminal' && file === undefined)) {
    const { codeFrames } = await import('../../report/writers/terminal/code-frames.js');
    const { colour, world } = shell;
    const about = { target: input.arguments[0] ?? '.', disk: world.disk, colour, all: options.flag('all') };
    await shell.print(codeFrames(report, about));
  }
  return exitCodeOf(report.verdict);
}

function codeTarget({ arguments: words, options }: CommandInput): CodeTarget {
  const from = options.text('from');
  return {
    reference: words[0] ?? '.',
    open: { exclude: options.texts('exclude'), ...(from === undefined ? {} : { from }) },
  };
}

/** Makes the repairs, or shows them where no scope is given; returns how many files they change. */
async function repaired(
  input: CommandInput,
  settings: Readonly<Record<string, unknown>>,
  scope: FixScope | undefined,
): Promise<number> {
  const { options, shell, arguments: words } = input;
  const { fixCode } = await import('../../gate/repair/code.js');
  const start = startOf(words[0] ?? '.', shell.world);
  const { config } = readSettings(settingsOptions(options), start, shell.world);
  const fixes = {
    ...codeTarget(input),
    scope,
    isShown: options.flag('diff'),
    settings: { ...config.engines?.sast, ...settings },
  };
  return withDialogue(shell, (dialogue) => fixCode(fixes, shell, dialogue));
}

function settingsFrom(options: ParsedOptions): Readonly<Record<string, unknown>> {
  const entries = [
    ['baseline', options.text('baseline')],
    ['rules', options.text('rules')],
    ['skip', options.text('skipRules')],
    ['confidence', options.text('confidence')],
    ['trust', options.text('trust')],
    ['user-rules', options.texts('userRules').length === 0 ? undefined : options.texts('userRules')],
  ] as const;
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** `--config` may name rules instead of a configuration, as in the tool that their language comes from. */
async function withRulesApart(input: CommandInput): Promise<CommandInput> {
  const { options, shell } = input;
  const config = options.text('config');
  if (config === undefined) return input;
  const { holdsCodeRules } = await import('../../gate/code/settings.js');
  if (!(await holdsCodeRules(config, shell.world.disk))) return input;
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

/** A source file that is named is analysed as a folder of one. */
function withOpener(input: CommandInput): CommandInput {
  const { options, shell, arguments: words } = input;
  const path = words[0] ?? '.';
  const isSource =
    shell.world.disk.status(path)?.type === 'file' &&
    /\.\w{1,4}$/.test(path) &&
    !/\.(tar|t?gz|zip)$/.test(path);
  if (!isSource || options.text('from') !== undefined) return input;
  const text = (name: string) => (name === 'from' ? 'directory' : options.text(name));
  return { ...input, options: { ...options, text } };
}
