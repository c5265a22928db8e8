import { nameOf } from '../../../../core/paths.js';
import { accountsMadeIn } from '../../models/accounts-made.js';
import { textsAtStart } from '../../models/at-start.js';
import { type Command, placeOf } from '../../models/commands/run.js';
import type { LintFile } from '../../models/file.js';
import { finalStages, rootStage, type Stage } from '../../models/stages/index.js';
import { isLeftBehind } from '../../models/stages/left-behind.js';
import { isEntryScript, wordsStarted } from '../../models/started.js';
import { isBareImage } from '../../repairs/root-need/bases.js';
import type { Hit, Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'world-writable',
  title: 'Everybody may write to it',
  severity: 'medium',
  aliases: [],
  fix: 'Give the right to the user who needs it: COPY --chown, or chown and chmod u+w. Where containers run as any user, give it to group 0 (chgrp 0, chmod g=u) and run them in that group, as OpenShift does.',
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  effect: { files: { mode: [''] } },
  repair,
  check: function* (file) {
    const { commands, model } = file;
    for (const command of commands) {
      if (command.name !== 'chmod') continue;
      const mode = command.args.find(
        ({ value }) => !/^-[a-zA-Z]*$|^--/.test(value) || /^-[rwxst]+$/.test(value),
      );
      if (mode !== undefined && isWritable(mode.value))
        yield {
          ...placeOf(command, mode),
          detail: detailOf(command, mode.value),
          ...weightOf(command, file),
        } satisfies Hit;
    }
    for (const { effective } of model.steps) {
      const chmod = effective.flags.find(({ name, value }) => name === 'chmod' && isWritable(value ?? ''));
      const names = (effective.json ?? effective.words).slice(0, -1).map(({ value }) => value);
      if (chmod !== undefined)
        yield {
          ...effective.args.spanOf(chmod),
          detail: chmod.raw,
          ...(areStarted(names, file) ? { advice: toRun(`--chmod=${modeToRun(chmod.value ?? '')}`) } : {}),
        };
    }
  },
};

/** Two calls of one RUN are kept apart by what they open. */
function detailOf(command: Command, mode: string): string {
  const paths = pathsIn(command);
  return paths.length === 0 ? mode : `${mode} for ${shown(paths)}`;
}

function pathsIn({ args }: Command): readonly string[] {
  return args.map(({ raw }) => raw).filter((word) => /^["'$/.\w]/.test(word) && !isWritable(word));
}

/** By whom the paths belong to by then, and by the account that a start script makes. */
function weightOf(command: Command, file: LintFile): Pick<Hit, 'severity' | 'advice'> {
  const { run, args } = command;
  const { stage } = run.step;
  const paths = pathsIn(command);
  const isAside =
    isLeftBehind(stage, file) ||
    startsNothingAsRoot(stage, file) ||
    hasRootAlone(stage, file) ||
    isDataOfOne(paths, stage, file);
  const aside: Pick<Hit, 'severity'> = isAside ? { severity: 'low' } : {};
  const isOfFolders = args.some(({ value }) => /^(?:-[a-zA-Z]{0,5}R[a-zA-Z]{0,5}|--recursive)$/.test(value));
  const mode = args.find(({ value }) => isWritable(value))?.value ?? '';
  if (!isOfFolders && areStarted(paths, file)) return { ...aside, advice: toRun(`chmod ${modeToRun(mode)}`) };
  const owner = ownerOf(paths, command, file);
  if (owner !== undefined)
    return { ...aside, advice: `Leave it out: they belong to ${owner} already, who may write to them.` };
  const maker = paths.length > 0 ? accountAtStart(file) : undefined;
  return maker === undefined
    ? aside
    : {
        ...aside,
        advice: `Leave it out, and let the start script hand ${shown(paths)} over (chown) to the account that it makes or takes (${maker}), before it goes on as that.`,
      };
}

/** Scripts, and what CMD or ENTRYPOINT name: they are read and run, and written by no one. */
function areStarted(paths: readonly string[], { model }: LintFile): boolean {
  const started = new Set([...finalStages(model)].flatMap((stage) => wordsStarted(stage) ?? []).map(nameOf));
  return (
    paths.length > 0 &&
    paths
      .map((path) => nameOf(path.replace(/^["']|["']$/g, '')))
      .every((name) => /\.(?:ba|da|a|k|z)?sh$/.test(name) || isEntryScript(name) || started.has(name))
  );
}

function toRun(written: string): string {
  return `Write ${written}: what is started has to be read and run by others, and written by its owner alone.`;
}

function modeToRun(mode: string): string {
  return /^[\d]+$/.test(mode) && !/[1357]/.test(mode) ? '644' : '755';
}

/** An image without a program, an account or USER: what is started from it works as root, whom no mode stops. */
function startsNothingAsRoot(stage: Stage, file: LintFile): boolean {
  return (
    wordsStarted(stage) === undefined &&
    stage.end.user === undefined &&
    accountsMadeIn(stage, file).length === 0 &&
    isBareImage(rootStage(stage).reference.repository)
  );
}

/** A distribution alone, no account made, and neither USER nor what is started leaves root: no other account runs there that could write. */
function hasRootAlone(stage: Stage, file: LintFile): boolean {
  const user = stage.end.user?.args.text;
  const starts = [wordsStarted(stage)?.join(' ') ?? '', ...textsAtStart(file)];
  return (
    (user === undefined || isOfRoot(user)) &&
    accountsMadeIn(stage, file).length === 0 &&
    isBareImage(rootStage(stage).reference.repository) &&
    hasScripts(stage, file) &&
    !starts.some((text) => leavesRoot.test(text.slice(0, mostOfScript)))
  );
}

/** What it starts is read, so that a change of the account would be seen. */
function hasScripts(stage: Stage, file: LintFile): boolean {
  const words = wordsStarted(stage) ?? [];
  return words.some((word) => word.endsWith('.sh')) && textsAtStart(file).length > 0;
}

const leavesRoot =
  /\b(?:useradd|adduser|usermod|su|su-exec|gosu|setpriv|runuser|sudo|doas|chroot|start-stop-daemon|supervisord|nginx|apache2?(?:ctl)?|httpd|php-fpm|postgres|mysqld?|cron|sshd)\b/;

/** Logs and data of an image that runs as one account and changes to no other: none is there to misuse them. Programs may not change what they run. */
function isDataOfOne(paths: readonly string[], stage: Stage, file: LintFile): boolean {
  const isUsed = stage.end.user !== undefined && !isOfRoot(stage.end.user.args.text);
  const starts = [wordsStarted(stage)?.join(' ') ?? '', ...textsAtStart(file)];
  return (
    isUsed &&
    paths.length > 0 &&
    paths.every((path) => ofData.test(path.slice(0, mostOfPath))) &&
    !starts.some((text) => /\b(?:sudo|doas)\b/.test(text.slice(0, mostOfScript)))
  );
}

function isOfRoot(user: string): boolean {
  return /^(?:root|0)(?::|$)/.test(user.trim());
}

const mostOfPath = 300;

/** Folders of logs and data, and files that are logs. */
const ofData =
  /(?:^|\/)(?:logs?|cache|tmp|temp|data|uploads?|storage|spool|media)(?:\/|["']?$)|\.log["']?$|^["']?\/var\/(?:lib|run)\//;

function shown(paths: readonly string[]): string {
  return paths.join(', ').slice(0, 80);
}

/** The account of a chown of the same path before or behind it. */
function ownerOf(paths: readonly string[], command: Command, { commands }: LintFile): string | undefined {
  const { run } = command;
  const own = commands.filter(({ run: other }) => other.step.stage === run.step.stage);
  const owners = paths.map((path) => {
    const at = own.findLastIndex(
      ({ name, args }) => name === 'chown' && args.some(({ raw }) => raw === path),
    );
    const owning = own[at];
    // What is written anew between the two is root's.
    const between = own.slice(at + 1, own.indexOf(command));
    if (between.some((other) => writesAnew(other, path))) return undefined;
    const [, owner] = /^([^:.]{1,60})(?:[:.]|$)/.exec(ownerWordOf(owning)) ?? [];
    return owner;
  });
  const [first] = owners;
  const isOne = owners.every((each) => each === first);
  return first !== undefined && isOne && !/^(?:root|0)$/.test(first) ? first : undefined;
}

/** `sed … a > b`, `mv a b`: by the name of the file. */
function writesAnew({ name, args, visited }: Command, path: string): boolean {
  const file = nameOf(path.replace(/^["']|["']$/g, ''));
  const isFile = (word: string) => nameOf(word.replace(/^["']|["']$/g, '')) === file;
  return (
    (/^(?:mv|cp|tee|install|sed|curl|wget|tar|git)$/.test(name) && args.some(({ raw }) => isFile(raw))) ||
    visited.command.redirects.some(({ target }) => target !== undefined && isFile(target.raw))
  );
}

function ownerWordOf(owning: Command | undefined): string {
  return owning?.args.map(({ raw }) => raw).find((word) => !word.startsWith('-')) ?? '';
}

/** `useradd`, `usermod`, `su`, `gosu` in what it starts. */
function accountAtStart(file: LintFile): string | undefined {
  const lines = textsAtStart(file).flatMap((text) => text.slice(0, mostOfScript).split('\n'));
  const found = lines.flatMap(
    (line) =>
      /^[ \t]{0,20}(?:exec[ \t])?(useradd|adduser|usermod|su|su-exec|gosu|setpriv|runuser)[ \t]/.exec(
        line,
      )?.[1] ?? [],
  );
  return found.length === 0 ? undefined : [...new Set(found)].slice(0, 3).join(', ');
}

const mostOfScript = 50_000;

/** The sticky bit of 1777 keeps users off each other's files. */
function isWritable(mode: string): boolean {
  return /^0?0?\d\d[2367]$/.test(mode) || /(?:^|,)(?:[ug]*[oa][ugoa]*)[+=][rxXst]*w/.test(mode);
}
