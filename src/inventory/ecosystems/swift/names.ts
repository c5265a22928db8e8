import type { FactList } from '../../facts/index.js';

/** OSV's SwiftURL: the address without scheme and `.git`, whose host and owner know no case. */
export function normaliseName(address: string): string {
  return address
    .replace(/^(?:[a-z+]{1,12}:\/\/)?(?:[\w.-]{1,60}@)?/i, '')
    .replace(/^([^/:]{1,200}):/, '$1/')
    .replace(/(?:\.git)?\/?$/, '');
}

/** purl-spec, type swift: host and owner are the namespace. */
export function addRepository(list: FactList, address: string, version: string, line?: number): void {
  const name = normaliseName(address);
  const slash = name.lastIndexOf('/');
  if (slash <= 0) {
    list.refuse(address, line);
    return;
  }
  list.add(
    { type: 'swift', namespace: name.slice(0, slash), name: name.slice(slash + 1) },
    { name, version, ecosystem: 'SwiftURL', line },
  );
}
