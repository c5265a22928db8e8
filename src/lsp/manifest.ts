import type { Finding } from '../core/finding.js';
import type { FileLocation } from '../core/location.js';
import { isManifestPath } from '../engines/config/analyzer.js';
import { lintConfig } from '../engines/config/lint.js';
import { type ManifestRepairs, repairsOf } from './manifest-repairs.js';
import { filesRound } from './neighbours.js';
import { TextPlaces } from './places.js';
import type { Blank, Examined, Remark, Sheet, Workbench } from './sheet.js';

/** Longer texts are no manifests that somebody edits. */
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

export function isManifest({ path, text }: Sheet): boolean {
  return text.length <= maxChars && (isManifestPath(path) || /\.tf(?:vars)?$/.test(path));
}

/** What was never saved has no ending; the editor's language tells it. */
export function withEnding(sheet: Sheet): Sheet {
  const ending = endings[sheet.languageId];
  if (ending === undefined || sheet.file !== undefined || sheet.path.includes('.')) return sheet;
  const name = sheet.languageId === 'dockercompose' ? 'compose' : sheet.path;
  return { ...sheet, path: `${name}${ending}` };
}

export function examineManifest(sheet: Sheet, bench: Workbench): Examined {
  const { findings, gaps } = lintConfig(
    filesRound(sheet, bench),
    bench.world.now(),
    bench.settings.engines.config ?? {},
  );
  const places = new TextPlaces(sheet.text);
  const repairs = repairsOf(sheet, bench);
  return {
    remarks: findings.flatMap((finding) => remarksOf(finding, sheet, places, repairs)),
    blanks: gaps.flatMap(({ location, reason }): readonly Blank[] =>
      location.at === 'file' && location.path === sheet.path ? [{ line: location.line ?? 1, reason }] : [],
    ),
  };
}

function remarksOf(
  finding: Finding,
  { path }: Sheet,
  places: TextPlaces,
  repairs: ManifestRepairs,
): readonly Remark[] {
  const here = finding.locations.filter(
    (location): location is FileLocation => location.at === 'file' && location.path === path,
  );
  return here.map((location) => {
    const start = places.offsetOf(location.line ?? 1, location.column ?? 1);
    const end = places.offsetOf(location.endLine ?? location.line ?? 1, location.endColumn ?? 1);
    return { finding, start, end: Math.max(start, end), repair: () => repairs.of(finding.rule, location) };
  });
}
