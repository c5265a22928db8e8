import {
  type BuildProgram,
  buildPrograms,
  buildWords,
  ciPrograms,
  packagePrograms,
  serverWords,
  wrappers,
} from '../../knowledge/roles/building.js';

const mostCommands = 400;
const mostWords = 40;

/** The commands of a RUN, without its options. */
export function runIn(instruction: string): readonly string[] {
  const [, line] = /^RUN[ \t]{1,9}([\s\S]{1,20000})/i.exec(instruction) ?? [];
  if (line === undefined) return [];
  let rest = line;
  for (let at = 0; at < mostOptions && option.test(rest); at += 1) rest = rest.replace(option, '');
  return [rest];
}

const mostOptions = 20;
const option = /^--(?:mount|network|security)=\S{1,400}[ \t]{0,40}/;

/** The commands of a line of a shell, each as its words, without quotes and what stands before the program. */
export function commandsIn(line: string): readonly (readonly string[])[] {
  return line
    .slice(0, 20_000)
    .split(/&&|\|\||[;|\n(){}`]/)
    .slice(0, mostCommands)
    .map((command) => {
      const words = command
        .trim()
        .split(/[\s,]{1,40}/, mostWords)
        .map((word) => word.replace(/["'[\]]/g, ''))
        .filter((word) => word !== '');
      const start = words.findIndex((word) => !wrappers.test(basename(word)));
      return start < 0 ? [] : words.slice(start);
    })
    .filter((words) => words.length > 0);
}

function basename(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

/** Compiles the project or what it needs, or runs its checks. */
export function builds(words: readonly string[]): boolean {
  return buildPrograms.some((each) => isRunOf(each, words)) || packages(words) || isBuildScript(words);
}

export function packages(words: readonly string[]): boolean {
  return packagePrograms.some((each) => isRunOf(each, words));
}

/** What a container of the image does: the last of its commands builds, or is a program of a CI, or one of them packages. */
export function isRunOfBuild(command: string): boolean {
  if (ciPrograms.test(command)) return true;
  const commands = commandsIn(command);
  const last = commands.at(-1);
  return last !== undefined && (builds(last) || commands.some(packages));
}

function isRunOf({ program, args, unless }: BuildProgram, [path = '', ...rest]: readonly string[]): boolean {
  if (!program.test(basename(path))) return false;
  const given = rest
    .join(' ')
    .slice(0, 400)
    .replace(/-C \S{1,100}/g, '');
  return args?.test(given) !== false && unless?.test(given) !== true;
}

/** A file of the project, which its path or extension shows. */
function isBuildScript([first = '', second = '']: readonly string[]): boolean {
  const path = /^(?:python|perl|ruby|node)[\d.]{0,5}$/.test(first) ? second : first;
  if (!/\/|\.(?:sh|bash|py|pl|rb)$/.test(path)) return false;
  const own = basename(path).split(/[._-]/);
  return own.some((word) => buildWords.test(word)) && !own.some((word) => serverWords.test(word));
}
