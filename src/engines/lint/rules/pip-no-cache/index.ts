import { hasFlag } from '../../models/commands/arguments.js';
import { isLaterOne, usesFilesIn } from '../../models/commands/later.js';
import { installsOf, invocationOf } from '../../models/commands/managers.js';
import { flagHit } from '../../models/commands/repairs.js';
import type { Command } from '../../models/commands/run.js';
import { isTrue, settingOf } from '../../models/commands/settings.js';
import { isBeforeNoCache } from '../../repairs/distribution.js';
import { hadolint, type Rule } from '../../rule.js';

const isUser = usesFilesIn('.cache');
const isUserOrPurge = (command: Command) => isUser(command) || isPurge(command);

export const rule: Rule = {
  id: 'pip-no-cache',
  title: 'Cache of pip stays in the image',
  severity: 'low',
  aliases: ['DL3042'],
  fix: 'Add --no-cache-dir, or mount a cache.',
  references: [hadolint('DL3042')],
  effect: { files: { gone: ['root/.cache', 'home'] } },
  judges: 'command',
  check: function* ({ runs, commands, model }) {
    // `COPY --from=build /root/.cache /root/.cache`: the next stage installs from it.
    const isCopied = model.stages.some(({ steps }) =>
      steps.some(
        ({ effective }) =>
          effective.keyword === 'COPY' && effective.words.some(({ value }) => value.includes('.cache')),
      ),
    );
    const isConfigured = commands.some(placesCache);
    for (const run of runs) {
      if (
        run.mounts.some(
          ({ type, target }) =>
            (type === 'cache' || type === 'tmpfs') && /pip|\.cache|\$/i.test(target ?? ''),
        )
      )
        continue;
      for (const call of installsOf(run, 'pip')) {
        if (hasFlag(call, 'no-cache-dir', 'no-cache') || call.program === 'pipx') continue;
        if (isTrue(settingOf(call.command, 'PIP_NO_CACHE_DIR'))) continue;
        const { repair, ...hit } = flagHit(call, '--no-cache-dir');
        // A cache that is put somewhere on purpose is kept on purpose.
        const isPlaced =
          isConfigured ||
          hasFlag(call, 'cache-dir') ||
          settingOf(call.command, 'PIP_CACHE_DIR') !== undefined;
        const after = run.commands.slice(run.commands.indexOf(call.command) + 1);
        if (after.some(isPurge)) continue;
        const isUsed = isCopied || isPlaced || after.some(isUser) || isLaterOne(run, runs, isUserOrPurge);
        const isLeft = isUsed || after.some(deletesCache) || isBeforeNoCache(run.step.stage);
        yield repair === undefined || isLeft ? hit : { ...hit, repair };
      }
    }
  },
};

/** `pip config set global.cache-dir /srv/cache` */
function placesCache(command: Command): boolean {
  const call = invocationOf(command);
  return (
    call?.manager === 'pip' &&
    call.subcommand === 'config' &&
    call.operands.some(({ value }) => value.endsWith('.cache-dir'))
  );
}

/** `rm -rf /root/.cache/pip`: the RUN leaves no cache as it is. */
function deletesCache({ name, args }: Command): boolean {
  return name === 'rm' && args.some(({ value }) => /(?:^|\/)\.cache(?:\/(?:pip\/?)?\*?)?$/.test(value));
}

/** `pip cache purge`, which fails before pip 22 where the cache is empty. */
function isPurge(command: Command): boolean {
  const call = invocationOf(command);
  return (
    call?.manager === 'pip' &&
    call.subcommand === 'cache' &&
    call.operands.some(({ value }) => /^(?:purge|remove)$/.test(value))
  );
}
