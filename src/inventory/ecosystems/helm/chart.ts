import type { Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList, purlOf } from '../../facts/index.js';

/** The chart itself: https://helm.sh/docs/topics/charts/#the-chartyaml-file */
export const chart: Analyzer = {
  id: 'helm/chart',
  version: 1,
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
  let isDependencies = false;
  const asked: string[] = [];
  for (const [line] of numberedLines(text)) {
    if (/^\w/.test(line)) isDependencies = line.startsWith('dependencies:');
    const each = /^ {0,8}(?:- {1,4})?name: {1,8}["']?([\w.-]{1,200})/.exec(line)?.[1];
    if (isDependencies && each !== undefined) asked.push(each);
  }
  if (name?.[1] === undefined) return [];
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
