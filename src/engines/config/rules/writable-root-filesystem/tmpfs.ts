/** What a tmpfs is by itself, in the words of the advice. */
export const ofTmpfs = 'starts empty and is noexec by default';

/** By number or by name; a variable may be root. */
export function runsAsOther(user: string | undefined): user is string {
  const [name = ''] = (user ?? '').trim().split(':');
  return /^[\w.-]{1,60}$/.test(name) && !/^(?:root|0{1,9})$/.test(name);
}

/** The account that a start command changes to before its program: `gosu tide serve`, `tini -- su-exec tide:tide serve`. */
export function changesTo(command: string): string | undefined {
  const words = command.slice(0, longestCommand).trim().split(/\s+/);
  const [program = '', ...given] = words.slice(words.findIndex((word) => !before.test(word)));
  const options = optionsFor.get(program.slice(program.lastIndexOf('/') + 1));
  if (options === undefined) return undefined;
  const at = given.findIndex((word) => options.test(word));
  const named = at === -1 ? given.find((word) => !word.startsWith('-')) : given[at]?.split('=')[1];
  return (named ?? given[at + 1])?.replace(/["']/g, '');
}

const longestCommand = 1_000;

/** An init, its options, and what takes the place of the shell. */
const before = /^(?:(?:[\w./-]{0,60}\/)?(?:tini|dumb-init|catatonit)|exec|-{1,2}[\w-]{0,20})$/;

/** Programs that change the account, with the options that name it; else it is the first word. */
const optionsFor: ReadonlyMap<string, RegExp> = new Map([
  ['gosu', /^--user=/],
  ['su-exec', /^--user=/],
  ['runuser', /^(?:-u$|--user(?:=|$))/],
  ['setpriv', /^--reuid(?:=|$)/],
]);

/** One without options belongs to root, with the mode of the folder that it hides: no other account may write to it. */
export function ofOtherAccount(account: string): string {
  return `${ofTmpfs}, and belongs to root unless it is mounted with mode=1777, or with the uid= and gid= of ${account}; a new volume at a path that the image does not have belongs to root as well, so the image makes that folder with its owner`;
}

/** https://docs.docker.com/engine/swarm/services/: a tmpfs of a service in a swarm has a size and a mode. */
export function asInSwarm(advice: string): string {
  return advice.replace(/mode=1777, or with the uid= and gid= of (?:user|USER) [\w.:-]{1,120}/, 'mode=1777');
}

/** Advice on a service whose image ends with another account than root, or whose command changes to one. */
export function withAccount(user: string | undefined, advice: string, named = `USER ${user}`): string {
  return runsAsOther(user)
    ? advice.replace(`which ${ofTmpfs}.`, () => `which ${ofOtherAccount(named)}.`)
    : advice;
}
