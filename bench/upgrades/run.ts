import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/core/report.js';
import { maven, nuget } from './build-files.js';
import { drawUniverse, namedPackages, randomOf, shuffled } from './draw.js';
import { copyOf, judge, keyOf, scanned, take, type Verdict, vulnerable } from './judge.js';
import { make, managers, type Project } from './managers.js';
import { makeNode, nodeManagers } from './node.js';
import { Registry } from './registry.js';

/**
 * `npx tsx bench/upgrades/run.ts ADVISORIES DATABASE [--seed N] [--projects N] [--steps N] [--only ID,…] [--clients FOLDER]`: small projects in each
 * ecosystem whose package manager is on this machine. Names and versions are those of advisories (unpacked OSV records, a folder for
 * each ecosystem), requirements are drawn by the seed; the project is locked when the fixes were not out yet. Of the plan some steps are drawn,
 * each is carried out in a copy by the ordinary client, against a registry on loopback, and the copy is scanned again. Then all
 * steps are carried out one after the other, which shows how much of what can be fixed the plan turns green.
 */
async function main(): Promise<void> {
  const [advisories = '', db = ''] = process.argv.slice(2);
  const text = (flag: string) =>
    process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;
  const only = text('--only')?.split(',');
  const [seed = 1, projects = 2, steps = 3] = ['--seed', '--projects', '--steps']
    .map((flag) => Number(text(flag) ?? Number.NaN))
    .map((each) => (Number.isNaN(each) ? undefined : each));
  const scratch = mkdtempSync(join(tmpdir(), 'seaworthy-upgrades-'));
  const registry = await Registry.open();
  const makers = makersOf(advisories, registry, text('--clients'));
  const verdicts = new Map<Verdict, number>();
  const rows: Row[] = [];
  try {
    for (const [index, { id, projectOf }] of makers.entries()) {
      if (only !== undefined && !only.includes(id)) continue;
      const random = randomOf(seed * 1000 + index);
      const sum = { made: 0, steps: 0, byHand: 0, fixable: 0, held: 0, green: 0 };
      for (let tried = 0; tried < projects * 6 && sum.made < projects; tried += 1) {
        const name = `${id}-${seed}-${tried}`;
        const project = await projectOf(join(scratch, name), name, random);
        if (project !== undefined) await tryProject(project, { db, scratch, steps, random, verdicts, sum });
      }
      const { made, steps: whole, byHand, fixable, green } = sum;
      console.log(
        `== ${id}: ${made} projects, ${whole} steps, ${byHand} by hand; plan turns ${green} of ${fixable} fixable findings green`,
      );
      rows.push({ id, ...sum });
    }
    console.log(table(rows));
    console.log([...verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(', '));
  } finally {
    registry.close();
    if (process.env.KEEP === undefined) rmSync(scratch, { recursive: true, force: true });
    else console.log(scratch);
  }
}

interface Trial {
  readonly db: string;
  readonly scratch: string;
  /** How many steps are drawn. */
  readonly steps: number;
  readonly random: () => number;
  readonly verdicts: Map<Verdict, number>;
  readonly sum: Sum;
}

interface Sum {
  made: number;
  steps: number;
  byHand: number;
  fixable: number;
  /** Of those: other packages refuse the version in every release that the registry has. */
  held: number;
  green: number;
}

type Row = Sum & { readonly id: string };

/** A line for each package manager: what the plan turns green, of all findings with a fixed version. */
function table(rows: readonly Row[]): string {
  const line = ({ id, made, steps, byHand, fixable, held, green }: Row) => {
    const share = fixable === 0 ? '-' : `${Math.round((100 * green) / fixable)} %`;
    return `| ${[id, made, steps, byHand, fixable, held, green, share].join(' | ')} |`;
  };
  return [
    '| Package manager | Projects | Steps | By hand | Fixable | of these held | Green | Share |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(line),
  ].join('\n');
}

async function tryProject(project: Project, trial: Trial): Promise<void> {
  const { db, scratch, random, verdicts, sum } = trial;
  const { name, folder } = project;
  const before = await scanned(folder, db, project.env);
  const upgrades = before.plan.filter(({ upgrade }) => upgrade !== undefined && !isToolchain(upgrade.name));
  if (upgrades.length === 0) return;
  sum.made += 1;
  sum.steps += upgrades.length;
  const typed = upgrades.filter(({ command, edit }) => command !== undefined || edit !== undefined);
  sum.byHand += upgrades.length - typed.length;
  for (const step of upgrades.filter((each) => !typed.includes(each)))
    console.log(`by hand   ${name}  ${step.summary}`);
  for (const step of shuffled(typed, random).slice(0, trial.steps)) {
    const judged = await judge(step, before, project, { db, scratch });
    verdicts.set(judged.verdict, (verdicts.get(judged.verdict) ?? 0) + 1);
    console.log(`${judged.verdict.padEnd(9)} ${name}  ${judged.summary}  [${judged.typed}]  ${judged.note}`);
  }
  const open = await openAfterAll(project, before, trial);
  const can = vulnerable(before).filter(
    ({ fix, evidence }) => fix !== undefined && !isToolchain(evidence.package.name),
  );
  sum.fixable += can.length;
  sum.held += can.filter(({ fix }) => fix?.kind === 'upgrade' && fix.heldBy !== undefined).length;
  sum.green += can.filter((each) => !open.has(keyOf(each))).length;
  for (const each of can.filter((one) => open.has(keyOf(one))))
    console.log(`stays     ${name}  ${keyOf(each)}`);
}

const mostRounds = 3;

/** What is still there when all steps were carried out, then those of the plan that a new scan shows. */
async function openAfterAll(
  project: Project,
  before: Report,
  { db, scratch }: Trial,
): Promise<ReadonlySet<string>> {
  let copy = copyOf(project.folder, scratch);
  let report = before;
  for (let round = 0; round < mostRounds; round += 1) {
    for (const step of report.plan) {
      if (step.upgrade === undefined || isToolchain(step.upgrade.name)) continue;
      if (step.command === undefined && step.edit === undefined) continue;
      const next = copyOf(copy, scratch);
      // What the package manager refuses is not kept by a person either.
      if ((await take(step, next, project)) === undefined) copy = next;
    }
    report = await scanned(copy, db, project.env);
    if (vulnerable(report).every(({ fix }) => fix === undefined)) break;
  }
  return new Set(vulnerable(report).map(keyOf));
}

interface Maker {
  readonly id: string;
  projectOf(folder: string, name: string, random: () => number): Promise<Project | undefined>;
}

function makersOf(advisories: string, registry: Registry, clients: string | undefined): readonly Maker[] {
  const drawn = [...managers, maven, nuget].map((manager): Maker => {
    let named: ReturnType<typeof namedPackages> | undefined;
    return {
      id: manager.id,
      projectOf: async (folder, name, random) => {
        named ??= distinct(
          namedPackages(advisories, manager.ecosystem, manager.form).filter((each) =>
            manager.names.test(each.name),
          ),
        );
        const universe = drawUniverse(named, random);
        mkdirSync(folder, { recursive: true });
        if (process.env.VERBOSE !== undefined) show(universe);
        registry.publish(universe, true);
        const project = await make(manager, universe, { folder, address: registry.address, random, name });
        registry.publish(universe, false);
        return project;
      },
    };
  });
  const node = nodeManagers(clients ?? '').filter(({ id }) => id === 'npm' || clients !== undefined);
  return [
    ...drawn,
    ...node.map(
      (each): Maker => ({
        id: each.id,
        projectOf: (folder, name, random) => makeNode(each, { folder, name, random }),
      }),
    ),
  ];
}

/** Who asks for whom, release by release: what a refused step is understood by. */
function show({ packages, direct }: ReturnType<typeof drawUniverse>): void {
  console.log(
    `direct: ${direct.map(({ name, range }) => `${name} ${range.style} ${range.base}`).join(', ')}`,
  );
  for (const { name, releases, old } of packages.values())
    for (const [at, { version, requires }] of releases.entries())
      console.log(
        `  ${at < old ? 'old' : 'new'} ${name} ${version}: ${[...requires].map(([wanted, { base, style }]) => `${wanted} ${style} ${base}`).join(', ')}`,
      );
}

/** Names that differ by their separators alone are one package in Python. */
function distinct<T extends { readonly name: string }>(named: readonly T[]): readonly T[] {
  return [...new Map(named.map((each) => [each.name.toLowerCase().replace(/[-_.]+/g, '-'), each])).values()];
}

/** Toolchains come from a place of their own, which no registry here stands in for. */
function isToolchain(name: string): boolean {
  return name === 'stdlib' || name === 'toolchain';
}

await main();
