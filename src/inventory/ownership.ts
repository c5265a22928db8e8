/**
 * Whether another ecosystem could report the file at this path as installed. Operating system packages own a
 * hundred thousand paths; only these are worth remembering. Kept are package descriptions by name, archives by
 * ending, and what may be a program: files without an ending outside of folders that hold no programs, and
 * everything in `bin` and its like.
 */
export function mayMatterElsewhere(path: string): boolean {
  const slash = path.lastIndexOf('/');
  if (slash <= 0) return false;
  const dot = path.lastIndexOf('.');
  if (dot < slash) return !isDataFolder(path) || names.has(path.slice(slash + 1));
  const ending = path.slice(dot);
  return endings.has(ending) || (ending === '.json' && isPackageJson(path)) || isInProgramFolder(path, slash);
}

const endings = new Set([
  ...['.jar', '.war', '.ear', '.par', '.jpi', '.hpi', '.kar', '.far', '.sar', '.nar', '.rar'],
  ...['.egg-info', '.gemspec', '.nuspec', '.whl', '.nupkg'],
  ...['.so', '.exe', '.dll'],
]);

const names = new Set(['METADATA', 'PKG-INFO', 'DESCRIPTION', 'WHEEL']);

function isPackageJson(path: string): boolean {
  return path.endsWith('/package.json') || path.endsWith('.deps.json') || path.endsWith('/installed.json');
}

const programFolders = new Set(['bin', 'sbin', 'libexec', 'games']);

function isInProgramFolder(path: string, slash: number): boolean {
  const folder = path.slice(path.lastIndexOf('/', slash - 1) + 1, slash);
  return programFolders.has(folder);
}

/** Independent of the architecture by the FHS, or not read as installed by anyone. */
function isDataFolder(path: string): boolean {
  const from = path.charCodeAt(0) === 47 ? 1 : 0;
  return dataFolders.some((folder) => path.startsWith(folder, from));
}

const dataFolders = ['usr/share/', 'usr/include/', 'usr/src/', 'etc/', 'var/', 'boot/'];
