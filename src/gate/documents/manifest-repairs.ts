import type { FileLocation } from '../../core/location.js';
import { fixConfig, repairsIn } from '../../engines/config/fix.js';
import type { DocumentRepair, SourceDocument, Workspace } from './document.js';
import { filesRound } from './neighbours.js';

type Found = ReturnType<typeof repairsIn>[number];
type Judged = Found[1];

export interface ManifestRepairs {
  of(rule: string, location: FileLocation): DocumentRepair | undefined;
}

/** The repairs of single findings; those that would change another file are left to the command line. */
export function repairsOf(source: SourceDocument, workspace: Workspace): ManifestRepairs {
  let known: readonly Found[] | undefined;
  const files = () => new Map(filesRound(source, workspace).map(({ path, text }) => [path, text]));
  return {
    of: (rule, location) => {
      known ??= repairsIn({ files: files() });
      const found = known.find(
        ([repair, judgement]) =>
          repair.path === source.path && judgement.rule === rule && isAt(judgement, location),
      );
      if (found === undefined) return undefined;
      const [{ summary, safety }, judgement] = found;
      return { summary, isSafe: safety === 'safe', make: () => repairedOne(source, files(), judgement) };
    },
  };
}

/** All that is safe and in this file, made at once; nothing where nothing changes. */
export function repairedManifest(source: SourceDocument, workspace: Workspace): string | undefined {
  const files = new Map(filesRound(source, workspace).map(({ path, text }) => [path, text]));
  const off = new Set(namesIn(workspace.settings.engines.config?.off));
  const { texts } = fixConfig(
    { files, isWantedRule: (rule, aliases) => ![rule, ...aliases].some((name) => off.has(name)) },
    ({ safety, path }) => safety === 'safe' && path === source.path,
  );
  return texts.get(source.path);
}

/** True once, for the judgement at its place: what stands there after the repair is another. */
function repairedOne(
  source: SourceDocument,
  files: ReadonlyMap<string, string>,
  meant: Judged,
): string | undefined {
  let isMade = false;
  const { texts } = fixConfig(
    { files, isWantedRule: (rule) => rule === meant.rule && !isMade },
    (repair, { rule, place, detail }) => {
      const isIt =
        repair.path === source.path &&
        rule === meant.rule &&
        detail === meant.detail &&
        place.line === meant.place.line &&
        place.column === meant.place.column;
      isMade ||= isIt;
      return isIt;
    },
  );
  return texts.get(source.path);
}

function isAt({ place }: Judged, { path, line, column }: FileLocation): boolean {
  return place.path === path && place.line === line && place.column === column;
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
