/** What a tmpfs is by itself, in the words of the advice. */
export const ofTmpfs = 'starts empty and is noexec by default';

/** By number or by name; a variable may be root. */
export function runsAsOther(user: string | undefined): user is string {
  const [name = ''] = (user ?? '').trim().split(':');
  return /^[\w.-]{1,60}$/.test(name) && !/^(?:root|0{1,9})$/.test(name);
}

/** One without options belongs to root, with the mode of the folder that it hides: no other account may write to it. */
export function ofOtherAccount(account: string): string {
  return `${ofTmpfs}, and belongs to root unless it is mounted with mode=1777, or with the uid= and gid= of ${account}; a new volume at a path that the image does not have belongs to root as well, so the image makes that folder with its owner`;
}

/** https://docs.docker.com/engine/swarm/services/: a tmpfs of a service in a swarm has a size and a mode. */
export function asInSwarm(advice: string): string {
  return advice.replace(/mode=1777, or with the uid= and gid= of (?:user|USER) [\w.:-]{1,120}/, 'mode=1777');
}

/** Advice on a service whose image ends with another account than root. */
export function withAccount(user: string | undefined, advice: string): string {
  return runsAsOther(user)
    ? advice.replace(`which ${ofTmpfs}.`, () => `which ${ofOtherAccount(`USER ${user}`)}.`)
    : advice;
}
