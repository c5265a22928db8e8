import { nameOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { configurationNames, developmentServers } from '../../knowledge/roles/compose.js';
import {
  builderWord,
  compilerImages,
  compilers,
  debugCommand,
  dockerfileNames,
  handsOut,
  headPurposes,
  headRelease,
  headSubject,
  headTitles,
  idleCommand,
} from '../../knowledge/roles/images.js';
import {
  buildPlace,
  onlyUse,
  takesRoleOfFolder,
  testCommand,
  testPrograms,
} from '../../knowledge/roles/index.js';
import { copiedSources } from './copied.js';
import { plain } from './project-around.js';
import { requirementsOfAnyTask } from './requirements.js';

/** The command of an image or the last step of its build runs a suite, or its first comment names what it is for. */
export function roleOfImage(dockerfile: string): Role | undefined {
  const ofHead = roleOfHead(dockerfile);
  if (ofHead !== undefined) return ofHead;
  if (isNeverMade(dockerfile)) return 'test';
  const command = commandsOf(dockerfile).at(-1);
  if (command === undefined || startsShell(dockerfile)) return endsWithTests(dockerfile) ? 'test' : undefined;
  if (isTestCommand(command)) return 'test';
  return [debugCommand, handsOut].some((each) => each.test(command)) ? 'tooling' : undefined;
}

/** Its last step fails, so that its build is a check of what goes before, and leaves no image. */
function isNeverMade(dockerfile: string): boolean {
  return /^[ \t]{0,40}RUN[ \t]{1,9}(?:exit[ \t]{1,4}[1-9]\d{0,2}|(?:\/bin\/)?false)[ \t\r]{0,9}$/i.test(
    lastStepOf(dockerfile),
  );
}

function lastStepOf(dockerfile: string): string {
  const steps = joinedLines(dockerfile).filter((line) => /^[ \t]{0,40}[A-Za-z]{3,12}[ \t]/.test(line));
  return (
    steps.findLast((line) => !/^[ \t]{0,40}(?:LABEL|ENV|USER|WORKDIR|CMD|ENTRYPOINT|VOLUME)\b/i.test(line)) ??
    ''
  );
}

/** Its build is the run of a suite, after which nothing follows. */
function endsWithTests(dockerfile: string): boolean {
  const last = lastStepOf(dockerfile);
  const run = /^[ \t]{0,40}RUN\b/i.test(last) ? last.slice(0, mostOfCommand) : '';
  return isTestCommand(run) || checkCommand.test(run);
}

const mostOfCommand = 2_000;
const checkCommand =
  /\b(?:cargo[ \t]{1,4}(?:clippy|fmt)|golangci-lint|go[ \t]{1,4}vet|make[ \t]{1,4}(?:lint|checks?))\b/;

/** By the only use that the first comment of a file names, or by what it calls the image, the container or the file itself. */
export function roleOfHead(text: string): Role | undefined {
  const comment = `${headComment(text)}${labelsOf(text)}`;
  const [, purpose] = onlyUse.exec(comment) ?? [];
  if (purpose !== undefined) return /^test/i.test(purpose) ? 'test' : 'tooling';
  const words = comment
    .split('\n')
    .map((line) => line.replace(/^[ \t#]{1,20}/, ''))
    .join(' ');
  if (headRelease.test(words)) return undefined;
  const sentences = words.split(/\.(?=\s|$)/);
  const ofTitle = hasOneStage(text)
    ? headTitles.find(({ says }) => sentences.some((each) => says.test(each)))
    : undefined;
  return ofTitle?.role ?? sentences.map(roleOfSentence).find((role) => role !== undefined);
}

/** `LABEL description="A build environment"` */
function labelsOf(text: string): string {
  return [...text.matchAll(ofDescription)].map(([, description = '']) => `.\n${description}`).join('');
}

const ofDescription =
  /^[ \t]{0,40}LABEL[ \t]{1,9}["']?(?:[\w.-]{1,60}\.)?(?:description|summary|title)["']?[ \t]{0,4}=[ \t]{0,4}["']([^"'\n]{1,300})/gim;

/** What stands above the first of several may be about that one: `# Build environment`. */
function hasOneStage(dockerfile: string): boolean {
  return dockerfile.match(/^[ \t]{0,40}FROM[ \t]/gim)?.length === 1;
}

/** `Image to run the tests in`: what a sentence calls the image, the container or the file, and then its purpose. */
function roleOfSentence(sentence: string): Role | undefined {
  const subject = headSubject.exec(sentence);
  if (subject === null) return undefined;
  const rest = sentence.slice(subject.index);
  return headPurposes.find(({ says }) => says.test(rest))?.role;
}

/** The image that the last stage starts from, as written. */
export function baseOf(dockerfile: string): string {
  const stages = [
    ...dockerfile.matchAll(/^[ \t]{0,40}FROM[ \t]{1,9}(?:--\S{1,80}[ \t]{1,9})?(\S{1,200})/gim),
  ];
  return stages.at(-1)?.[1] ?? '';
}

/** Of CMD and ENTRYPOINT, in JSON form without the commas and quotes between the words. */
export function commandsOf(dockerfile: string): readonly string[] {
  const commands = joinedLines(dockerfile)
    .join('\n')
    .matchAll(/^[ \t]{0,40}(?:CMD|ENTRYPOINT)[ \t]{1,9}([^\n]{1,2000})/gim);
  return [...commands].map(([, command = '']) => command.replace(/"[ \t]{0,9},[ \t]{0,9}"/g, ' '));
}

/** What a container starts, in words; empty where that is what its base starts. */
export function lastCommandOf(dockerfile: string): string {
  return (commandsOf(dockerfile).at(-1) ?? '').replace(/[[\]"]/g, '').trim();
}

function joinedLines(dockerfile: string): readonly string[] {
  return dockerfile.replace(/\\[ \t]{0,40}\r?\n/g, ' ').split('\n');
}

/** Where someone works by hand. */
export function startsShell(dockerfile: string): boolean {
  const commands = commandsOf(dockerfile);
  return commands.length > 0 && commands.every((command) => shell.test(command));
}

/** Nothing of it listens or is started but a shell, or what waits. */
export function startsNothing(dockerfile: string): boolean {
  return startsNothingElse(dockerfile, undefined);
}

/** Nothing of it listens or is started but one command, a shell, or what waits. */
export function startsNothingElse(dockerfile: string, command: string | undefined): boolean {
  return (
    !/^[ \t]{0,40}(?:EXPOSE|HEALTHCHECK)\b/im.test(dockerfile) &&
    commandsOf(dockerfile).every((each) => each === command || shell.test(each) || idleCommand.test(each))
  );
}

/** Where something is built: it has compilers, holds nothing of the project, starts nothing, and does not fetch the project either. */
export function isBuildEnvironment(dockerfile: string, ownNames: readonly string[]): boolean {
  if (!isWorkplace(dockerfile)) return false;
  const [, base = ''] = /(?:^|\/)([\w.-]{1,80})(?::[^/]{0,80})?$/.exec(baseOf(dockerfile)) ?? [];
  const found = new Set(dockerfile.match(compilers)?.map((each) => each.trim()));
  if (!compilerImages.test(base) && found.size < fewestCompilers) return false;
  const words = plain(dockerfile);
  return !ownNames.some((name) => words.includes(name));
}

const fewestCompilers = 2;

/** One that is called after building (`Dockerfile_build_ubuntu64`), and starts nothing else than that. */
export function isBuilder(name: string, dockerfile: string): boolean {
  return (
    name.split(/[._-]/).some((word) => builderWord.test(word)) &&
    !/^[ \t]{0,40}(?:EXPOSE|HEALTHCHECK)\b/im.test(dockerfile) &&
    copiedSources(dockerfile).every(
      (source) => isPackageList(source) || isScript(source) || scriptFolder.test(source),
    ) &&
    commandsOf(dockerfile).every(
      (command) => shell.test(command) || idleCommand.test(command) || buildScript.test(command),
    )
  );
}

const scriptFolder = /^(?:\.\/)?scripts\/?$/;

export function isScript(source: string): boolean {
  return /\.(?:sh|bash|py|pl)$/.test(source);
}

export const buildScript = /build(?:er|all)?\.(?:sh|bash|py|pl|rb)\b/;

/** Alone, below what only starts another program, or nothing at all: `["/usr/bin/tini", "--"]`, `scl enable gcc-12 bash`, `[]`. */
const shell =
  /^[["\s]{0,4}(?:(?:\S{0,40}\/)?(?:tini|dumb-init|catatonit)(?:[ \t]--)?[ \t]{0,4}|scl[ \t]enable[ \t][\w. -]{1,60}[ \t](?:--[ \t])?)?(?:(?:(?:\/usr)?\/bin\/)?(?:ba|z|da|fi)?sh(?:[ \t](?:-[ilc]{1,3}|--login)){0,3})?[\]"\s]{0,4}$/;

export function isPackageList(source: string): boolean {
  const name = nameOf(source);
  return (takesRoleOfFolder(name) && !dockerfileNames.test(name)) || requirementsOfAnyTask.test(name);
}

/** What stands above the first instruction. */
export function headComment(text: string): string {
  return text.slice(0, 4_000).split(/^[ \t]{0,40}[A-Za-z]/m, 1)[0] ?? '';
}

/** An image that holds no file of the project but lists of packages, and starts nothing: a place to try something in, or to work in. */
export function isWorkplace(dockerfile: string): boolean {
  return holdsNoCode(dockerfile) && startsNothing(dockerfile) && !/--mount=|\bgit clone\b/i.test(dockerfile);
}

/** A server for development waits for sources that are mounted, because none are in it. */
export function servesMountedSources(dockerfile: string): boolean {
  const command = lastCommandOf(dockerfile);
  return developmentServers.some((each) => each.test(command)) && waitsForSources(dockerfile);
}

/** It neither holds nor fetches what it is to run, and makes none. */
export function waitsForSources(dockerfile: string): boolean {
  return (
    holdsNoCode(dockerfile) &&
    !/--mount=|\bgit clone\b|\b(?:npm|npx|yarn|pnpm|bun)x? (?:create|init)\b/i.test(dockerfile)
  );
}

/** But for lists of packages and what other images hand it. */
export function holdsNoCode(dockerfile: string): boolean {
  const lines = dockerfile.split('\n').map((line) => line.trimStart());
  return (
    lines.some((line) => /^FROM[ \t]/i.test(line)) &&
    lines.every((line) => line.includes('--from=') || copiedSources(line).every(isPackageList))
  );
}

/** And but for settings of what is installed in it, and what it fetches: `php.ini`. */
export function holdsSettingsAlone(dockerfile: string): boolean {
  const lines = dockerfile.split('\n').map((line) => line.trimStart());
  return (
    lines.some((line) => /^FROM[ \t]/i.test(line)) &&
    !/--mount=|\bgit clone\b/i.test(dockerfile) &&
    lines.every((line) => line.includes('--from=') || copiedSources(line).every(isNoProgram))
  );
}

function isNoProgram(source: string): boolean {
  return isPackageList(source) || configurationNames.test(source) || /^https?:\/\//.test(source);
}

/** Its name or the comment at its head shows a place to build in, or that the sources are mounted into it. */
export function isBuildPlace(path: string, dockerfile: string): boolean {
  return buildPlace.test(nameOf(path)) || buildPlace.test(headComment(dockerfile));
}

export function isTestCommand(words: string): boolean {
  return testCommand.test(words) || testPrograms.some((program) => program.test(words));
}
