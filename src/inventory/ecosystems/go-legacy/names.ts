import type { FactList } from '../../facts/index.js';

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
    { name: path, version, ecosystem: 'Go', line, direct },
  );
}
