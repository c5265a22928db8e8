import type { FactList } from '../../facts/index.js';

/** A tag of one or two numbers is a release to dep, and written in full to everything else: `v1.1` is `v1.1.0`. */
function inFull(tag: string): string {
  if (/^v?\d{1,9}$/.test(tag)) return `${tag}.0.0`;
  return /^v?\d{1,9}\.\d{1,9}$/.test(tag) ? `${tag}.0` : tag;
}

export function addModule(
  list: FactList,
  path: string,
  version: string,
  line?: number,
  direct?: boolean,
): void {
  const slash = path.lastIndexOf('/');
  const namespace = slash === -1 ? undefined : path.slice(0, slash);
  list.add(
    { type: 'golang', namespace, name: path.slice(slash + 1) },
    { name: path, version: inFull(version), ecosystem: 'Go', line, direct },
  );
}
