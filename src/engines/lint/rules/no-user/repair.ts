import type { TextEdit } from '../../../../fix/edit.js';
import type { LintFile } from '../../models/file.js';
import { lastNameOf } from '../../models/image-reference/index.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { brought, describing, number } from '../../repairs/accounts.js';
import { isBusybox } from '../../repairs/distribution.js';
import { lineBehind } from '../../repairs/places.js';
import { asking, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

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

export function repair(_: Hit, file: LintFile): Remedy | undefined {
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
