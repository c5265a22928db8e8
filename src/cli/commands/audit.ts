import type { HostSummary, Report } from '../../core/report.js';
import { exitCodeOf } from '../../policy/decide.js';
import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';
import { configOptions, policyOptions, reportOptions } from '../options.js';
import { emitReport, outletsOf } from '../output.js';
import { settingsOptions } from '../run-scan.js';
import { given, numberOf } from '../values.js';

const defaultSeconds = 60;

export const command: Command = {
  name: 'audit',
  summary: 'audit the container engine, its host and every container (CIS Docker Benchmark)',
  details:
    'Asks the engine over its socket, reads the arguments and the configuration of the daemon behind it, and decides all 117 recommendations of the CIS Docker Benchmark: pass, fail, not applicable or manual, each with evidence and the exact fix. Every container counts, stopped ones too. Nothing is changed. Run it as root on the host to see files and processes; what cannot be seen is named.',
  group: 'Run',
  options: [
    ...optionsOf({
      Target: {
        '--docker-host <address>':
          'unix:///path, tcp://127.0.0.1:2375, or tcp://host:2376 with DOCKER_TLS_VERIFY and DOCKER_CERT_PATH',
        '--profile <profile>': {
          meaning:
            'level1 and level2 of the benchmark, or baseline and restricted of the Pod Security Standards (default: all)',
          choices: ['all', 'level1', 'level2', 'baseline', 'restricted'],
        },
        '--deep': 'look into the layers of images for set-user-id programs',
        '--timeout <seconds>': `give up on an engine after this time (default: ${defaultSeconds})`,
      },
      Policy: { '--off <rule...>': 'do not ask this check, by its id or CIS-Docker-5.1' },
      Report: {
        '--explain': 'for each container: namespaces, limits, capabilities, ways out',
        '--table': 'every recommendation with its decision and evidence',
      },
      Watch: {
        '--watch': 'stay, and report what happens from the event stream, one JSON line each',
        '--log <file>': 'with --watch: append the lines to this file',
        '--webhook <url>': 'with --watch: POST each line to this address',
        '--since <seconds>': 'with --watch: begin with events this old',
      },
    }),
    ...policyOptions,
    ...reportOptions,
    ...configOptions,
  ],
  examples: {
    'seaworthy audit': 'this host',
    'seaworthy audit --explain': 'how each container is held, and its ways out',
    'seaworthy audit --profile level1 --table': 'the benchmark, level 1, line by line',
    'seaworthy audit -f sarif -o audit.sarif': 'for code scanning',
    'seaworthy audit --watch --log /var/log/seaworthy/runtime.jsonl': 'stay and watch',
  },
  run,
};

async function run(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  if (options.flag('watch')) return (await import('../watch.js')).watch(input);
  const outlets = outletsOf(options, 'terminal');
  const { isolationText, runAudit } = await import('../../gate/runtime/audit.js');
  const seconds = numberOf(options, 'timeout', { least: 1, most: 3600, fallback: defaultSeconds });
  const command = {
    settings: settingsOptions(options),
    profile: (options.text('profile') ?? 'all') as 'all',
    deep: options.flag('deep'),
    timeoutMs: seconds * 1000,
    off: options.texts('off'),
    ...given(options, 'dockerHost'),
  };
  const { report, isolation } = await runAudit(command, shell);
  await emitReport(report, outlets, options, shell);
  const isForPeople = outlets.some(({ writer, file }) => writer.id === 'terminal' && file === undefined);
  if (isForPeople && report.host !== undefined) {
    await shell.print(summaryText(report.host, options.flag('table')));
    if (options.flag('explain')) await shell.print(`\n${isolation.map(isolationText).join('\n\n')}\n`);
  }
  return exitCodeOf(report.verdict);
}

function summaryText({ recommendations }: HostSummary, isWhole: boolean): string {
  const count = (status: Status) => recommendations.filter((one) => one.status === status).length;
  const lines = [
    `\n${recommendations.length} recommendations of the CIS Docker Benchmark: ${count('pass')} pass, ${count('fail')} fail, ${count('not-applicable')} not applicable, ${count('manual')} manual, ${count('unknown')} unknown; ${count('pass') + count('fail') + count('not-applicable')} decided without a person`,
    ...recommendations
      .filter(({ status }) => isWhole || status === 'manual' || status === 'unknown')
      .map(({ id, status, evidence }) => `  ${id.padEnd(7)} ${status.padEnd(15)} ${evidence}`),
  ];
  return `${lines.join('\n')}\n`;
}

type Status = NonNullable<Report['host']>['recommendations'][number]['status'];
