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

/**
 * Release 18 does not start where something is mounted at the old folder, and its data lie elsewhere
 * (docker-library/postgres, docker-entrypoint.sh).
 */
export function adviceForOldMount(
  { repository, tag }: { readonly repository: string; readonly tag?: string | undefined },
  targets: readonly string[],
  given?: string,
): string | undefined {
  const isBuiltOnIt = /^(?:(?:library\/)?postgres|pgvector\/pgvector|postgis\/postgis)$/.test(repository);
  const isNew = isBuiltOnIt && given === undefined && postgresData(tag) === home;
  return isNew && targets.some((target) => target.replace(/\/$/, '') === before18)
    ? `From release 18 on it does not start with a mount at ${before18}: mount the volume at ${home} first, and bring data of an older release over by a dump or pg_upgrade. `
    : undefined;
}

/** The volume that the image declares hides a mount of its parent, which stays empty. */
export function isHiddenAbove(mount: string, folder: string): boolean {
  return mount === home && folder.startsWith(before18);
}
