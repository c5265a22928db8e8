import type { Effect, FileChange } from '../../../engines/lint/rule.js';
import type { BuiltImage, ImageFile } from './image.js';

/** One thing in which two images differ. */
export type Difference =
  | { readonly of: 'config'; readonly field: string; readonly before: unknown; readonly after: unknown }
  | { readonly of: 'files'; readonly change: FileChange; readonly path: string };

/** Fields that name the build itself, not what it made. */
const ofTheBuild = new Set(['Image', 'Hostname', 'Domainname', 'ArgsEscaped']);

/** In what the second image is another than the first; times are not compared. */
export function differences(before: BuiltImage, after: BuiltImage): readonly Difference[] {
  const found: Difference[] = [];
  for (const field of new Set([...Object.keys(before.config), ...Object.keys(after.config)])) {
    const [one, other] = [before.config[field], after.config[field]];
    if (!ofTheBuild.has(field) && canonical(one) !== canonical(other))
      found.push({ of: 'config', field, before: one, after: other });
  }
  for (const [path, file] of before.files) {
    const now = after.files.get(path);
    const changes: readonly FileChange[] = now === undefined ? ['gone'] : changesBetween(file, now);
    for (const change of changes) found.push({ of: 'files', change, path });
  }
  for (const path of after.files.keys())
    if (!before.files.has(path)) found.push({ of: 'files', change: 'new', path });
  return found;
}

function changesBetween(before: ImageFile, after: ImageFile): readonly FileChange[] {
  if (before.type !== after.type) return ['content'];
  return [
    ...(before.content === after.content ? [] : (['content'] as const)),
    ...(before.mode === after.mode ? [] : (['mode'] as const)),
    ...(before.owner === after.owner ? [] : (['owner'] as const)),
  ];
}

/** Absent, null and empty mean the same in a configuration; the order of names does not count, that of lists does. */
function canonical(value: unknown): string {
  if (value === undefined || value === null || value === '' || value === false) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '';
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

/** Those that no repair states. */
export function unstated(found: readonly Difference[], effects: readonly Effect[]): readonly Difference[] {
  return found.filter((difference) => !effects.some((effect) => states(effect, difference)));
}

function states({ config = [], files = {} }: Effect, difference: Difference): boolean {
  if (difference.of === 'config') return config.includes(difference.field);
  const { change, path } = difference;
  return (files[change] ?? []).some(
    (place) => place === '' || path === place || path.startsWith(`${place}/`) || isAbove(path, place, change),
  );
}

/** A folder may go, or come, with the last thing, or the first, that is in it. */
function isAbove(path: string, place: string, change: FileChange): boolean {
  return (change === 'gone' || change === 'new') && place.startsWith(`${path}/`);
}

const shownFiles = 3;
const shownLength = 60;

/** For a message: each field, and of files the first of each kind of change. */
export function shown(found: readonly Difference[]): string {
  const parts = found.flatMap((each) =>
    each.of === 'config' ? [`${each.field} ${short(each.before)} becomes ${short(each.after)}`] : [],
  );
  for (const [change, words] of Object.entries(wordsOf)) {
    const paths = found.flatMap((each) => (each.of === 'files' && each.change === change ? [each.path] : []));
    if (paths.length === 0) continue;
    const more = paths.length > shownFiles ? ` and ${paths.length - shownFiles} more` : '';
    parts.push(
      `${words}: ${paths
        .slice(0, shownFiles)
        .map((path) => `/${path.slice(0, shownLength)}`)
        .join(', ')}${more}`,
    );
  }
  return parts.join('; ');
}

const wordsOf: Readonly<Record<FileChange, string>> = {
  gone: 'not there any more',
  new: 'new',
  content: 'other contents',
  mode: 'other permissions',
  owner: 'another owner',
};

function short(value: unknown): string {
  const text = canonical(value) === '' ? 'nothing' : JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
