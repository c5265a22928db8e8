import { nameOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import {
  buildPlace,
  dockerfileNames,
  onlyUse,
  takesRoleOfFolder,
  testCommand,
  testPrograms,
} from '../../knowledge/roles/index.js';
import { copiedSources } from './copied.js';

/** The command of an image runs a suite, or its first comment names its only use. */
export function roleOfImage(dockerfile: string): Role | undefined {
  const ofHead = roleOfHead(dockerfile);
  if (ofHead !== undefined) return ofHead;
  return isTestCommand(commandsOf(dockerfile).at(-1) ?? '') ? 'test' : undefined;
}

/** By the only use that the first comment of a file names. */
export function roleOfHead(text: string): Role | undefined {
  const [, purpose] = onlyUse.exec(headComment(text)) ?? [];
  if (purpose === undefined) return undefined;
  return /^test/i.test(purpose) ? 'test' : 'tooling';
}

/** The image that the last stage starts from, as written. */
export function baseOf(dockerfile: string): string {
  const stages = [
    ...dockerfile.matchAll(/^[ \t]{0,40}FROM[ \t]{1,9}(?:--\S{1,80}[ \t]{1,9})?(\S{1,200})/gim),
  ];
  return stages.at(-1)?.[1] ?? '';
}

/** Of CMD and ENTRYPOINT, in JSON form without the commas and quotes between the words. */
function commandsOf(dockerfile: string): readonly string[] {
  const joined = dockerfile.replace(/\\[ \t]{0,40}\r?\n/g, ' ');
  const commands = joined.matchAll(/^[ \t]{0,40}(?:CMD|ENTRYPOINT)[ \t]{1,9}([^\n]{1,2000})/gim);
  return [...commands].map(([, command = '']) => command.replace(/"[ \t]{0,9},[ \t]{0,9}"/g, ' '));
}

/** Where someone works by hand. */
export function startsShell(dockerfile: string): boolean {
  const commands = commandsOf(dockerfile);
  return commands.length > 0 && commands.every((command) => shell.test(command));
}

const shell = /^[["\s]{0,4}(?:(?:\/usr)?\/bin\/)?(?:ba|z|da|fi)?sh(?:[ \t]-[il]{1,2})?[\]"\s]{0,4}$/;

function isPackageList(source: string): boolean {
  const name = nameOf(source);
  return takesRoleOfFolder(name) && !dockerfileNames.test(name);
}

/** What stands above the first instruction. */
function headComment(text: string): string {
  return text.slice(0, 4_000).split(/^[ \t]{0,40}[A-Za-z]/m, 1)[0] ?? '';
}

/** An image that holds no file of the project but lists of packages, and starts nothing: a place to try something in, or to work in. */
export function isWorkplace(dockerfile: string): boolean {
  const lines = dockerfile.split('\n').map((line) => line.trimStart());
  return (
    lines.some((line) => /^FROM[ \t]/i.test(line)) &&
    !lines.some((line) => /^(?:CMD|ENTRYPOINT|EXPOSE|HEALTHCHECK)\b|--mount=|\bgit clone\b/i.test(line)) &&
    lines.every((line) => line.includes('--from=') || copiedSources(line).every(isPackageList))
  );
}

/** Its name or the comment at its head shows a place to build in, or that the sources are mounted into it. */
export function isBuildPlace(path: string, dockerfile: string): boolean {
  return buildPlace.test(nameOf(path)) || buildPlace.test(headComment(dockerfile));
}

export function isTestCommand(words: string): boolean {
  return testCommand.test(words) || testPrograms.some((program) => program.test(words));
}
