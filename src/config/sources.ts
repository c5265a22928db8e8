import type { PlacedFact } from '../core/analyzer.js';
import type { Finding } from '../core/finding.js';
import { type Gap, gap } from '../core/gap.js';
import { findingOfFact } from './finding.js';
import { type Judgeable, judge } from './judge.js';
import { readCharts } from './models/helm/index.js';
import { type ModuleFile, readTerraformTree } from './models/terraform/index.js';
import type { Problem } from './models/yaml.js';
import { factsAboutIgnores, withoutIgnored } from './pragmas.js';
import { configRules } from './rules/index.generated.js';
import { isWanted, type Settings } from './settings.js';

type Spoken = Finding | Gap;

/** Files that only say something together: Terraform by folder, charts. */
export function ofSources(facts: readonly PlacedFact[], settings: Settings): readonly Spoken[] {
  const modules = readTerraformTree(folders(facts, 'terraform'));
  const parts = filesOf(facts, 'helm');
  return [
    ...modules.flatMap(({ files, reading }) => spoken(reading, settings, 'config/terraform', files)),
    ...spoken(readCharts(parts), settings, 'config/helm', parts),
  ];
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
  files: readonly ModuleFile[],
): readonly Spoken[] {
  const { judgements, isCut } = judge(model, configRules);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const findings = withoutIgnored(judgements, (path) => texts.get(path))
    .filter((judgement) => isWanted(judgement, settings))
    .map((judgement) => findingOfFact(judgement, judgement.place.path));
  const aboutIgnores = factsAboutIgnores(judgements, files)
    .filter(({ fact }) => isWanted(fact, settings))
    .map(({ fact, path }) => findingOfFact(fact, path));
  const gaps = model.problems.map(({ path, line, reason, weight }) =>
    gap(unit, { at: 'file', path, ...(line === undefined ? {} : { line }) }, reason, weight),
  );
  const cut = gap(unit, { at: 'setting', name: 'config' }, 'the files break more rules than are told');
  return [...findings, ...aboutIgnores, ...gaps, ...(isCut ? [cut] : [])];
}
