import { analyzeArtifact } from '../../artifact/analysis/index.js';
import { opener } from '../../artifact/openers/directory/index.js';
import type { Component } from '../../core/component.js';
import type { Finding, Reach } from '../../core/finding.js';
import { silentProgress } from '../../core/progress.js';
import { codeAnalyzers, joinedWithCode } from '../../gate/reach/index.js';
import { ecosystems } from '../../inventory/ecosystems/index.generated.js';
import { buildInventory, inventoryAnalyzers } from '../../inventory/index.js';
import { createRealWorld } from '../../world/index.js';
import { fakeWorld } from '../fake-world.js';

/** A project in which one package has a vulnerability, and whether the application leads to it. */
export interface ReachCase {
  readonly name: string;
  /** As the inventory names it. */
  readonly package: string;
  /** `reached` may also come out as unknown; `unused` is a package that nothing leads to. */
  readonly is: 'reached' | 'unused';
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Nothing leads to it, but the files do not prove that. */
  readonly isUnprovable?: true;
  /** Functions that the advisory names. */
  readonly symbols?: readonly string[];
}

/** What is reported of the package, from files to answer, with every unit in between. */
export async function reachOfCase({ package: name, files, symbols }: ReachCase): Promise<Reach | undefined> {
  const { artifact, facts, inventory } = await analysed(files);
  const component = inventory.components.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (component === undefined)
    throw new Error(`${name} is not among ${inventory.components.map((each) => each.name).join(', ')}`);
  const { findings } = await joinedWithCode(
    [findingOf(component, symbols)],
    { world: createRealWorld() },
    { artifact, facts, inventory },
    silentProgress,
  );
  const evidence = findings[0]?.evidence;
  return evidence?.kind === 'vulnerable-component' ? evidence.reach : undefined;
}

const known = new WeakMap<ReachCase['files'], ReturnType<typeof analyse>>();

/** Once for all cases of one project. */
function analysed(files: ReachCase['files']): ReturnType<typeof analyse> {
  const before = known.get(files);
  if (before !== undefined) return before;
  const analysis = analyse(files);
  known.set(files, analysis);
  return analysis;
}

async function analyse(files: ReachCase['files']) {
  const world = fakeWorld({
    files: Object.fromEntries(
      Object.entries(files).map(([path, content]) => [`/project/app/${path}`, content]),
    ),
  });
  const artifact = await opener.open('/project/app', { world, progress: silentProgress, options: {} });
  const analyzers = [...inventoryAnalyzers(ecosystems), ...(await codeAnalyzers(false))];
  const analysis = await analyzeArtifact(artifact, analyzers, {
    mode: 'filesystem',
    disk: world.disk,
    progress: silentProgress.stage('test'),
  });
  const inventory = buildInventory(analysis.facts, [], {
    ecosystems,
    resolve: analysis.resolve,
    mode: 'filesystem',
  });
  return { artifact, facts: analysis.facts, inventory };
}

function findingOf(component: Component, symbols: readonly string[] | undefined): Finding {
  const { purl, name, version, ecosystem, foundAt } = component;
  return {
    ...{ kind: 'finding', rule: 'X-1', aliases: [], engine: 'vulnerabilities', title: 't', severity: 'high' },
    ...{ risk: 50, fingerprint: name, locations: foundAt, references: [] },
    evidence: {
      kind: 'vulnerable-component',
      package: { ecosystem, name, version },
      components: [{ purl, name, version, ecosystem }],
      advisories: [{ id: 'X-1', source: 'test', severity: 'high', range: '< 2', comparison: '1.0.0 < 2' }],
      status: 'fixed',
      cwes: [],
      ...(symbols === undefined ? {} : { symbols }),
    },
  };
}
