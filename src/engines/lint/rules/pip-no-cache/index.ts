import { hasFlag } from '../../models/commands/arguments.js';
import { isLaterOne, usesFilesIn } from '../../models/commands/later.js';
import { installsOf, invocationOf } from '../../models/commands/managers.js';
import { flagHit } from '../../models/commands/repairs.js';
import type { Command, Run } from '../../models/commands/run.js';
import { isTrue, settingOf } from '../../models/commands/settings.js';
import type { LintFile } from '../../models/file.js';
import { finalStages } from '../../models/stages/index.js';
import { isTakenOut } from '../../models/stages/taken-out.js';
import { mayCover } from '../../models/understood/flags.js';
import { isBeforeNoCache } from '../../repairs/distribution.js';
import { hadolint, type Rule } from '../../rule.js';

const isUser = usesFilesIn('.cache');
const isUserOrPurge = (command: Command) => isUser(command) || looksIntoCache(command);
/** Homes, where the cache lies as long as no variable places it. */
function homesOf({ step }: Run): readonly string[] {
  const home = step.state.variables.get('HOME');
  return ['/root/.cache', '/home', '/.cache', ...(home === undefined ? [] : [home])];
}

export const rule: Rule = {
  id: 'pip-no-cache',
  title: 'Cache of pip stays in the image',
  severity: 'low',
  aliases: ['DL3042'],
  fix: 'Add --no-cache-dir, or mount a cache.',
  references: [hadolint('DL3042')],
  effect: { files: { gone: ['root/.cache', 'home'] } },
  judges: 'command',
  check: function* (file) {
    const { runs, commands, model } = file;
    // `COPY --from=build /root/.cache /root/.cache`: the next stage installs from it.
    const isCopied = model.stages.some(({ steps }) =>
      steps.some(
        ({ effective }) =>
          effective.keyword === 'COPY' && effective.words.some(({ value }) => value.includes('.cache')),
      ),
    );
    const isConfigured = commands.some(placesCache) || mentionsSettings(file);
    const isOld = commands.some(installsOldPip);
    const shipped = finalStages(model);
    for (const run of runs) {
      if (
        run.mounts.some(
          ({ type, target }) =>
            (type === 'cache' || type === 'tmpfs') && /pip|\.cache|\$/i.test(target ?? ''),
        )
      )
        continue;
      for (const call of installsOf(run, 'pip')) {
        // What is installed from a folder of wheels is not fetched.
        if (hasFlag(call, 'no-cache-dir', 'no-cache', 'no-index') || call.program === 'pipx') continue;
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
        const isLeft =
          isUsed ||
          isOld ||
          // A stage that is thrown away takes its cache along.
          !shipped.has(run.step.stage) ||
          after.some(deletesCache) ||
          mayCover(run, homesOf(run)) ||
          isTakenOut(run.step.stage, homesOf(run), file) ||
          isBeforeNoCache(run.step.stage);
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

/** Settings of pip that the image is given: `COPY pip.conf /etc/`. */
function mentionsSettings({ model }: LintFile): boolean {
  return model.steps.some(
    ({ effective: { keyword, args } }) =>
      /^(?:COPY|ADD|RUN)$/.test(keyword) && /\bpip\.(?:conf|ini)\b|\/\.config\/pip\b/.test(args.text),
  );
}

/** `pip install 'pip<6'`: releases that do not know the option. */
function installsOldPip({ args }: Command): boolean {
  return args.some(({ value }) => /^pip\s{0,3}(?:[=<~]=|<|===)\s{0,3}[0-6](?:\.|$)/.test(value));
}

/** `pip cache list`, `pip cache dir` and the rest of them. */
function looksIntoCache(command: Command): boolean {
  const call = invocationOf(command);
  return call?.manager === 'pip' && call.subcommand === 'cache';
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
