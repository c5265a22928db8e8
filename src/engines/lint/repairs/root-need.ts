import { accountsOfImage } from '../../../knowledge/accounts.js';
import { type Daemon, daemonOf } from '../../../knowledge/daemons.js';
import { serviceImage } from '../../../knowledge/service-images.js';
import { type Account, accountsMadeIn, ownersIn } from '../models/accounts-made.js';
import { hasUnseenScript, textsAtStart } from '../models/at-start.js';
import type { LintFile } from '../models/file.js';
import { isImageId, lastNameOf } from '../models/image-reference/index.js';
import { isForWork } from '../models/stages/for-work.js';
import { finalStages, rootStage, type Stage, type Step } from '../models/stages/index.js';
import {
  handedOverTo,
  isBroughtAlong,
  isBuildTool,
  isRunner,
  portBelow1024,
  startedBy,
  wordsStarted,
} from '../models/started.js';
import type { Hit } from '../rule.js';

/** What root in an image weighs, and what to do about it: less where it starts nothing, or where something shows what root is there for. */
export type RootWeight = Pick<Hit, 'detail' | 'severity' | 'advice'>;

/** The first answer holds. */
export function weightOfRoot(stage: Stage, file: LintFile): RootWeight {
  return (
    asNoService(stage, file) ??
    asRun(file) ??
    asDaemon(stage, file) ??
    asScript(file) ??
    asProgram(stage, file)
  );
}

/** Files alone, a place to work in, a build. */
function asNoService(stage: Stage, file: LintFile): RootWeight | undefined {
  if (isForWork(stage, file.dockerfile.text))
    return { detail: 'in a last stage for development', severity: 'low', advice: ofBuilders };
  const words = wordsStarted(stage);
  const isOpen = [...finalStages(file.model)].some(({ steps }) =>
    steps.some(({ effective }) => /^(?:EXPOSE|HEALTHCHECK)$/.test(effective.keyword)),
  );
  if (words === undefined) {
    const { base, reference } = rootStage(stage);
    const startsNothing = base === 'scratch' || isBareImage(reference.repository) || isOfLanguage(stage);
    if (startsNothing && !isOpen)
      return { detail: 'nothing in it starts by itself', severity: 'low', advice: ofBuilders };
    return undefined;
  }
  const program = startedBy(stage);
  if (isOpen) return undefined;
  if (program === undefined) return { detail: 'it starts a shell', severity: 'low', advice: ofUsers };
  const isBuild =
    isBuildTool(program) && !words.some((word) => /^(?:start|run|serve|exec|start:\w+)$/.test(word));
  return isBuild ? { detail: 'what it starts is a build', severity: 'low', advice: ofUsers } : undefined;
}

const ofBuilders =
  'End with USER in the image that starts the program; here it helps only where containers are started from this one.';
const ofUsers =
  'Run it as the user whose files it works on (docker run --user), or end with USER where it writes nothing outside of its home.';

/** By what a page, a script or a Compose file gives its containers. */
function asRun(file: LintFile): RootWeight | undefined {
  const runs = file.images?.runs ?? [];
  const taking = runs.find(({ takesRoot }) => takesRoot !== undefined);
  if (taking !== undefined)
    return {
      detail: `which it is run for: ${taking.takesRoot} in ${taking.path}:${taking.line}`,
      severity: 'low',
      advice:
        'Keep root where the program needs what it is run with, and take the rest away: single capabilities in place of --privileged, no-new-privileges, a read-only file system.',
    };
  const maybe = runs.find(({ mayTakeRoot }) => mayTakeRoot !== undefined);
  if (maybe !== undefined)
    return {
      detail: `it is run with ${maybe.mayTakeRoot} in ${maybe.path}:${maybe.line}`,
      severity: 'medium',
      advice:
        'End with USER where the host gives an account what it needs (a group for devices, NET_BIND_SERVICE for ports); else limit the capabilities of its containers.',
    };
  const asUser = runs.find(({ user }) => user !== undefined);
  const caller = runs.find(({ user, worksOn }) => worksOn !== undefined || /\$/.test(user ?? ''));
  if (caller !== undefined && !isServing(file))
    return {
      detail: `it works on the files of its caller: ${caller.worksOn ?? caller.user} in ${caller.path}:${caller.line}`,
      severity: 'low',
      advice: ofUsers,
    };
  if (asUser === undefined) return undefined;
  return {
    detail: `unless it is run with ${asUser.user}, as in ${asUser.path}:${asUser.line}`,
    severity: 'medium',
    advice: 'Make that account the one without being asked: end with USER and the same number.',
  };
}

/** By what is known of the program or of the base image's. */
function asDaemon(stage: Stage, file: LintFile): RootWeight | undefined {
  const program = startedBy(stage);
  const handedOver = handedOverTo(stage);
  const own = [program, handedOver].flatMap((each) => (each === undefined ? [] : (daemonOf(each) ?? [])))[0];
  const found = own ?? startedByScripts(file) ?? ofBaseImage(stage);
  if (found !== undefined) return weightOfDaemon(found, stage, file);
  return program === undefined ? undefined : asAccountOf(program, stage, file);
}

type Found = Pick<Daemon, 'name' | 'asRoot'>;

const mostLines = 400;

/** What lines of a start script begin with, the last one that is known. */
function startedByScripts(file: LintFile): Found | undefined {
  const lines = textsAtStart(file).flatMap((text) => text.split('\n').slice(0, mostLines));
  return lines
    .flatMap((line) => {
      const [, program] =
        /^[ \t]{0,20}(?:exec[ \t]{1,4})?(\/?[\w.-][\w./-]{1,80})(?=[\s;&]|$)/.exec(line) ?? [];
      const found = program === undefined ? undefined : daemonOf(program);
      // A script sets the network up, or starts what a service needs, before it starts the service.
      return found === undefined ? [] : [found];
    })
    .at(-1);
}

/** `FROM nginx`, with no command of its own. */
function ofBaseImage(stage: Stage): Found | undefined {
  const { reference, isBaseOpen } = rootStage(stage);
  if (isBaseOpen || wordsStarted(stage) !== undefined) return undefined;
  const name = lastNameOf(reference);
  if (
    /^(?:apache|fpm)\b|-(?:apache|fpm)\b/.test(reference.tag ?? '') &&
    /^php$|wordpress|nextcloud/.test(name)
  )
    return { name: /fpm/.test(reference.tag ?? '') ? 'php-fpm' : 'Apache', asRoot: 'workers' };
  if (/^(?:nginx|httpd|wordpress|nextcloud|openresty)$/.test(name)) return { name, asRoot: 'workers' };
  if (/^docker$/.test(name)) return { name: 'dockerd', asRoot: 'needs' };
  return serviceImage(name)?.dropsRoot === true ? { name, asRoot: 'drops' } : undefined;
}

function weightOfDaemon({ name, asRoot }: Found, stage: Stage, file: LintFile): RootWeight {
  const account = accountIn(stage, file);
  const own = account === undefined ? 'the account that its package made' : shown(account);
  switch (asRoot) {
    case 'needs':
      return {
        detail: `${name} works as root`,
        severity: 'low',
        advice: `Keep root for ${name}, start what it starts as accounts of their own, and give containers only the capabilities that it needs.`,
      };
    case 'drops':
      return {
        detail: `until ${name} gives it up itself`,
        severity: 'low',
        advice: `See that the settings of ${name} name ${own}; or end with USER and that account, which then has to own what it writes.`,
      };
    case 'workers':
      return {
        detail: `the first process of ${name} stays root`,
        severity: 'medium',
        advice: `End with USER and ${own} where it may listen above port 1023 and owns its folders for logs, caches and the file of its number; for nginx there are images so made (nginx-unprivileged).`,
      };
  }
}

/** A program that has an account of its own name is made to switch to it, or to be started as it. */
function asAccountOf(program: string, stage: Stage, file: LintFile): RootWeight | undefined {
  const name = program.slice(program.lastIndexOf('/') + 1).toLowerCase();
  // The account `node` is there for whatever node runs.
  const account = ownAccountIn(stage, file);
  const own = account?.name.replace(/^_/, '').toLowerCase() ?? '';
  if (account === undefined || own.length < 3 || !name.startsWith(own)) return undefined;
  return {
    detail: `unless ${name.slice(0, 40)} switches to its account ${account.name} itself`,
    severity: 'medium',
    advice: `End with USER ${idOf(account)} where the program does not switch to ${shown(account)} by itself, and let that account own what it writes${pathsOf(stage)}.`,
  };
}

/** By what its start script does before the program. */
function asScript(file: LintFile): RootWeight | undefined {
  const texts = textsAtStart(file);
  if (texts.some((text) => dropsRoot.some((each) => each.test(text))))
    return {
      detail: 'until what it starts gives root up',
      severity: 'low',
      advice:
        'See that nothing else is started as root: an account in USER is safer where the start script needs no root.',
    };
  const reason = scriptReasons.find(({ does }) => texts.some((text) => does.some((each) => each.test(text))));
  if (reason !== undefined)
    return { detail: reason.detail, severity: reason.severity, advice: reason.advice };
  return file.context !== undefined && hasUnseenScript(file) ? unseenScript : undefined;
}

const unseenScript: RootWeight = {
  detail: 'unless its start script, which was not read, gives root up',
  severity: 'medium',
  advice:
    'See what the start script does as root: do it at build time and end with USER, or let the script start the program as an account (setpriv, gosu).',
};

/** Programs that start another one as a user: gosu(1), setpriv(1), su-exec, runuser(1), chpst(8), s6-setuidgid(8), start-stop-daemon(8). */
const dropsRoot: readonly RegExp[] = [
  /(?:^|[\s"';&|(/])(?:gosu|su-exec|setpriv|runuser|chpst|s6-setuidgid|setuidgid)[\s"',]/,
  /(?:^|[\s"';&|(/])su (?:-|["'$\w]{1,60} -)/,
  /\bchroot --userspec\b| --chuid\b/,
];

interface ScriptReason {
  readonly does: readonly RegExp[];
  readonly detail: string;
  readonly severity: 'low' | 'medium';
  readonly advice: string;
}

/** A command where one may begin. */
function command(names: string): RegExp {
  return new RegExp(
    `(?:^|[;&|(]|\\b(?:then|do|else|exec|sudo))[ \\t]{0,20}(?:/(?:usr/)?s?bin/)?(?:${names})[ \\t]`,
    'm',
  );
}

const scriptReasons: readonly ScriptReason[] = [
  {
    does: [
      command('iptables|ip6tables|nft|ip[ \\t](?:route|link|addr|rule)|sysctl|mount|modprobe|insmod|tc'),
    ],
    detail: 'its start script sets up the network or the kernel',
    severity: 'low',
    advice:
      'Keep root for that step and start the program itself as an account (setpriv, gosu); give containers only the capabilities that the step needs.',
  },
  {
    does: [
      command('chown|chgrp|usermod|groupmod|useradd|adduser|groupadd|addgroup|setcap|update-ca-certificates'),
      />[ \t]{0,4}"?\/etc\//,
      command(
        '(?:cp|mv|ln|sed|tee|install)[ \\t][^\\n;&|]{0,200}[ \\t]"?/(?:etc|usr)/[^\\n;&|]{0,100}(?:$|[ \\t])|never',
      ),
    ],
    detail: 'its start script changes settings and owners while it is root',
    severity: 'medium',
    advice:
      'Do at build time what the start script does as root, then end with USER; or let the script start the program as an account (setpriv, gosu).',
  },
];

/** By what it serves, and whose it is. */
function asProgram(stage: Stage, file: LintFile): RootWeight {
  const advice = adviceFor(stage, file);
  const detail = doubtAbout(rootStage(stage));
  if (detail !== undefined) return { detail, severity: 'medium', advice };
  const program = startedBy(stage);
  const isTool =
    program !== undefined && !isServing(file) && !isBroughtAlong(program, stage) && !isScript(program);
  return isTool ? { severity: 'medium', advice } : { advice };
}

function isServing({ model }: LintFile): boolean {
  return [...finalStages(model)].some(({ steps }) =>
    steps.some(({ effective }) => effective.keyword === 'EXPOSE'),
  );
}

function isScript(program: string): boolean {
  return /\.\w{1,4}$|entry-?point/.test(program);
}

/** What the base image itself may do about it, which its name alone does not show. */
function doubtAbout({ reference, baseWord }: Stage): string | undefined {
  if (baseWord === undefined || reference.repository === 'scratch') return undefined;
  if (reference.repository === '' || isImageId(reference)) return ofBase;
  const isOfficial =
    reference.registry === undefined && !reference.repository.replace(/^library\//, '').includes('/');
  return isOfficial || isBareImage(reference.repository) ? undefined : ofBase;
}

const ofBase = 'unless the base image names a user';

/** Distributions and distroless images, wherever they are pulled from; `team/alpine-node` is what a team made of one. */
export function isBareImage(repository: string): boolean {
  return /(?:^|\/)(?:(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|oraclelinux|archlinux|amazonlinux|busybox|opensuse|leap|tumbleweed|ubi\d{0,2})(?:-(?:slim|minimal|micro|init|base))?$|(?:distroless|opensuse|ubi\d{0,2})\/)/.test(
    repository,
  );
}

/** Official images of languages and compilers, which start a prompt. */
function isOfLanguage(stage: Stage): boolean {
  const { reference } = rootStage(stage);
  return (
    /^(?:library\/)?(?:buildpack-deps|elixir|erlang|gcc|golang|gradle|maven|haskell|julia|node|openjdk|eclipse-temurin|perl|php|pypy|python|r-base|ruby|rust|swift)$/.test(
      reference.repository,
    ) && !/(?:^|-)(?:apache|fpm)\b/.test(reference.tag ?? '')
  );
}

/** With the account that is there, what has to belong to it, and the port that takes a right. */
function adviceFor(stage: Stage, file: LintFile): string {
  const account = accountIn(stage, file);
  const user =
    account === undefined ? '10001:10001, a number without rights' : `${idOf(account)}, ${from(account)}`;
  const port = portBelow1024(stage);
  const ports =
    port === undefined ? '' : `; port ${port} then takes NET_BIND_SERVICE, or one above 1023 in its place`;
  return `End with USER ${user}, and let it own what the program writes${pathsOf(stage)}${ports}${needs(stage)}.`;
}

/** What a program of its own may need that the file does not show; interpreters of web servers rarely do. */
function needs(stage: Stage): string {
  const program = startedBy(stage);
  return program === undefined || isRunner(program)
    ? ''
    : '; where it opens raw sockets, or files and sockets of others, give it that capability or group, or keep root and take the other capabilities away';
}

function from({ name }: Account): string {
  return `the account ${name} that the image has`;
}

function idOf({ name, number }: Account): string {
  return number ?? name;
}

function shown({ name, number }: Account): string {
  return number === undefined ? `the account ${name}` : `the account ${name} (${number})`;
}

/** The last that a RUN makes, one that owns files, or the base image's. */
function accountIn(stage: Stage, file: LintFile): Account | undefined {
  const own = ownAccountIn(stage, file);
  if (own !== undefined) return own;
  const [brought] = accountsOfImage(lastNameOf(rootStage(stage).reference));
  return brought === undefined ? undefined : { name: brought[0], number: brought[1] };
}

function ownAccountIn(stage: Stage, file: LintFile): Account | undefined {
  const made = accountsMadeIn(stage, file).at(-1);
  if (made !== undefined) return made;
  const [owner] = ownersIn(stage, file);
  return owner === undefined ? undefined : { name: owner };
}

const mostPaths = 3;

/** `ENV XDG_CONFIG_HOME=/config`, `ENV DATA_DIR /data`. */
const folderSettings =
  /\b[A-Z_]{0,40}(?:_HOME|_DIR|_DATA|_STORAGE)(?:=|[ \t])["']?(\/(?!usr\b|opt\b|bin\b|lib)[\w./-]{1,100})/g;

function pathsOf(stage: Stage): string {
  const chain = stagesOf(stage).flatMap(({ steps }) => steps);
  const settings = chain
    .filter(({ effective }) => effective.keyword === 'ENV')
    .flatMap(({ effective }: Step) =>
      [...effective.args.text.matchAll(folderSettings)].map(([, path = '']) => path),
    );
  const volumes = chain
    .filter(({ effective }) => effective.keyword === 'VOLUME')
    .flatMap(({ effective }: Step) => (effective.json ?? effective.words).map(({ value }) => value));
  const work = stage.end.workdir === undefined || stage.end.workdir === '/' ? [] : [stage.end.workdir];
  const paths = [...new Set([...volumes, ...(volumes.length > 0 ? [] : work), ...settings])].filter((path) =>
    /^\/[\w./-]{1,100}$/.test(path),
  );
  return paths.length === 0 ? '' : ` (${paths.slice(0, mostPaths).join(', ')})`;
}

function stagesOf(stage: Stage): readonly Stage[] {
  const chain: Stage[] = [];
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) chain.push(each);
  return chain;
}
