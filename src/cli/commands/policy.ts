import { startOf } from '../../gate/project.js';
import { readSettings, type Settings } from '../../gate/settings/index.js';
import { printable } from '../../report/printable.js';
import type { Command, CommandInput } from '../command.js';
import { optionsOf } from '../option-table.js';
import { configOptions, policyOptions } from '../options.js';
import { settingsOptions } from '../run-scan.js';

export const command: Command = {
  name: 'policy',
  summary: 'what breaks the policy here, and which file says so',
  group: 'Explain',
  subcommands: [
    {
      name: 'show',
      summary: 'the policy that every command applies here',
      details:
        'Clauses, waivers and exclusions as check, code, lint, secrets and deps apply them in this folder, with the files that they come from.',
      arguments: { '[folder]': 'project (default: the working folder)' },
      options: [...policyOptions, ...configOptions, ...optionsOf({ Report: { '--json': 'for programs' } })],
      examples: { 'seaworthy policy show': 'of this project' },
      run: show,
    },
  ],
};

async function show({ arguments: words, options, shell }: CommandInput): Promise<number> {
  const settings = readSettings(settingsOptions(options), startOf(words[0] ?? '.', shell.world), shell.world);
  const text = options.flag('json')
    ? JSON.stringify(asJson(settings), null, 2)
    : policyLines(settings).map(printable).join('\n');
  await shell.print(`${text}\n`);
  return 0;
}

function asJson({ policy, waivers, gaps, files }: Settings) {
  const { name, strict, clauses, roles } = policy;
  return {
    policy: { name, failOn: clauses.map(({ text }) => text), incomplete: strict ? 'fail' : 'warn', roles },
    waivers,
    statements: gaps.map(({ reason, location }) => ({ reason, location })),
    files,
  };
}

function policyLines({ policy, waivers, gaps, files }: Settings): readonly string[] {
  return [
    `policy "${policy.name}"`,
    `  breaks it (exit 1):  ${policy.clauses.map(({ text }) => text).join(', ') || 'nothing'}`,
    `  in the roles:        ${['product', ...(policy.roles ?? [])].join(', ')}; secrets that are live or keys in every role`,
    `  incomplete:          ${policy.strict ? 'exit 3' : 'exit 0, with a warning'}`,
    ...waivers.map(
      ({ rule, owner, until, because }) =>
        `  waived:              ${rule} until ${until ?? '-'} by ${owner ?? '-'}: ${because}`,
    ),
    ...gaps.map(({ reason }) => `  listed:              ${reason}`),
    ...(files.length === 0
      ? ['  from:                the defaults; no configuration file was found']
      : files.map(
          ({ path, isTrusted }) =>
            `  from:                ${path}${isTrusted ? '' : ' (in the scanned tree: may only tighten)'}`,
        )),
  ];
}
