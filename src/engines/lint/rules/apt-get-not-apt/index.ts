import type { TextEdit } from '../../../../fix/edit.js';
import type { ShellWord } from '../../../../formats/shell/index.js';
import { hasAptSettings } from '../../models/commands/later.js';
import { callsOf } from '../../models/commands/managers.js';
import { appendForRoot } from '../../models/commands/repairs.js';
import { type Command, placeOf, type Run } from '../../models/commands/run.js';
import { hasMount, removes } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import { finalStages } from '../../models/stages/index.js';
import { isOfDebian } from '../../repairs/distribution.js';
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
  check: function* (file) {
    const isKept = keepsPackages(file.runs);
    const shipped = finalStages(file.model);
    for (const run of file.runs) {
      const { commands, form } = run;
      // Both names in one RUN would be worse than either.
      const isWhole =
        !hasAptSettings(run, /\bBinary::apt\b/) &&
        commands.every((one) => one.name !== 'apt' || replacements.has(subcommandOf(one)?.value ?? ''));
      const last = isWhole && shipped.has(run.step.stage) ? lastDownload(run, isKept) : undefined;
      const cleaning = last === undefined ? undefined : withCleaning(run, file);
      for (const command of commands) {
        if (command.name !== 'apt') continue;
        const word = subcommandOf(command);
        const subcommand = word?.value ?? '';
        const other = replacements.get(subcommand);
        const place = placeOf(command, command.program);
        const edits = [{ ...place, text: other ?? '' }, ...optionsBehind(command, word)];
        const price = priceOf(other ?? '', cleaning);
        const cleans = command === last ? (cleaning?.edits ?? []) : [];
        const canRepair =
          other !== undefined &&
          isWhole &&
          command.program.raw === 'apt' &&
          form !== 'exec' &&
          !isRead(command, other);
        yield {
          ...place,
          detail: subcommand.slice(0, 40),
          ...(canRepair
            ? { repair: { ...price, summary: `Write ${other}`, edits: [...edits, ...cleans] } }
            : {}),
        } satisfies Hit;
      }
    }
  },
};

/** `apt update | grep upgraded`: apt-get prints other lines. */
function isRead(
  { visited: { pipeline, pipelineIndex = 0, inside, command } }: Command,
  other: string,
): boolean {
  const isPiped = pipeline !== undefined && pipelineIndex < pipeline.parts.length - 1;
  const isKept = command.redirects.some(
    ({ operator, fd, target }) => operator.startsWith('>') && fd !== 2 && target?.value !== '/dev/null',
  );
  return other === 'apt-get' && (isPiped || isKept || inside.some(({ kind }) => kind === 'substitution'));
}

type Price = Pick<Repair, 'safety' | 'reason'>;

/** `apt show` prints the newest version, `apt-cache show` all of them. What the cleaning costs, all commands of the RUN do. */
function priceOf(other: string, cleaning: Cleaning | undefined): Price {
  if (cleaning?.reason !== undefined) return { safety: 'decide', reason: cleaning.reason };
  const reason = 'What reads the output finds it in another form.';
  return other === 'apt-get' ? { safety: 'safe' } : { safety: 'ask', reason };
}

interface Cleaning {
  readonly edits: Repair['edits'];
  /** Where it cannot be written. */
  readonly reason?: string;
}

/** The last command that leaves packages in the cache once it is `apt-get`: apt deletes them (apt.conf(5), Keep-Downloaded-Packages). */
function lastDownload(run: Run, isKept: boolean): Command | undefined {
  const last = callsOf(run, 'apt-get').findLast(
    ({ program, subcommand }) => program === 'apt' && downloads.test(subcommand),
  );
  if (last === undefined || hasMount(run, ['cache', 'tmpfs'], archives)) return undefined;
  if (!isKept && isOfDebian(run.step.stage)) return undefined;
  const after = run.commands.slice(run.commands.indexOf(last.command) + 1);
  const isCleaned =
    removes(after, archives) ||
    callsOf(run, 'apt-get').some(
      ({ command, subcommand }) => subcommand === 'clean' && after.includes(command),
    );
  return isCleaned ? undefined : last.command;
}

/** Whether a RUN takes away what makes apt-get delete them. */
function keepsPackages(runs: readonly Run[]): boolean {
  return runs.some(({ instruction }) => instruction.args.text.includes('docker-clean'));
}

const archives = '/var/cache/apt/archives';
const downloads = /^(?:install|reinstall|upgrade|build-dep)$/;

function withCleaning(run: Run, { dockerfile }: LintFile): Cleaning {
  const edit = appendForRoot(run, 'apt-get clean', dockerfile);
  const reason = 'Unlike apt, apt-get leaves the packages in the cache where the image has no docker-clean.';
  return edit ? { edits: [edit] } : { edits: [], reason };
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
