import type { PlacedFact } from '../core/analyzer.js';
import type { Finding } from '../core/finding.js';
import { type Gap, gap } from '../core/gap.js';
import { findingOfFact } from './finding.js';
import { type Judgeable, judge } from './judge.js';
import { readCharts } from './models/helm/index.js';
import { type ModuleFile, mayHoldContainers, readTerraform } from './models/terraform/index.js';
import type { Problem } from './models/yaml.js';
import { withoutIgnored } from './pragmas.js';
import { configRules } from './rules/index.generated.js';
import { isWanted, type Settings } from './settings.js';

type Spoken = Finding | Gap;

/** Files that only say something together: Terraform by folder, charts. */
export function ofSources(facts: readonly PlacedFact[], settings: Settings): readonly Spoken[] {
  const modules = [...folders(facts, 'terraform').values()].filter(mayHoldContainers).map(readTerraform);
  const parts = filesOf(facts, 'helm');
  const charts = readCharts(parts);
  const texts = new Map([...filesOf(facts, 'terraform'), ...parts].map(({ path, text }) => [path, text]));
  const tell = (reading: Reading, unit: string) => spoken(reading, settings, unit, (path) => texts.get(path));
  return [...modules.flatMap((reading) => tell(reading, 'config/terraform')), ...tell(charts, 'config/helm')];
}

function filesOf(facts: readonly PlacedFact[], format: string): readonly ModuleFile[] {
  return facts.flatMap(({ fact, location, hidden }) =>
    hidden || fact.kind !== 'config-source' || fact.format !== format
      ? []
      : [{ path: location.path, text: fact.text }],
  );
}

function folders(facts: readonly PlacedFact[], format: string): ReadonlyMap<string, readonly ModuleFile[]> {
  const found = new Map<string, ModuleFile[]>();
  for (const file of filesOf(facts, format)) {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    const files = found.get(folder) ?? [];
    files.push(file);
    found.set(folder, files);
  }
  return found;
}

interface Reading extends Judgeable {
  readonly problems: readonly (Problem & { readonly path: string })[];
}

function spoken(
  model: Reading,
  settings: Settings,
  unit: string,
  textOf: (path: string) => string | undefined,
): readonly Spoken[] {
  const { judgements, isCut } = judge(model, configRules);
  const findings = withoutIgnored(judgements, textOf)
    .filter((judgement) => isWanted(judgement, settings))
    .map((judgement) => findingOfFact(judgement, judgement.place.path));
  const gaps = model.problems.map(({ path, line, reason, weight }) =>
    gap(unit, { at: 'file', path, ...(line === undefined ? {} : { line }) }, reason, weight),
  );
  const cut = gap(unit, { at: 'setting', name: 'config' }, 'the files break more rules than are told');
  return [...findings, ...gaps, ...(isCut ? [cut] : [])];
}
