import type { Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/** The chart itself: https://helm.sh/docs/topics/charts/#the-chartyaml-file */
export const chart: Analyzer = {
  id: 'helm/chart',
  version: 2,
  claim: { basenames: ['Chart.yaml'] },
  maxBytes: 1024 * 1024,
  tooLongIs: 'note',
  evidence: 'declared',
  analyze: (file) => readChart(file.text()),
};

/** By lines at the margin: templates beside it are not YAML, but this file is plain. */
function readChart(text: string): readonly Fact[] {
  const list = new FactList();
  const name = /^name:[ \t]{1,8}["']?([\w.-]{1,200})/m.exec(text);
  const version = /^version:[ \t]{1,8}["']?([\w.+-]{1,100})/m.exec(text)?.[1];
  const parts = partsIn(text);
  const asked = parts.flatMap(({ fields }) => fields.get('name') ?? []);
  if (name?.[1] === undefined) return [];
  for (const { fields, line } of parts) addPart(list, fields, line);
  list.project(
    { type: 'helm', name: name[1] },
    {
      name: name[1],
      version,
      ecosystem: 'helm',
      line: text.slice(0, name.index).split('\n').length,
      dependsOn: asked.flatMap((each) => purlOf({ type: 'helm', name: each }) ?? []),
    },
  );
  return list.facts();
}

interface Part {
  readonly line: number;
  readonly fields: Map<string, string>;
}

/** Items of `dependencies:`, each with its plain fields. */
function partsIn(text: string): readonly Part[] {
  const parts: Part[] = [];
  let isDependencies = false;
  for (const [raw, line] of numberedLines(text)) {
    if (/^\w/.test(raw)) isDependencies = raw.startsWith('dependencies:');
    if (!isDependencies || raw.startsWith('#')) continue;
    if (/^ {0,8}- /.test(raw)) parts.push({ line, fields: new Map() });
    const [, key, value] =
      /^ {0,8}(?:- {1,4})?(name|version|repository): {1,8}["']?([^"'\s#]{1,300})/.exec(raw) ?? [];
    if (key !== undefined && value !== undefined) parts.at(-1)?.fields.set(key, value);
  }
  return parts;
}

/** One exact version needs no lock; a folder beside the chart is a chart that is read by itself. */
function addPart(list: FactList, fields: ReadonlyMap<string, string>, line: number): void {
  const [name, version, place = ''] = ['name', 'version', 'repository'].map((key) => fields.get(key));
  if (name === undefined || version === undefined || place.startsWith('file:')) return;
  if (!/^v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,60})?$/.test(version)) return;
  const repository = /^(?:https?|oci):/.test(place) ? place : undefined;
  list.add(
    { type: 'helm', name, qualifiers: repository ? { repository_url: repository } : undefined },
    { name, version, ecosystem: 'helm', origin: repository, line, direct: true },
  );
}
