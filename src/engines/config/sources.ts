import type { PlacedFact } from '../../core/analyzer.js';
import type { Finding } from '../../core/finding.js';
import { type Gap, gap } from '../../core/gap.js';
import { findingOfFact, findingOrHidden } from './finding.js';
import { fingerprintAt, type Inherited } from './inherited.js';
import { type Judgeable, judge } from './judge.js';
import { readComposeTree } from './models/compose/tree.js';
import { readCharts } from './models/helm/index.js';
import { isKustomization, readKustomizations } from './models/kustomize/index.js';
import { type ModuleFile, readTerraformTree } from './models/terraform/index.js';
import type { Problem } from './models/yaml.js';
import { factsAboutIgnores, withoutIgnored } from './pragmas.js';
import { configRules } from './rules/index.generated.js';
import { isWanted, type Settings } from './settings.js';

type Reported = Finding | Gap;

export interface Together {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  /** Files whose own findings do not count, because a kustomization takes them up and was judged instead. */
  readonly consumed: ReadonlySet<string>;
  /** Findings about services that extend others, each with the fingerprint that the same has at the service that is extended. */
  readonly inherited: Inherited;
}

/** Files that only say something together: Terraform by folder, charts. */
export function ofSources(facts: readonly PlacedFact[], settings: Settings): Together {
  const modules = readTerraformTree(folders(facts, 'terraform'));
  const parts = filesOf(facts, 'helm');
  const built = kustomized(facts, settings);
  const extending = extendedServices(facts, settings);
  const all = [
    ...modules.flatMap(({ files, reading }) => results(reading, settings, 'config/terraform', files)),
    ...results(readCharts(parts), settings, 'config/helm', parts),
    ...built.results,
    ...extending.results,
  ];
  return {
    findings: all.filter((one): one is Finding => one.kind === 'finding'),
    gaps: all.filter((one): one is Gap => one.kind === 'gap'),
    consumed: new Set([...built.consumed, ...extending.consumed]),
    inherited: extending.inherited,
  };
}

interface Retold {
  readonly results: readonly Reported[];
  readonly consumed: ReadonlySet<string>;
}

/** Compose files with what their services take from other files; edits are left to people, as for kustomizations. */
function extendedServices(
  facts: readonly PlacedFact[],
  settings: Settings,
): Retold & Pick<Together, 'inherited'> {
  const files = filesOf(facts, 'compose');
  const reading = readComposeTree(files);
  const mine = files.filter(({ path }) => reading.consumed.has(path));
  const inherited = new Map<string, string>();
  const all = mine.length === 0 ? [] : results(reading, settings, 'config/compose', mine, inherited);
  return {
    results: all.map((one) => (one.kind === 'finding' ? byHand(one) : one)),
    consumed: reading.consumed,
    inherited,
  };
}

/** What kustomizations make, without edits: the line may be right for one overlay and wrong for another. */
function kustomized(facts: readonly PlacedFact[], settings: Settings): Retold {
  const files = filesOf(facts, 'kustomize');
  if (!files.some(({ path }) => isKustomization(path))) return { results: [], consumed: new Set() };
  const reading = readKustomizations(files);
  const mine = files.filter(({ path }) => reading.consumed.has(path));
  const all = results(reading, settings, 'config/kustomize', mine);
  return {
    results: all.map((one) => (one.kind === 'finding' ? byHand(one) : one)),
    consumed: reading.consumed,
  };
}

function byHand(finding: Finding): Finding {
  return finding.fix?.kind === 'edit'
    ? { ...finding, fix: { kind: 'manual', summary: finding.fix.summary } }
    : finding;
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

function results(
  model: Reading,
  settings: Settings,
  unit: string,
  files: readonly ModuleFile[],
  inherited = new Map<string, string>(),
): readonly Reported[] {
  const { judgements, isCut } = judge(model, configRules);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const findings = withoutIgnored(judgements, (path) => texts.get(path)).flatMap((judgement) => {
    const found = findingOrHidden(judgement, judgement.place.path, settings);
    const from = judgement.about.workload?.takenFrom;
    for (const one of found)
      if (one.kind === 'finding' && from !== undefined)
        inherited.set(one.fingerprint, fingerprintAt(judgement, from));
    return found;
  });
  const aboutIgnores = factsAboutIgnores(judgements, files)
    .filter(({ fact }) => isWanted(fact, settings))
    .map(({ fact, path }) => findingOfFact(fact, path));
  const gaps = model.problems.map(({ path, line, reason, weight }) =>
    gap(unit, { at: 'file', path, ...(line === undefined ? {} : { line }) }, reason, weight),
  );
  const cut = gap(unit, { at: 'setting', name: 'config' }, 'the files break more rules than are reported');
  return [...findings, ...aboutIgnores, ...gaps, ...(isCut ? [cut] : [])];
}
