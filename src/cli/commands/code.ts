import type { CodeTarget } from '../../gate/code/sources.js';
import { isSourceFile } from '../../gate/files/single.js';
import { startOf } from '../../gate/project.js';
import type { FixScope } from '../../gate/repair/consent.js';
import { readSettings } from '../../gate/settings/index.js';
import { exitCodeOf } from '../../policy/decide.js';
import type { Command, CommandInput, ParsedOptions } from '../command.js';
import { fixScopeOf, withDialogue } from '../dialogue.js';
import { optionsOf } from '../option-table.js';
import { artifactOptions, configOptions, dataOptions, policyOptions, reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';
import { scanReport, settingsOptions, withSingleFile } from '../run-scan.js';

export const command: Command = {
  name: 'code',
  summary: 'follow input through the source code to sinks',
  details:
    'Reads JavaScript, TypeScript, Python, Java, Go, Ruby, PHP and C# without building or running anything. What comes from outside is followed through all files together; each finding shows the way, step by step. Beside that it finds weak cryptography, unsafe settings and credentials. Comments that silence a finding: "seaworthy ignore=RULE until=YYYY-MM-DD reason=WHY", and those of other tools (nosemgrep, nosec, NOSONAR, nolint).',
  group: 'Scan',
  arguments: { '[target]': 'folder, file or image (default: the working folder)' },
  options: [
    ...optionsOf({
      Repair: {
        '--fix [which]': 'repair the code: what is safe; "all" asks about each other kind of repair',
        '--diff': 'show what --fix changes; alone, what it would change (exit 1 if anything)',
        '--yes': 'agree to everything that --fix=all would ask, but for decisions',
      },
      Policy: {
        '--baseline <what>':
          'only tell what is new since a commit, or what is not in a JSON report of this command',
        '--rules <names>': 'only these rules, by name or weakness: sql-injection,CWE-79',
        '--user-rules <path...>': 'rules of your own, a file or a folder; --config takes them, too',
        '--skip-rules <names>': 'all but these rules',
        '--confidence <least>':
          'report findings of at least this confidence: low, medium, high (default: medium)',
        '--trust <levels>':
          'whose input counts: remote, stored, caller, local, configuration, environment, or all (default: remote,caller)',
      },
      Report: {
        '--routes':
          'print the table of routes instead: method, path, parameters, handler (--json for programs)',
        '--watch': 'stay, and print which findings come and go with each saved file (--json for programs)',
      },
    }),
    ...artifactOptions,
    ...policyOptions,
    ...reportOptions,
    ...dataOptions.filter(({ flags }) => flags.includes('cache')),
    ...configOptions,
  ],
  examples: {
    'seaworthy code .': 'this project',
    'seaworthy code . --baseline origin/main': 'what this branch adds',
    'seaworthy code src -f sarif -o code.sarif': 'for code scanning, with the flows',
    'seaworthy code . --diff': 'what can be repaired unattended',
    'seaworthy code . --fix': 'repair it, each repair proved',
    'seaworthy code . --config rules.yml': 'with rules of your own',
    'seaworthy code . --routes --json': 'the routes of the application',
  },
  run: code,
};

async function code(given: CommandInput): Promise<number> {
  const input = withSingleFile(await withRulesApart(given), isSourceFile);
  const { options, shell } = input;
  if (options.flag('routes')) {
    const { printRoutes } = await import('../code-routes.js');
    return printRoutes(codeTarget(input), input);
  }
  const settings = settingsFrom(options);
  if (options.flag('watch')) {
    const { watchCode } = await import('../../gate/code/watch.js');
    return watchCode({ ...codeTarget(input), settings, isJson: options.flag('json') }, shell);
  }
  const outlets = outletsOf(options, 'terminal');
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
  const target = input.arguments[0] ?? '.';
  await emitReport(report, free, options, shell, options.flag('all'), target);
  if (free.some(({ writer, file }) => writer.id === 'terminal' && file === undefined)) {
    const { codeFrames } = await import('../../report/writers/terminal/code-frames.js');
    const { colour, world } = shell;
    const about = { target, disk: world.disk, colour, all: options.flag('all') };
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
  const target = codeTarget(input);
  const fixes = {
    ...target,
    open: { ...target.open, exclude: [...options.texts('exclude'), ...(config.scan?.exclude ?? [])] },
    scope: scope ?? ('safe' as const),
    isWritten: scope !== undefined,
    isShown: options.flag('diff'),
    settings: { ...config.engines?.sast, ...settings },
    roles: config.roles ?? [],
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
