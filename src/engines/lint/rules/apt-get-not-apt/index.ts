import type { TextEdit } from '../../../../fix/edit.js';
import type { ShellWord } from '../../../../formats/shell/index.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import { type Hit, hadolint, type Repair, type Rule } from '../../rule.js';

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
      // Both names in one RUN would be worse than either.
      const isWhole = commands.every(
        (one) => one.name !== 'apt' || replacements.has(subcommandOf(one)?.value ?? ''),
      );
      for (const command of commands) {
        if (command.name !== 'apt') continue;
        const word = subcommandOf(command);
        const subcommand = word?.value ?? '';
        const other = replacements.get(subcommand);
        const place = placeOf(command, command.program);
        const edits = [{ ...place, text: other ?? '' }, ...optionsBehind(command, word)];
        const canRepair = other !== undefined && isWhole && command.program.raw === 'apt' && form !== 'exec';
        yield {
          ...place,
          detail: subcommand.slice(0, 40),
          ...(canRepair ? { repair: { ...safetyOf(other), summary: `Write ${other}`, edits } } : {}),
        } satisfies Hit;
      }
    }
  },
};

/** `apt show` prints the newest version, `apt-cache show` all of them. */
function safetyOf(other: string): Pick<Repair, 'safety' | 'reason'> {
  const reason = 'What reads the output finds it in another form.';
  return other === 'apt-get' ? { safety: 'safe' } : { safety: 'ask', reason };
}

function subcommandOf({ args }: Command): ShellWord | undefined {
  return args.find(({ value }) => !value.startsWith('-'));
}

/** `apt upgrade` also installs what is new (apt-get(8), `--with-new-pkgs`). */
function optionsBehind(command: Command, word: ShellWord | undefined): readonly TextEdit[] {
  if (word?.value !== 'upgrade' || command.args.some(({ value }) => value === newPackages)) return [];
  const { end } = placeOf(command, word);
  return [{ start: end, end, text: ` ${newPackages}` }];
}

const newPackages = '--with-new-pkgs';

/** Subcommands that both tools have under one name, and that do the same. */
const replacements = new Map<string, string>([
  ...[
    'install',
    'update',
    'reinstall',
    'upgrade',
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
