import { basename, dirname, join, relative } from 'node:path';
import type { Disk } from '../../core/world.js';
import type { SourceDocument, Workspace } from './document.js';

interface Neighbour {
  readonly file: string;
  readonly text: string;
}

const mostFiles = 500;
const mostChars = 8 * 1024 * 1024;
const mostLevels = 6;
const mostExtended = 20;

/** Charts and Terraform modules say something together: this source in the place of its file, and the others. */
export function filesRound(
  { path, text, file }: SourceDocument,
  workspace: Workspace,
): readonly { readonly path: string; readonly text: string }[] {
  const own = { path, text };
  if (file === undefined) return [own];
  const others = neighbours(file, workspace.world.disk, workspace.textOf).map((other) => ({
    path: join(dirname(path), relative(dirname(file), other.file))
      .split('\\')
      .join('/'),
    text: other.text,
  }));
  return [own, ...others];
}

/** The other files of a Terraform module or of a chart, as far as they say something together with this one. */
export function neighbours(file: string, disk: Disk, textOf: Workspace['textOf']): readonly Neighbour[] {
  const files = /\.tf(?:vars)?$/.test(file)
    ? moduleFiles(dirname(file), disk)
    : [...chartFiles(file, disk), ...extendedFiles(file, textOf(file) ?? '')];
  const found: Neighbour[] = [];
  let chars = 0;
  for (const other of files) {
    if (other === file) continue;
    const text = textOf(other);
    if (text === undefined) continue;
    chars += text.length;
    if (chars > mostChars) break;
    found.push({ file: other, text });
  }
  return found;
}

function moduleFiles(folder: string, disk: Disk): readonly string[] {
  return entriesOf(folder, disk)
    .filter(({ name, type }) => type === 'file' && /\.tf$|^terraform\.tfvars$|\.auto\.tfvars$/.test(name))
    .slice(0, mostFiles)
    .map(({ name }) => join(folder, name));
}

function chartFiles(file: string, disk: Disk): readonly string[] {
  const root = chartRoot(file, disk);
  if (root === undefined) return [];
  const found: string[] = [];
  const walk = (folder: string, depth: number): void => {
    for (const { name, type } of entriesOf(folder, disk)) {
      if (found.length >= mostFiles) return;
      if (type === 'file' && /\.(?:ya?ml|tpl)$/.test(name)) found.push(join(folder, name));
      if (type === 'directory' && depth < mostLevels) walk(join(folder, name), depth + 1);
    }
  };
  walk(root, 0);
  return found;
}

/** Compose files that services of this one extend: `extends: { file: common.yaml, service: web }`. */
function extendedFiles(file: string, text: string): readonly string[] {
  if (!/\bextends:/.test(text)) return [];
  const named = [...text.matchAll(/\bfile:[ \t]{0,9}["']?([\w./-]{1,200}\.ya?ml)\b/g)];
  return [...new Set(named.map(([, path = '']) => join(dirname(file), path)))].slice(0, mostExtended);
}

/** The folder with the `Chart.yaml` that a values file or a template belongs to. */
function chartRoot(file: string, disk: Disk): string | undefined {
  let folder = dirname(file);
  for (let level = 0; level < mostLevels; level++) {
    if (disk.status(join(folder, 'Chart.yaml'))?.type === 'file') return folder;
    const isInside = ['templates', 'charts'].includes(basename(folder)) || level > 0;
    if (!isInside && !/^values.*\.ya?ml$/.test(basename(file))) return undefined;
    if (folder === dirname(folder)) return undefined;
    folder = dirname(folder);
  }
  return undefined;
}

function entriesOf(folder: string, disk: Disk): ReturnType<Disk['list']> {
  return disk.status(folder)?.type === 'directory' ? disk.list(folder) : [];
}
