import type { PlacedFact } from '../core/analyzer.js';
import type { Finding } from '../core/finding.js';
import { type Gap, gap } from '../core/gap.js';
import { findingOfFact } from './finding.js';
import { type Judgeable, judge } from './judge.js';
import { type ModuleFile, mayHoldContainers, readTerraform } from './models/terraform/index.js';
import type { Problem } from './models/yaml.js';
import { isWanted, type Settings } from './settings.js';

type Spoken = Finding | Gap;

/** Files that only say something together: Terraform by folder. */
export function ofSources(facts: readonly PlacedFact[], settings: Settings): readonly Spoken[] {
  return [...folders(facts, 'terraform').values()].filter(mayHoldContainers).flatMap((files) => {
    const reading = readTerraform(files);
    return spoken(reading, reading.problems, settings, 'config/terraform');
  });
}

function folders(facts: readonly PlacedFact[], format: string): ReadonlyMap<string, readonly ModuleFile[]> {
  const found = new Map<string, ModuleFile[]>();
  for (const { fact, location, hidden } of facts) {
    if (hidden || fact.kind !== 'config-source' || fact.format !== format) continue;
    const folder = location.path.slice(0, Math.max(0, location.path.lastIndexOf('/')));
    const files = found.get(folder) ?? [];
    files.push({ path: location.path, text: fact.text });
    found.set(folder, files);
  }
  return found;
}

function spoken(
  model: Judgeable,
  problems: readonly (Problem & { readonly path: string })[],
  settings: Settings,
  unit: string,
): readonly Spoken[] {
  const { judgements, isCut } = judge(model);
  const findings = judgements
    .filter((judgement) => isWanted(judgement, settings))
    .map((judgement) => findingOfFact(judgement, judgement.place.path));
  const gaps = problems.map(({ path, line, reason, weight }) =>
    gap(unit, { at: 'file', path, ...(line === undefined ? {} : { line }) }, reason, weight),
  );
  const cut = gap(unit, { at: 'setting', name: 'config' }, 'the files break more rules than are told');
  return [...findings, ...gaps, ...(isCut ? [cut] : [])];
}
