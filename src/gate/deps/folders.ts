import { shellWord } from '../../core/shell-word.js';

/** What no command does is said in words: `set a to 1.2.3 in pom.xml`. */
export const inWords = /^(?:set|name) /;

/** A command without the folder that it is run in; undefined where it says no folder, or what to do in words. */
export function inOneFolder(command: string | undefined, path: string): string | undefined {
  const start = startIn(path);
  if (command?.startsWith(start) !== true || inWords.test(command)) return undefined;
  return command.slice(start.length);
}

function startIn(path: string): string {
  const folder = folderOf(path);
  return folder === '.' ? '' : `cd ${shellWord(folder)} && `;
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '.' : path.slice(0, slash);
}
