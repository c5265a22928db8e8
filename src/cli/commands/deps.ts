import type { Fix } from '../../core/finding.js';
import type { EngineOptions } from '../../gate/project.js';
import { exitCodeOf } from '../../policy/decide.js';
import type { Command, CommandInput, ParsedOptions } from '../command.js';
import { optionsOf } from '../option-table.js';
import {
  artifactOptions,
  baselineOption,
  configOptions,
  dataOptions,
  policyOptions,
  reportOptions,
} from '../options.js';
import { emitReport, outletsOf } from '../output.js';
import { scanReport } from '../run-scan.js';

export const command: Command = {
  name: 'deps',
  summary: 'what the project depends on, and the fewest upgrades that clear its vulnerabilities',
  details:
    'Reads lockfiles and manifests of npm, Yarn, pnpm, Bun, pip, Poetry, uv, PDM, Pipenv, Go, Maven, Gradle, Bundler, Composer, NuGet and Cargo. For each vulnerability: the way from a direct dependency, the command that lifts the package, and whether the code leads to it (imports and calls in JavaScript, TypeScript, Python, Java, Go, Ruby, PHP and C#). Works on advisories on this disk; no registry is asked.',
  group: 'Scan',
  arguments: { '[path]': 'folder (default: the working folder)' },
  options: [
    ...optionsOf({
      Report: {
        '--tree': 'print the whole tree of dependencies',
        '--depth <n>': 'print the tree down to this depth (default: 2)',
      },
      Policy: {
        '--max-upgrade <effort>': {
          meaning: 'leave out upgrades that go further',
          choices: ['patch', 'minor', 'major'],
        },
        '--allow-licence <id...>': 'only these licences; another one breaks the policy',
        '--deny-licence <id...>': 'a licence, or a family of them (strong-copyleft), that breaks the policy',
      },
    }),
    ...artifactOptions.filter(({ flags }) => flags.startsWith('--exclude')),
    ...policyOptions,
    baselineOption,
    ...reportOptions,
    ...dataOptions.filter(({ flags }) => /--(db|no-cache|cache|solve)/.test(flags)),
    ...configOptions,
  ],
  examples: {
    'seaworthy deps': 'what to upgrade in this project, and why',
    'seaworthy deps . --tree': 'the whole tree',
    'seaworthy deps . --max-upgrade minor': 'what can be had without breaking changes',
    'seaworthy deps . --fail-on high+reachable': 'fail where the code leads to it',
    'seaworthy deps . --allow-licence MIT --allow-licence Apache-2.0': 'a list of licences',
    'seaworthy deps . --solve': 'what to move where a range holds the fixed version off',
    'seaworthy deps . --json': 'tree, ways, upgrades, for programs',
  },
  run: deps,
};

async function deps(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const outlets = outletsOf(options, 'terminal');
  const report = await scanReport(input, 'filesystem', engineOptions(options));
  const [{ depsOf }, { printDeps, depsJson }] = await Promise.all([
    import('../../gate/deps/index.js'),
    import('../../report/deps/page.js'),
  ]);
  const most = (options.text('maxUpgrade') ?? 'major') as Extract<Fix, { kind: 'upgrade' }>['effort'];
  const target = input.arguments[0] ?? '.';
  const found = depsOf(report, { most, target, disk: shell.world.disk });
  const isForFile = ({ writer, file }: (typeof outlets)[number]) =>
    file !== undefined || !/^(terminal|json)$/.test(writer.id);
  const free = outlets.filter(isForFile);
  if (free.length > 0) await emitReport(report, free, options, shell);
  const printed = outlets.find(({ file }) => file === undefined)?.writer.id;
  if (printed === 'json') await shell.print(`${JSON.stringify(depsJson(report, found), null, 2)}\n`, 'exact');
  if (printed === 'terminal')
    await shell.print(printDeps(report, found, { ...shell, depth: depthOf(options) }));
  return exitCodeOf(report.verdict);
}

function depthOf(options: ParsedOptions): number {
  if (options.flag('tree')) return Number.POSITIVE_INFINITY;
  const depth = Number(options.text('depth') ?? '2');
  return Number.isInteger(depth) && depth > 0 ? depth - 1 : 1;
}

/** Engines for packages; and the sources, to see what the code uses. Licences that are named break the policy. */
function engineOptions(options: ParsedOptions): EngineOptions {
  const lists = [
    ['only', options.texts('allowLicence')],
    ['deny', options.texts('denyLicence')],
  ] as const;
  const named = lists.filter(([, list]) => list.length > 0);
  return {
    name: 'licences',
    also: ['vulnerabilities'],
    reach: true,
    settings: Object.fromEntries(named),
    ...(named.length > 0 ? { alsoFailOn: 'licence' } : {}),
  };
}
