import { daemonOf } from './daemons.js';

/** Accounts without rights that official images bring, with their numbers, by the last part of the image's name. */
const accountsOfImages: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    node: { node: '1000' },
    nginx: { nginx: '101' },
    postgres: { postgres: '999' },
    redis: { redis: '999' },
    memcached: { memcache: '11211' },
    elasticsearch: { elasticsearch: '1000' },
  }).map(([image, accounts]) => [image, new Map(Object.entries(accounts))]),
);

/** The numbers of base-passwd, which Debian and what is built on it share: users-and-groups.txt.gz of that package. */
const accountsOfDebian: ReadonlyMap<string, string> = new Map([
  ['www-data', '33'],
  ['backup', '34'],
  ['list', '38'],
  ['mail', '8'],
  ['proxy', '13'],
]);

/** The account that owns no files, with the number that distributions share. */
export const accountOfNothing = { name: 'nobody', uid: '65534' } as const;

export function accountsOfImage(image: string): ReadonlyMap<string, string> {
  return accountsOfImages.get(image) ?? new Map();
}

/** Whether a release of the image is older than the number of its account: nginx has 101 since 1.17. */
export function isBeforeNumber(image: string, tag: string | undefined): boolean {
  const [, major, minor] = /^(\d{1,3})\.(\d{1,3})\b/.exec(tag ?? '') ?? [];
  return image === 'nginx' && major !== undefined && Number(major) < 2 && Number(minor) < 17;
}

/** The number of an account that every Debian has. */
export function debianAccount(name: string): string | undefined {
  return accountsOfDebian.get(name);
}

/** Programs that stop, or do half of their work, without root: they switch users, bind sockets, or start others. */
export function needsRoot(program: string): boolean {
  return daemonOf(program) !== undefined;
}
