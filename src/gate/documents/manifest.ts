import type { Finding } from '../../core/finding.js';
import type { FileLocation } from '../../core/location.js';
import { isManifestPath } from '../../engines/config/analyzer.js';
import { lintConfig } from '../../engines/config/lint.js';
import type { DocumentGap, DocumentProblem, Examined, SourceDocument, Workspace } from './document.js';
import { type ManifestRepairs, repairsOf } from './manifest-repairs.js';
import { filesRound } from './neighbours.js';
import { TextPlaces } from './places.js';

/** Longer texts are not manifests that are edited by hand. */
const maxChars = 4 * 1024 * 1024;

const endings: Readonly<Record<string, string>> = {
  yaml: '.yaml',
  dockercompose: '.yaml',
  helm: '.yaml',
  json: '.json',
  jsonc: '.json',
  terraform: '.tf',
  'terraform-vars': '.tfvars',
};

export function isManifest({ path, text }: SourceDocument): boolean {
  return text.length <= maxChars && (isManifestPath(path) || /\.tf(?:vars)?$/.test(path));
}

/** An unsaved document has no file extension; the editor's language id decides. */
export function withEnding(source: SourceDocument): SourceDocument {
  const ending = endings[source.languageId];
  if (ending === undefined || source.file !== undefined || source.path.includes('.')) return source;
  const name = source.languageId === 'dockercompose' ? 'compose' : source.path;
  return { ...source, path: `${name}${ending}` };
}

export function examineManifest(source: SourceDocument, workspace: Workspace): Examined {
  const { findings, gaps } = lintConfig(
    filesRound(source, workspace),
    workspace.world.now(),
    workspace.settings.engines.config ?? {},
  );
  const places = new TextPlaces(source.text);
  const repairs = repairsOf(source, workspace);
  return {
    problems: findings.flatMap((finding) => problemsOf(finding, source, places, repairs)),
    gaps: gaps.flatMap(({ location, reason }): readonly DocumentGap[] =>
      location.at === 'file' && location.path === source.path ? [{ line: location.line ?? 1, reason }] : [],
    ),
  };
}

function problemsOf(
  finding: Finding,
  { path }: SourceDocument,
  places: TextPlaces,
  repairs: ManifestRepairs,
): readonly DocumentProblem[] {
  const here = finding.locations.filter(
    (location): location is FileLocation => location.at === 'file' && location.path === path,
  );
  return here.map((location) => {
    const start = places.offsetOf(location.line ?? 1, location.column ?? 1);
    const end = places.offsetOf(location.endLine ?? location.line ?? 1, location.endColumn ?? 1);
    return { finding, start, end: Math.max(start, end), repair: () => repairs.of(finding.rule, location) };
  });
}
