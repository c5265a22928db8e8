import { nameOf } from '../../../../core/paths.js';
import { installsOf } from '../../models/commands/managers.js';
import type { LintFile } from '../../models/file.js';
import { isPage } from '../../models/image-uses.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { meantStage } from '../../models/stages/meant.js';
import { isBroughtAlong, isEntryScript, startedBy, wordsStarted } from '../../models/started.js';
import { accountIn, idOf } from './account.js';
import { doubtAbout, isApplication, ofBase } from './bases.js';
import { barriersIn } from './home.js';
import { loopbackOf } from './loopback.js';
import { packagesIn } from './packages.js';
import { fileOfRoot, pathsOf } from './paths.js';
import { lowPortOf } from './port.js';
import { asksForHelp, servingOf, startsNoServer } from './serving.js';
import { care, type RootWeight } from './weight.js';

/** By what it serves, and whose it is. */
export function asProgram(stage: Stage, file: LintFile): RootWeight {
  const advice = adviceFor(stage, file);
  const root = rootStage(stage);
  const ofName = installsAsRoot(root, file) ? undefined : doubtAbout(root);
  const detail = ofName ?? (meantStage(root, file) === undefined ? undefined : ofBase);
  const serving = servingOf(stage, file);
  if (detail !== undefined) {
    const isLikely = usesSudo(stage, file) || (wordsStarted(stage) === undefined && serving === undefined);
    const isLow = isLikely || (ofName !== undefined && isApplication(root));
    return { title: ofOpenBase, detail, severity: isLow ? 'low' : 'medium', advice };
  }
  const loopback = loopbackOf(stage, file);
  if (loopback !== undefined)
    return {
      detail: `it listens on ${loopback} of its container alone`,
      severity: 'medium',
      advice: `${advice} No published port leads to ${loopback} of a container: where others are to connect, let it listen on 0.0.0.0.`,
    };
  const waiting = waitingIn(stage, file);
  if (waiting !== undefined)
    return {
      detail: `it only waits in ${waiting.path}:${waiting.line} for what is started in it by hand`,
      severity: 'medium',
      advice: ofWaiting,
    };
  if (serving === undefined || startsNoServer(stage)) return { severity: 'medium', advice };
  const program = startedBy(stage);
  const isAsked = program !== undefined && asksForHelp(program, wordsStarted(stage) ?? []);
  return isAsked ? { severity: 'medium', advice } : { advice };
}

const ofOpenBase = 'Image runs as root if its base does, because no USER says otherwise';

/** Its first RUN installs packages, which only root may: the base image ends as root. */
function installsAsRoot(root: Stage, { runs }: LintFile): boolean {
  const first = runs.find(({ step }) => step.stage === root);
  if (first === undefined || first.step.state.user !== undefined) return false;
  const isOfRoot = installsOf(first, 'apt-get', 'apk', 'yum', 'dnf', 'zypper').length > 0;
  return isOfRoot && !/\b(?:sudo|doas|fakeroot)\b/.test(first.step.effective.args.text);
}

/** The Compose service of an image without a command, where nothing else runs it. */
function waitingIn(stage: Stage, { images }: LintFile) {
  const runs = (images?.runs ?? []).filter(({ path }) => !isPage(path));
  return wordsStarted(stage) === undefined && runs.every(({ waits }) => waits) ? runs[0] : undefined;
}

const ofWaiting =
  'Give it the command of its program, as the account that the package of the program made, or start that by hand as this account (docker exec --user); what only waits needs no root (USER, or user: in the Compose file), unless services are started in it that give root up themselves.';

/** `RUN sudo chown …`, where the file has not installed sudo: the base image has an account for it. */
function usesSudo(stage: Stage, file: LintFile): boolean {
  const isCalled = file.commands.some(
    ({ wrappers, run }) => run.step.stage === stage && wrappers.some(({ value }) => value === 'sudo'),
  );
  return isCalled && !packagesIn(stage, file).includes('sudo');
}

/** With the account that is there, what has to belong to it, the port that takes a right, and what stands in the way. */
function adviceFor(stage: Stage, file: LintFile): string {
  const port = lowPortOf(stage, file);
  const written = fileOfRoot(stage);
  const parts = [
    `End with USER ${userFor(stage, file)}, and let it own what the program writes${pathsOf(stage, file)}`,
    ...(port === undefined
      ? []
      : [
          `port ${port.split('/', 1)[0]} gives way to one above 1023, or takes net.ipv4.ip_unprivileged_port_start=0, which Docker sets for networks of its own`,
        ]),
    ...(written === undefined
      ? []
      : [
          `only root may make ${written.path}: let ${written.option} name a file in a folder that the account owns`,
        ]),
    ...barriersIn(stage, file),
  ];
  return `${parts.join('; ')}. ${care}`;
}

/** `ssh`, `git`, and what calls getpwuid(3) end where /etc/passwd has no line for the number. */
const orAccount = ' (or an account made for it, where it looks its name up)';

function userFor(stage: Stage, file: LintFile): string {
  const account = accountIn(stage, file);
  if (account !== undefined) return `${idOf(account)}, the account ${account.name} that the image has`;
  const program = startedBy(stage);
  const isOfPackage =
    program !== undefined &&
    !isEntryScript(program) &&
    !isBroughtAlong(program, stage) &&
    isPackaged(program, stage, file);
  return isOfPackage
    ? 'and the account that the package of the program made, or else 10001:10001, a number without rights'
    : `10001:10001, a number without rights${rootStage(stage).base === 'scratch' ? '' : orAccount}`;
}

/** Whether a package of its name is installed: `mosquitto` for `mosquitto_sub`, `nginx-full` for `nginx`, not `git` for `gitlint`. */
function isPackaged(program: string, stage: Stage, file: LintFile): boolean {
  const name = nameOf(program).toLowerCase();
  return packagesIn(stage, file)
    .map((each) => each.toLowerCase())
    .some((each) => each.length > 2 && (goesOn(name, each) || goesOn(each, name)));
}

function goesOn(long: string, short: string): boolean {
  return long.startsWith(short) && /^(?:d?$|[^a-z])/.test(long.slice(short.length));
}
