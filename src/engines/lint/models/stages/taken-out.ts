import { withoutTrailing } from '../../../../core/trailing.js';
import type { LintFile } from '../file.js';
import type { Stage } from './index.js';

/**
 * Whether another stage, or a mount, takes what may lie at, above or below one of the folders out of a stage:
 * `COPY --from=build /var/cache`, `--mount=type=bind,from=lists,source=/var/lib/apt/lists`. A path that is not written out may be any.
 */
export function isTakenOut(
  { index, nameWord }: Stage,
  folders: readonly string[],
  { model, runs }: Pick<LintFile, 'model' | 'runs'>,
): boolean {
  const isThis = (name: string | undefined) =>
    name === String(index) || (name !== undefined && name.toLowerCase() === nameWord?.value.toLowerCase());
  const mounts = runs.flatMap((run) => run.mounts).filter(({ from }) => isThis(from));
  const copies = model.stages
    .flatMap(({ steps }) => steps.map(({ effective }) => effective))
    .filter(({ flags }) => isThis(flags.find(({ name }) => name === 'from')?.value));
  const sources = [
    ...mounts.map(({ options }) => options.get('source') ?? options.get('src') ?? '/'),
    ...copies.flatMap(({ json, words }) => (json ?? words).slice(0, -1).map(({ value }) => value)),
  ];
  return sources.some((source) => folders.some((folder) => mayHold(source, folder)));
}

function mayHold(source: string, folder: string): boolean {
  // A pattern may be any name from where it begins.
  const written = /^[^*?[{$]*/.exec(source)?.[0] ?? '';
  if (written !== source) return folder.startsWith(written) || written.startsWith(`${folder}/`);
  const path = `/${withoutTrailing(source.replace(/^(?:\.?\/)+/, ''), '/')}`;
  return path === '/' || path === folder || folder.startsWith(`${path}/`) || path.startsWith(`${folder}/`);
}
