import { dirname, join, resolve } from 'node:path';
import { SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import { configurationName } from '../../core/own-configuration.js';
import type { Waiver } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { readBaseline } from '../../engines/secrets/baseline.js';
import { type Clause, parseClauses } from '../../policy/clause.js';
import type { Policy } from '../../policy/decide.js';
import { type Config, parseConfig, waiversOf } from './config.js';
import { foreignIgnoreFiles, readIgnores } from './ignore-files.js';
import { restricted } from './untrusted.js';

export interface Settings {
  /** Joined from the user's file and the project's; a file that is named stands alone. */
  readonly config: Config;
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
  /** What the project's file leaves out or may not say; the first lines of a report. */
  readonly gaps: readonly Gap[];
  /** The files that were read, and whether they are trusted. */
  readonly files: readonly { readonly path: string; readonly isTrusted: boolean }[];
}

/** The one default of every command. */
export const defaultFailOn = 'kev,critical,secret,end-of-life';
const maxBytes = 1024 * 1024;

/** What the command line says about configuration, policy and waivers. */
export interface SettingsOptions {
  /** A configuration file, named; nothing else is looked for then. */
  readonly config?: string | undefined;
  /** Look for no configuration file. */
  readonly noConfig?: boolean;
  readonly failOn?: string | undefined;
  /** Clauses that are added to those that hold. */
  readonly alsoFailOn?: string | undefined;
  readonly fixedOnly?: boolean;
  readonly incomplete?: string | undefined;
  readonly strict?: boolean;
  readonly ignoreFile?: string | undefined;
  /** Findings in this report or list do not break the policy. */
  readonly baseline?: string | undefined;
}

/**
 * Policy, waivers and configuration: command line over a named file, or over the user's file and the project's, which is
 * not trusted (`untrusted.ts`).
 * @param start the folder where the search for `seaworthy.yaml` begins; it ends at a folder that holds `.git`
 * @throws SeaworthyError CONFIG_INVALID, NOT_FOUND, USAGE
 */
export function readSettings(options: SettingsOptions, start: string, world: World): Settings {
  const named = options.config;
  const project = named === undefined && options.noConfig !== true ? projectPath(start, world) : undefined;
  const own = named ?? (options.noConfig === true ? undefined : userPath(world));
  const trusted = own === undefined ? {} : parseConfig(readText(own, world), own);
  const found =
    project === undefined
      ? { config: {}, gaps: [] }
      : restricted(parseConfig(readText(project, world), project), project);
  const folder = dirname(named ?? project ?? join(start, configurationName));
  const ignored = ignoreFileWaivers(
    options,
    named === undefined && project === undefined ? start : folder,
    world,
  );
  const now = world.now();
  return {
    config: joined(trusted, found.config),
    policy: policyOf(options, trusted, found.config, world),
    waivers: [
      ...(own === undefined ? [] : waiversOf(trusted, own, now)),
      ...(project === undefined ? [] : waiversOf(found.config, project, now)),
      ...ignored.waivers,
    ],
    gaps: [...found.gaps, ...ignored.gaps],
    files: [
      ...(own === undefined ? [] : [{ path: own, isTrusted: true }]),
      ...(project === undefined ? [] : [{ path: project, isTrusted: false }]),
    ],
  };
}

function projectPath(start: string, { disk }: World): string | undefined {
  for (let folder = resolve(disk.workingDirectory(), start); ; folder = dirname(folder)) {
    if (disk.status(join(folder, configurationName))?.type === 'file') return join(folder, configurationName);
    if (folder === dirname(folder) || disk.status(join(folder, '.git')) !== undefined) return undefined;
  }
}

/** `$XDG_CONFIG_HOME/seaworthy/config.yaml` (XDG Base Directory Specification). */
function userPath({ env, disk }: World): string | undefined {
  const base = env.XDG_CONFIG_HOME || join(disk.homeDirectory(), '.config');
  const path = join(base, 'seaworthy', 'config.yaml');
  return disk.status(path)?.type === 'file' ? path : undefined;
}

/** Both files' lists hold; of single values the user's. */
function joined(user: Config, project: Config): Config {
  const engines = Object.fromEntries(
    [...new Set([...Object.keys(project.engines ?? {}), ...Object.keys(user.engines ?? {})])].map((name) => [
      name,
      { ...project.engines?.[name], ...user.engines?.[name] },
    ]),
  );
  return {
    ...project,
    ...user,
    policy: { ...project.policy, ...user.policy },
    roles: [...(user.roles ?? []), ...(project.roles ?? [])],
    scan: {
      ...project.scan,
      ...user.scan,
      exclude: [...(user.scan?.exclude ?? []), ...(project.scan?.exclude ?? [])],
      skip: [...(user.scan?.skip ?? []), ...(project.scan?.skip ?? [])],
    },
    advisories: { ...project.advisories, ...user.advisories },
    engines,
  };
}

/** The clauses of the project's file come on top: it can add what breaks the policy and take nothing away. */
function policyOf(options: SettingsOptions, trusted: Config, project: Config, world: World): Policy {
  const inFile = clauseText(trusted);
  const added = options.failOn === undefined ? clauseText(project) : undefined;
  const where = options.failOn === undefined && inFile !== undefined ? 'policy.fail-on' : '--fail-on';
  const isFixedOnly = options.fixedOnly === true || trusted.policy?.['fixed-only'] === true;
  const clauses = [
    ...parseClauses(options.failOn ?? inFile ?? defaultFailOn, where),
    ...parseClauses(added ?? '', `${configurationName}: policy.fail-on`),
    ...parseClauses(options.alsoFailOn ?? ''),
  ];
  const unique = [...new Map(clauses.map((clause) => [clause.text, clause])).values()];
  return {
    name: trusted.policy?.name ?? project.policy?.name ?? 'default',
    strict: isStrict(options, trusted, project),
    clauses: isFixedOnly ? unique.map(fixedOnly) : unique,
    roles: [...(trusted.policy?.roles ?? []), ...(project.policy?.roles ?? [])],
    ...(options.baseline === undefined ? {} : { known: readBaseline(options.baseline, world.disk) }),
  };
}

function clauseText({ policy }: Config): string | undefined {
  const clauses = policy?.['fail-on'];
  return typeof clauses === 'string' || clauses === undefined ? clauses : clauses.join(',');
}

/** Incomplete exits 3, unless the command line or a trusted file wants a warning and no one forbids it. */
function isStrict(options: SettingsOptions, trusted: Config, project: Config): boolean {
  const { incomplete } = options;
  if (incomplete !== undefined && incomplete !== 'fail' && incomplete !== 'warn')
    throw new SeaworthyError('USAGE', `"${incomplete}" is neither "fail" nor "warn".`, {
      where: '--incomplete',
    });
  if (options.strict === true || incomplete === 'fail') return true;
  if (incomplete === 'warn') return false;
  const forbidden = project.policy?.incomplete === 'fail' || project.policy?.strict === true;
  return forbidden || trusted.policy?.incomplete !== 'warn';
}

function fixedOnly({ text, fits }: Clause): Clause {
  return {
    text: `${text} (fixed only)`,
    fits: (finding) =>
      fits(finding) && !(finding.evidence.kind === 'vulnerable-component' && finding.fix === undefined),
  };
}

interface Ignored {
  readonly waivers: readonly Waiver[];
  readonly gaps: readonly Gap[];
}

/** Entries of `.trivyignore` files in the tree hold like waivers where they have an owner, a reason and an end. */
function ignoreFileWaivers(options: SettingsOptions, folder: string, world: World): Ignored {
  const named = options.ignoreFile;
  if (named !== undefined) {
    if (world.disk.status(named) === undefined) {
      throw new SeaworthyError('NOT_FOUND', 'There is no such ignore file.', {
        where: named,
        whatToDo: 'Check --ignore-file.',
      });
    }
    const { waivers, left } = readIgnores(readText(named, world), named);
    return { waivers, gaps: left.map((what) => notTaken(named, what)) };
  }
  const all = ['.trivyignore', '.trivyignore.yaml']
    .map((name) => join(folder, name))
    .filter((path) => world.disk.status(path)?.type === 'file')
    .flatMap((path) => readIgnores(readText(path, world), path).waivers);
  const answered = all.filter((waiver) => lacks(waiver, world.now()) === undefined);
  return {
    waivers: answered,
    gaps: [
      ...foreignGaps(folder, world),
      ...all.flatMap((waiver) => {
        const lacking = lacks(waiver, world.now());
        return lacking === undefined
          ? []
          : [
              {
                ...gap(
                  'configuration',
                  waiver.from,
                  `The waiver for ${waiver.rule} has no ${lacking} and does not count`,
                  'note',
                ),
                whatToDo:
                  'Write exp:YYYY-MM-DD and "# owner=NAME why" behind it, or name the file with --ignore-file.',
              },
            ];
      }),
    ],
  };
}

function notTaken(path: string, what: string): Gap {
  return gap('configuration', path, `Not taken, because a waiver cannot say it: ${what}`, 'note');
}

/** Files of other scanners in the tree: anyone who changes the code can change them. */
function foreignGaps(folder: string, { disk }: World): readonly Gap[] {
  return foreignIgnoreFiles
    .map((name) => join(folder, name))
    .filter((path) => disk.status(path)?.type === 'file')
    .map((path) => ({
      ...gap('configuration', path, 'This ignore file lies in the scanned tree and is not taken', 'note'),
      whatToDo: `Name it: --ignore-file ${path}`,
    }));
}

/** What a waiver of the scanned tree has to say, as those of seaworthy.yaml do. */
function lacks({ until, owner, because }: Waiver, now: Date): string | undefined {
  if (until === undefined) return 'end';
  if (Date.parse(until) - now.getTime() > 366 * 86_400_000) return 'end within a year';
  if (owner === undefined) return 'owner';
  return because.replace(/owner=\S{1,100}/, '').trim() === '' ? 'reason' : undefined;
}

function readText(path: string, world: World): string {
  return new TextDecoder().decode(world.disk.readFile(path, { maxBytes }));
}
