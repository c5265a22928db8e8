import type { TextEdit } from '../../../fix/edit.js';
import type { LintFile } from '../models/file.js';
import { lastNameOf } from '../models/image-reference/index.js';
import { rootStage, type Stage, type Step } from '../models/stages/index.js';
import { isRoot, userOf } from '../models/user.js';
import type { Hit } from '../rule.js';
import { isBusybox } from './distribution.js';
import { inCaseOf, lineBehind, stageAt, stepAt } from './places.js';
import { asking, type Maker, type Remedy } from './remedy.js';

export const users: Readonly<Record<string, Maker>> = {
  'no-user': addUser,
  'last-user-root': leaveRoot,
  'numeric-user': knownNumber,
};

/** Above the numbers that distributions give to people and services. */
const number = 10_001;

/** Users that official images bring along: https://hub.docker.com/_/node and their kin. */
const brought: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  node: { node: '1000' },
  nginx: { nginx: '101' },
  postgres: { postgres: '999' },
  redis: { redis: '999' },
  memcached: { memcache: '11211' },
  elasticsearch: { elasticsearch: '1000' },
};

const shadow =
  /^(?:debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|oraclelinux|opensuse|leap|python|ruby|golang|rust|perl|php|openjdk|eclipse-temurin|gcc|buildpack-deps|httpd|maven|gradle)$/;

/** The line that makes the user, in the words of the distribution; undefined where it is not known or needs none. */
function makeUser(stage: Stage): string | undefined {
  const { reference } = rootStage(stage);
  const name = lastNameOf(reference);
  if (isBusybox(stage)) return `RUN addgroup -S -g ${number} app && adduser -S -D -H -u ${number} -G app app`;
  return shadow.test(name)
    ? `RUN groupadd --gid ${number} app && useradd --no-log-init --no-create-home --uid ${number} --gid app app`
    : undefined;
}

/** Instructions that only describe how the container runs, and commonly end the file. */
const describing = new Set(['CMD', 'ENTRYPOINT', 'EXPOSE', 'HEALTHCHECK', 'STOPSIGNAL', 'VOLUME', 'LABEL']);

function addUser(_: Hit, file: LintFile): Remedy | undefined {
  const stage = file.model.stages.at(-1);
  if (stage === undefined || stage.baseWord === undefined || !stage.end.shell.isPosix) return undefined;
  const own = ownUser(stage);
  const last = stage.steps.findLast(({ instruction }) => !describing.has(instruction.keyword))?.instruction;
  const line = own ?? `USER ${number}:${number}`;
  const make = own === undefined ? makeUser(stage) : undefined;
  const behind = last ?? stage.from;
  // A RUN behind a RUN would be one more layer; a number needs no name to run as.
  if (make === undefined || behind.keyword === 'RUN')
    return asking(`Insert ${line}`, lineBehind(file, behind, line));
  const { text } = lineBehind(file, behind, make);
  const edit: TextEdit = lineBehind(file, behind, `${make}${newlineIn(text)}${line}`);
  return asking(`Make a user and insert ${line}`, edit);
}

function newlineIn(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function ownUser(stage: Stage): string | undefined {
  const name = lastNameOf(rootStage(stage).reference);
  const known = Object.hasOwn(brought, name) ? Object.values(brought[name] ?? {})[0] : undefined;
  // Only of Node the users are made for programs of others; the rest drop their rights by themselves.
  return name === 'node' && known !== undefined ? `USER ${known}:${known}` : undefined;
}

/** Back to the user of before, or to a number, behind the last instruction that may need root. */
function leaveRoot(hit: Hit, file: LintFile): Remedy | undefined {
  const stage = stageAt(file, hit.start);
  const step = stepAt(file, hit.start);
  if (stage === undefined || step === undefined || step.instruction.keyword !== 'USER') return undefined;
  const line = `USER ${userBefore(stage, step, file) ?? `${number}:${number}`}`;
  const later = stage.steps.slice(stage.steps.indexOf(step) + 1);
  const last = later.findLast(({ instruction }) => !describing.has(instruction.keyword))?.instruction;
  if (last !== undefined) return asking(`Insert ${line}`, lineBehind(file, last, line));
  const { start, end } = step.instruction;
  return asking(`Write ${line}`, { start, end, text: inCaseOf(file, line) });
}

function userBefore(stage: Stage, root: Step, { dockerfile }: LintFile): string | undefined {
  return stage.steps
    .slice(0, stage.steps.indexOf(root))
    .filter(({ instruction }) => instruction.keyword === 'USER')
    .map((step) => userOf(step, dockerfile.escape))
    .findLast((user) => user !== undefined && !isRoot(user) && /^[\w:.-]{1,64}$/.test(user));
}

function knownNumber(hit: Hit, file: LintFile): Remedy | undefined {
  if (hit.repair !== undefined) return undefined;
  const stage = stageAt(file, hit.start);
  const [name = '', group] = (hit.detail ?? '').split(':');
  const base = stage && lastNameOf(rootStage(stage).reference);
  const own = base !== undefined && Object.hasOwn(brought, base) ? brought[base] : undefined;
  const uid =
    name === 'nobody'
      ? '65534'
      : own && Object.hasOwn(own, name)
        ? own[name]
        : stage && ofDebian(name, stage);
  if (uid === undefined || (group !== undefined && group !== name))
    return { lacks: `the number of the user ${name.slice(0, 60)}` };
  const text = group === undefined ? uid : `${uid}:${uid}`;
  return asking(`Write ${text}`, { start: hit.start, end: hit.end, text });
}

/** The numbers that base-passwd gives in Debian and what stands on it: /usr/share/doc/base-passwd/users-and-groups.txt.gz */
const debianUsers: Readonly<Record<string, string>> = {
  'www-data': '33',
  backup: '34',
  list: '38',
  mail: '8',
  proxy: '13',
};
const onDebian = /^(?:debian|ubuntu|python|php|httpd|ruby|node|perl|buildpack-deps)$/;

function ofDebian(name: string, stage: Stage): string | undefined {
  const base = lastNameOf(rootStage(stage).reference);
  return onDebian.test(base) && !isBusybox(stage) && Object.hasOwn(debianUsers, name)
    ? debianUsers[name]
    : undefined;
}
