/** Release 18 of the official image moved its declared volume up, with a folder for each release below it (docker-library/docs, postgres: PGDATA). */
const home = '/var/lib/postgresql';
const before18 = `${home}/data`;

/** Where PostgreSQL in an official image, or one that is built on it, keeps its data: by PGDATA, else by the release in the tag. */
export function postgresData(tag: string | undefined, given?: string): string {
  if (given !== undefined && /^\/[\w./-]{1,200}$/.test(given)) return given;
  const [, release] = /(?:^|pg)(\d{1,2})(?=[.-]|$)/.exec(tag ?? '') ?? [];
  if (release === undefined) return `${home} (below release 18 ${before18})`;
  return Number(release) < 18 ? before18 : home;
}

/** The volume that the image declares hides a mount of its parent, which stays empty. */
export function isHiddenAbove(mount: string, folder: string): boolean {
  return mount === home && folder.startsWith(before18);
}
