import { type InstallAtStart, installAtStart } from '../../models/at-start.js';
import { hasFlag } from '../../models/commands/arguments.js';
import { isLaterOne, laterRuns, mayInstall, usesFilesIn } from '../../models/commands/later.js';
import { callsOf, type Invocation, installsOf } from '../../models/commands/managers.js';
import { flagHit } from '../../models/commands/repairs.js';
import { placeOf, type Run } from '../../models/commands/run.js';
import { hasMount, removes } from '../../models/commands/text.js';
import type { LintFile } from '../../models/file.js';
import { isTakenOut } from '../../models/stages/taken-out.js';
import { mayCover } from '../../models/understood/flags.js';
import { isBeforeNoCache } from '../../repairs/distribution.js';
import { isInText, withoutCommand } from '../../repairs/places.js';
import { ds, type Hit, hadolint, type Rule } from '../../rule.js';

const folders = ['/var/cache/apk', '/etc/apk/cache'];
const isUser = usesFilesIn(...folders);

export const rule: Rule = {
  id: 'apk-no-cache',
  title: 'Package index of apk stays in the image',
  severity: 'low',
  aliases: ['DL3019', ...ds(25), 'DKL-DI-0004'],
  fix: 'Add --no-cache.',
  references: [hadolint('DL3019')],
  effect: { files: { gone: ['var/cache/apk', 'etc/apk/cache'], content: ['lib/apk/db', 'usr/lib/apk/db'] } },
  judges: 'command',
  check: function* (file) {
    const { runs } = file;
    if (!runs.some((run) => installsOf(run, 'apk').length > 0)) return;
    // What installs with `--no-network` takes the index that is there.
    const atStart = installAtStart(file, installWords);
    const isOffline = runs.some((run) => callsOf(run, 'apk').some((call) => hasFlag(call, 'no-network')));
    for (const run of runs) {
      if (hasMount(run, ['cache', 'tmpfs'], ...folders)) continue;
      for (const call of installsOf(run, 'apk')) {
        if (hasFlag(call, 'no-cache')) continue;
        const hit = updating(call) ?? flagHit(call, '--no-cache');
        const after = run.commands.slice(run.commands.indexOf(call.command) + 1);
        const isUsed = after.some(isUser) || isLaterOne(run, runs, isUser);
        yield removes(after, '/var/cache/apk') ||
        isUsed ||
        mayCover(run, folders) ||
        isTakenOut(run.step.stage, folders, file) ||
        hasLocalPackages(call) ||
        isOffline ||
        isIndexKept(call, run, runs, atStart) ||
        isBeforeNoCache(run.step.stage)
          ? withoutRepair(hit)
          : askedFor(withoutUpdates(hit, run, file), isFetched(call, run) ? atStart : 'none');
      }
    }
  },
};

/** `apk add ./a.apk` asks no index; with the flag it fetches one, which takes a network. */
function hasLocalPackages({ operands }: Invocation): boolean {
  return operands.some(({ value }) => /\/|\.apk$/.test(value));
}

/** `apk add -U`: what fetches the index before the install becomes what fetches it and keeps nothing. */
function updating({ command, flags }: Invocation): Hit | undefined {
  const flag = flags.find(({ word: { raw } }) => /^(?:-U|--update(?:-cache)?)$/.test(raw));
  if (flag === undefined || !isInText(command)) return undefined;
  const edit = { ...placeOf(command, flag.word), text: '--no-cache' };
  const summary = `Write --no-cache for ${flag.word.value}`;
  return { ...placeOf(command, command), repair: { safety: 'safe', summary, edits: [edit] } };
}

/** Beside `--no-cache` an earlier `apk update` leaves the very index behind, and no one reads it: both go, or nothing does. */
function withoutUpdates(hit: Hit, run: Run, file: LintFile): Hit {
  const { stage } = run.step;
  const earlier = file.runs.filter(
    ({ step }) => step.stage === stage && step.instruction.start <= run.step.instruction.start,
  );
  const updates = earlier.flatMap((each) =>
    callsOf(each, 'apk').filter(
      ({ subcommand, command }) => subcommand === 'update' && placeOf(command, command).start < hit.start,
    ),
  );
  if (updates.length === 0 || hit.repair === undefined) return hit;
  const edits = updates.map(({ command }) => withoutCommand(file, command));
  const readers = [...earlier, ...laterRuns(run, file.runs)].flatMap((each) => callsOf(each, 'apk'));
  const isRead = readers.some(({ subcommand }) => !/^(?:add|del|update)$/.test(subcommand));
  if (isRead || !edits.every((edit) => edit !== undefined)) return withoutRepair(hit);
  const { repair } = hit;
  const summary = `${repair.summary} and delete apk update`;
  return { ...hit, repair: { ...repair, summary, edits: [...repair.edits, ...edits] } };
}

/** The index is fetched on purpose, and a program that is not seen here may install from it without fetching it again. */
function isIndexKept(call: Invocation, run: Run, runs: readonly Run[], atStart: InstallAtStart): boolean {
  return isFetched(call, run) && (atStart === 'found' || isLaterOne(run, runs, mayInstall));
}

function isFetched(call: Invocation, run: Run): boolean {
  return (
    hasFlag(call, 'update-cache', 'update', 'U') ||
    callsOf(run, 'apk').some(({ subcommand }) => subcommand === 'update')
  );
}

const installWords = {
  uses: /\bapk[ \t"',]/,
  fetches: /\bapk[ \t][^\n]{0,100}(?:\bupdate\b|-U\b|--no-cache\b)/,
};

function askedFor(hit: Hit, atStart: InstallAtStart): Hit {
  if (atStart !== 'unseen' || hit.repair === undefined) return hit;
  const reason =
    'A script that the container starts with, and that is not seen, may install from this index.';
  return { ...hit, repair: { ...hit.repair, safety: 'decide', reason } };
}

function withoutRepair({ repair: _, ...hit }: Hit): Hit {
  return hit;
}
