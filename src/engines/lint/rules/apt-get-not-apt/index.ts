import { placeOf } from '../../models/commands/run.js';
import { type Hit, hadolint, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'apt-get-not-apt',
  title: 'apt in RUN',
  severity: 'low',
  aliases: ['DL3027', 'CKV_DOCKER_9'],
  fix: 'Use apt-get or apt-cache.',
  references: [
    hadolint('DL3027'),
    'https://manpages.debian.org/trixie/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS',
  ],
  judges: 'command',
  check: function* ({ runs }) {
    for (const { commands, form } of runs) {
      for (const command of commands) {
        if (command.name !== 'apt') continue;
        const subcommand = command.args.find(({ value }) => !value.startsWith('-'))?.value ?? '';
        const other = replacements.get(subcommand);
        const place = placeOf(command, command.program);
        const edits = [{ ...place, text: other ?? '' }];
        const canRepair = other !== undefined && command.program.raw === 'apt' && form !== 'exec';
        yield {
          ...place,
          detail: subcommand.slice(0, 40),
          ...(canRepair ? { repair: { safety: 'safe', summary: `Write ${other}`, edits } } : {}),
        } satisfies Hit;
      }
    }
  },
};

/** Subcommands that both tools have under one name. */
const replacements = new Map<string, string>([
  ...[
    'install',
    'update',
    'upgrade',
    'reinstall',
    'remove',
    'purge',
    'autoremove',
    'clean',
    'autoclean',
    'source',
    'build-dep',
    'download',
  ].map((name) => [name, 'apt-get'] as const),
  ...['show', 'policy', 'depends', 'rdepends', 'search'].map((name) => [name, 'apt-cache'] as const),
]);
