import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ParsedOptions, Shell } from '../../src/cli/command.js';
import { command as fs } from '../../src/cli/commands/fs.js';
import type { Finding } from '../../src/core/finding.js';
import { silentProgress } from '../../src/core/progress.js';
import type { PlanStep, Report } from '../../src/core/report.js';
import { schemeFor } from '../../src/engines/vulnerabilities/ecosystem.js';
import { versionSchemes } from '../../src/versions/index.generated.js';
import { createRealWorld } from '../../src/world/index.js';
import type { Project } from './managers.js';
import { run } from './run-client.js';

export type Verdict = 'right' | 'partial' | 'no effect' | 'refused' | 'harmful';

export interface Judged {
  readonly project: string;
  readonly summary: string;
  readonly typed: string;
  readonly verdict: Verdict;
  readonly note: string;
}

/** The report of the command, with the addresses of registries that `--solve` may ask. */
export async function scanned(
  folder: string,
  db: string,
  env: Readonly<Record<string, string>>,
): Promise<Report> {
  const printed: string[] = [];
  const world = createRealWorld();
  const shell: Shell = {
    world: { ...world, env: { ...world.env, ...env } },
    ...{ version: '0.0.0', progress: silentProgress, quiet: true, colour: false, widthColumns: 100 },
    print: async (text) => void printed.push(text),
    tell: () => {},
    readStdin: async () => new Uint8Array(),
  };
  const flags = new Set(['noCache', 'noConfig', 'solve']);
  const texts: Readonly<Record<string, string>> = { db, failOn: 'none' };
  const options: ParsedOptions = {
    text: (name) => texts[name],
    flag: (name) => flags.has(name),
    texts: (name) => (name === 'only' ? ['vulnerabilities'] : []),
    ordered: [{ name: 'format', value: 'json' }],
  };
  await fs.run?.({ arguments: [folder], options, shell });
  return JSON.parse(printed.join('')) as Report;
}

type Vulnerable = Finding & { readonly evidence: { readonly kind: 'vulnerable-component' } };

export function vulnerable(report: Report): readonly Vulnerable[] {
  return report.findings.filter((each): each is Vulnerable => each.evidence.kind === 'vulnerable-component');
}

export function keyOf({ rule, evidence, locations: [place] }: Vulnerable): string {
  const { name, version } = evidence.package;
  return [rule, name, version, place.at === 'file' ? place.path : ''].join(' ');
}

function subjectOf({ rule, evidence }: Vulnerable): string {
  return `${rule} ${evidence.package.name}`;
}

/** The versions of each package, by its name. */
function versionsIn(report: Report): ReadonlyMap<string, readonly string[]> {
  const versions = new Map<string, string[]>();
  for (const { name, version } of report.inventory.components)
    versions.set(name, [...(versions.get(name) ?? []), version]);
  return versions;
}

/** What a step says to type, done in a folder. */
export async function take(step: PlanStep, folder: string, project: Project): Promise<string | undefined> {
  for (const edit of [step.edit, ...(step.moreEdits ?? [])]) {
    if (edit === undefined) continue;
    const file = join(folder, edit.path);
    const lines = readFileSync(file, 'utf8').split('\n');
    const at = edit.line - 1;
    // Another step changed the line before.
    if (lines[at]?.trim() !== edit.before) continue;
    lines[at] = lines[at].replace(edit.before, () => edit.after);
    writeFileSync(file, lines.join('\n'));
  }
  if (step.command === undefined) return project.check?.(folder);
  const { code, log } = await run(project.adapt(step.command), folder, project.env);
  // The project had none when it was scanned first: what lies there would count as new.
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  return code === 0 ? project.check?.(folder) : log.slice(-600);
}

export function copyOf(folder: string, scratch: string): string {
  const copy = join(mkdtempSync(join(scratch, 'copy-')), basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

export async function judge(
  step: PlanStep,
  before: Report,
  project: Project,
  { db, scratch }: { readonly db: string; readonly scratch: string },
): Promise<Judged> {
  const folder = copyOf(project.folder, scratch);
  try {
    const refusal = await take(step, folder, project);
    const after = await scanned(folder, db, project.env);
    const typed = [
      step.edit === undefined ? undefined : `${step.edit.path}: ${step.edit.before} → ${step.edit.after}`,
      step.command,
    ]
      .filter((each) => each !== undefined)
      .join(' ; ');
    const { verdict, note } = compared(step, before, after, refusal);
    return { project: project.name, summary: step.summary, typed, verdict, note };
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}

function compared(
  step: PlanStep,
  before: Report,
  after: Report,
  refusal: string | undefined,
): Pick<Judged, 'verdict' | 'note'> {
  const had = vulnerable(before);
  const has = vulnerable(after);
  const aimed = had.filter(({ fingerprint }) => step.clears.includes(fingerprint));
  const now = new Set(has.map(keyOf));
  const left = aimed.filter((each) => now.has(keyOf(each)));
  const known = new Set(had.map(subjectOf));
  const brought = has.filter((each) => !known.has(subjectOf(each)));
  const isMove = before.inventory.components.some(
    ({ name, direct }) => direct === true && name === step.upgrade?.name,
  );
  // What a newer release asks for may well be older; an override or an update has no such reason.
  const lowered = isMove ? [] : loweredIn(before, after);
  const notes = [
    ...(refusal === undefined ? [] : [`refused: ${refusal}`]),
    ...(left.length > 0 ? [`left: ${left.map(keyOf).join(', ')}`] : []),
    ...(brought.length > 0 ? [`new: ${brought.map(keyOf).join(', ')}`] : []),
    ...(lowered.length > 0 ? [`lowered: ${lowered.join(', ')}`] : []),
    ...crossedIn(step, before, after),
  ];
  const isHarmful = brought.length > 0 || lowered.length > 0 || crossedIn(step, before, after).length > 0;
  const verdict =
    refusal !== undefined
      ? 'refused'
      : isHarmful
        ? 'harmful'
        : left.length === 0
          ? 'right'
          : left.length < aimed.length
            ? 'partial'
            : 'no effect';
  return { verdict, note: notes.join(' | ') };
}

/** Packages of which every version that is there now is below the lowest one before. */
function loweredIn(before: Report, after: Report): readonly string[] {
  const now = versionsIn(after);
  const ecosystems = new Map(before.inventory.components.map(({ name, ecosystem }) => [name, ecosystem]));
  return [...versionsIn(before)].flatMap(([name, versions]) => {
    const scheme = schemeFor(ecosystems.get(name) ?? '', versionSchemes);
    const later = now.get(name) ?? [];
    if (scheme === undefined || later.length === 0) return [];
    if (![...versions, ...later].every((each) => scheme.isValid(each))) return [];
    const gone = versions.filter((each) => !later.includes(each));
    const come = later.filter((each) => !versions.includes(each));
    const isLower = come.some((each) => versions.every((old) => scheme.compare(each, old) < 0));
    return isLower && gone.length > 0 ? [`${name} ${gone.join(', ')} → ${come.join(', ')}`] : [];
  });
}

/** Direct dependencies in another major line, by a step that does not say so. */
function crossedIn(step: PlanStep, before: Report, after: Report): readonly string[] {
  if (step.effort === 'major') return [];
  const major = (version: string) => version.replace(/^v/, '').split('.', 1)[0] ?? '';
  const now = versionsIn(after);
  return before.inventory.components.flatMap(({ name, version, direct }) => {
    const later = now.get(name) ?? [];
    return direct === true && later.length > 0 && !later.some((each) => major(each) === major(version))
      ? [`crossed: ${name} ${version} → ${later.join(', ')}`]
      : [];
  });
}
