import { join } from 'node:path';
import { folderOf, nameOf } from '../../core/paths.js';
import type { Disk } from '../../core/world.js';
import { ifReadable, readShort } from './beside.js';

/** Files that hold commands, by name or extension, and patches. */
const holdsCommands =
  /(?:^|\/)(?:(?:GNU)?[Mm]akefile|[Jj]ustfile|Rakefile|Jenkinsfile|Taskfile\.ya?ml|Earthfile|package\.json|noxfile\.py)$|\.(?:ba|z|da|k)?sh$|\.(?:awk|bats|cjs|diff|groovy|js|mjs|mk|patch|pl|ps1|py|rb|sed|ts|ya?ml)$/;
/** `SHA256SUMS`, `images.sha256`: lists of files whose bytes have a sum. */
const holdsSums = /(?:^|[._-])(?:(?:sha\d{1,3}|md5|b2)(?:sums?)?|checksums?)(?:\.txt)?$/i;
const withoutExtension = /^[\w-]{1,40}$/;
const skipped = /^(?:\..*|node_modules|vendor|target|dist)$/;
const ofForges = new Set(['.github', '.gitlab', '.circleci', '.gitlab-ci.yml', '.travis.yml']);

const mostFiles = 400;
const deepest = 3;

/** Programs and functions that take a file as text, by which another spelling of the same is another answer, or that write it. */
const takesText =
  /(?:^|[\s|;&("'`@])(?:sed|g?awk|mawk|[ef]?grep|rg|perl|cut|head|tail|tr|cmp|diff|patch|envsubst|m4|gomplate|jinja2|(?:sha\d{1,3}|md5)sum|tee|ed|ex)\s|\b(?:open|read_text|read_lines|write_text|readFile(?:Sync)?|writeFile(?:Sync)?|Get-Content|Set-Content|File\.(?:read|open|foreach|write))\b|>{1,2}\s{0,9}["']?[\w./${}-]{0,200}$/;

/** Programs that take the file as a builder does, or only look for faults. */
const takesImage =
  /\b(?:docker|podman|buildah|nerdctl|buildctl|kaniko|img|hadolint|dockle|trivy|seaworthy)\s+(?:\w+\s+)?(?:build|bake|lint|scan|config)?/;

/**
 * Whether a script, a makefile, a workflow or a patch of the folder takes a file as text: what its answer hangs on is how the file is written, which a repair
 * changes. @returns a question about paths in the folder
 */
export function readAsText(folder: string, disk: Disk): (path: string) => boolean {
  let known: readonly Mention[] | undefined;
  return (path) => {
    if (!/docker|container|compose|\.ya?ml$/i.test(nameOf(path))) return false;
    known ??= mentionsIn(folder, disk);
    return known.some((mention) => isOf(mention, path));
  };
}

/** A file that a command names: `docker/api/Dockerfile`, in a script of a folder. */
interface Mention {
  readonly words: string;
  readonly folder: string;
}

function isOf({ words, folder }: Mention, path: string): boolean {
  const name = nameOf(path);
  const place = folderOf(path);
  if (words === path || words === `./${path}`) return true;
  if (nameOf(words) !== name) return false;
  const above = folderOf(words).replace(/^(?:\.{1,2}\/)+/, '');
  // `$dir/Dockerfile` may be any; `Dockerfile` is the one beside the script, or the one of the folder that it works in.
  if (/[$*{]/.test(above)) return true;
  return above === '' || above === '.' || above === '..'
    ? place === '' || place === folder
    : place === above || place.endsWith(`/${above}`);
}

function mentionsIn(root: string, disk: Disk): readonly Mention[] {
  const found: Mention[] = [];
  let left = mostFiles;
  const folders = [{ folder: '', depth: 0 }];
  // What lies further up comes first.
  for (const { folder, depth } of folders) {
    for (const { name, type } of ifReadable(() => disk.list(join(root, folder))) ?? []) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (type === 'directory' && depth < deepest && folders.length < mostFiles && !isSkipped(name))
        folders.push({ folder: path, depth: depth + 1 });
      if (type !== 'file' || !mayHoldCommands(name, folder)) continue;
      left -= 1;
      if (left < 0) return found;
      const text = ifReadable(() => readShort(join(root, path), disk));
      if (text !== undefined) found.push(...mentionsOf(text, path));
    }
  }
  return found;
}

function isSkipped(name: string): boolean {
  return skipped.test(name) && !ofForges.has(name);
}

function mayHoldCommands(name: string, folder: string): boolean {
  return (
    holdsCommands.test(name) ||
    holdsSums.test(name) ||
    (withoutExtension.test(name) && /(?:^|\/)(?:bin|ci|hack|scripts?|tools?)$/.test(folder))
  );
}

const names = /[\w./${}*@-]{0,200}(?:[Dd]ocker|[Cc]ontainer)file[\w.-]{0,60}/g;

function mentionsOf(text: string, path: string): readonly Mention[] {
  const isPatch = /\.(?:patch|diff)$/.test(path);
  if (holdsSums.test(nameOf(path))) return text.split('\n').flatMap((line) => summed(line, path));
  return text.split('\n').flatMap((line) => {
    if (line.length > 2_000 || !/(?:[Dd]ocker|[Cc]ontainer)file/.test(line)) return [];
    if (isPatch)
      return /^(?:\+\+\+|---) [ab]\//.test(line) ? mentioned(line.replace(/ [ab]\//, ' '), '') : [];
    if (/^\s*(?:#|\/\/)/.test(line) || takesImage.test(line)) return [];
    return mentioned(line, path).filter(
      ({ words }) => takesText.test(line) || takesText.test(line.slice(0, line.indexOf(words))),
    );
  });
}

/** `0f3c…  images/Dockerfile` */
function summed(line: string, path: string): readonly Mention[] {
  const [sum = '', words = ''] = line
    .slice(0, 500)
    .trim()
    .split(/[ \t*]+/);
  return /^[0-9a-f]{32,128}$/i.test(sum) && words !== '' ? [{ words, folder: folderOf(path) }] : [];
}

function mentioned(line: string, path: string): readonly Mention[] {
  return [...line.matchAll(names)].map(([words]) => ({ words, folder: folderOf(path) }));
}
