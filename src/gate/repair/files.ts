import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { unseenContext } from '../../engines/lint/models/context.js';
import type { LintSettings } from '../../engines/lint/settings.js';
import { unifiedDiff } from '../../fix/diff.js';
import { decodeSource } from '../../fix/source-text.js';
import type { Dialogue, GateContext } from '../context.js';
import { contextBeside } from './build-context.js';
import type { BuildOptions } from './built/docker.js';
import { Consent, type FixScope } from './consent.js';
import { makeDockerignores } from './dockerignore.js';
import { askRegistries, type KnownOptions, knownFrom } from './known.js';
import { fixDockerfiles, fixManifests, type Outcome, type Subject } from './units.js';

export interface FixOptions {
  /** Paths of files by what they are; `-` is standard input. */
  readonly dockerfiles: readonly string[];
  /** Files that are read together: each manifest alone, a chart, a folder of Terraform. */
  readonly manifests: readonly (readonly string[])[];
  /** Files that are found and not repaired, because they are data of tests or copies of others. */
  readonly left: ReadonlySet<string>;
  /** Where a lock file would lie. */
  readonly folder: string;
  readonly scope: FixScope;
  readonly isWritten: boolean;
  readonly isShown: boolean;
  readonly settings: LintSettings;
  /** Rules about containers that are not wanted, by any of their names. */
  readonly off: ReadonlySet<string>;
  readonly known: KnownOptions;
  /** Dockerfiles are built before and after, and what makes another image is left out. */
  readonly build?: Pick<BuildOptions, 'words'>;
  readonly nameOf: (file: string) => string;
  /** The name by which a reader knows what it is. */
  readonly readAs: (file: string) => string;
}

const maxBytes = 16 * 1024 * 1024;

interface Run {
  readonly options: FixOptions;
  readonly context: GateContext;
  readonly dialogue: Dialogue;
}

interface Loaded extends Subject {
  readonly bytes: Uint8Array;
  readonly encode: (text: string) => Uint8Array;
}

/**
 * Repairs files on disk, and standard input to standard output; returns how many were changed, or would be.
 * @throws SeaworthyError IO where another program changed a file meanwhile; all others are written before
 */
export async function fixFiles(
  options: FixOptions,
  context: GateContext,
  dialogue: Dialogue,
): Promise<number> {
  const consent = new Consent(options.scope, dialogue);
  const run: Run = { options, context, dialogue };
  const seen = new Set<string>();
  const dockerfiles = await loaded(options.dockerfiles, seen, run);
  const groups: (readonly Loaded[])[] = [];
  for (const group of options.manifests) groups.push(await loaded(group, seen, run));
  const all = [...dockerfiles, ...groups.flat()];
  const strings = all.map(({ text }) => text);
  const known = await knownFrom(options.known, strings, options.folder, context.world);
  const repairs = {
    known,
    consent,
    world: context.world,
    settings: options.settings,
    off: options.off,
    shared: await sharedBeside(groups.flat(), run),
    contextOf: (file: string) =>
      file === '-' ? unseenContext : contextBeside(file, options.folder, context.world.disk),
    askRegistries: (names: readonly string[]) =>
      askRegistries(names, known, options.known, consent, context, dialogue),
    ...(options.build === undefined ? {} : { builderFor: await builders(options.build, run) }),
  };
  const outcomes = [
    ...(dockerfiles.length > 0 ? await fixDockerfiles(dockerfiles, repairs) : []),
    ...(groups.length > 0 ? await fixManifests(groups, repairs) : []),
  ];
  const changed = await finish(all, outcomes, run);
  if (options.left.size > 0) {
    const files = options.left.size === 1 ? '1 file is' : `${options.left.size} files are`;
    dialogue.notify(
      `${files} left alone, as data of tests, copies of others or text that a script takes apart: name one to repair it`,
    );
  }
  const onDisk = dockerfiles.filter(({ file }) => file !== '-');
  return changed + (await makeDockerignores(onDisk, { ...options, consent }, context, dialogue));
}

async function sharedBeside(manifests: readonly Loaded[], { options, context }: Run) {
  if (manifests.length === 0) return new Map<string, ReadonlySet<string>>();
  const { sharedAround } = await import('./compose-beside.js');
  return sharedAround(manifests, options.nameOf, context.world.disk);
}

/** @throws SeaworthyError USAGE for standard input, which has no folder to build in */
async function builders({ words }: NonNullable<FixOptions['build']>, { options, context }: Run) {
  if (options.dockerfiles.includes('-'))
    throw new SeaworthyError('USAGE', 'Standard input cannot be built.', {
      where: '--build',
      whatToDo: 'Name the Dockerfile.',
    });
  const { dockerBuilder } = await import('./built/docker.js');
  return (file: string) => dockerBuilder(file, { words, folder: options.folder }, context);
}

/** Each file once, whatever links lead to it. */
async function loaded(
  files: readonly string[],
  seen: Set<string>,
  { options, context, dialogue }: Run,
): Promise<readonly Loaded[]> {
  const { disk } = context.world;
  const found: Loaded[] = [];
  for (const file of files) {
    const place = file === '-' ? file : disk.realPath(file);
    if (seen.has(place)) continue;
    seen.add(place);
    const bytes = file === '-' ? await dialogue.readStdin({ maxBytes }) : disk.readFile(file, { maxBytes });
    const { text, encode } = decodeSource(bytes);
    found.push({ file, path: options.nameOf(file), readAs: options.readAs(file), text, bytes, encode });
  }
  return found;
}

async function finish(
  all: readonly Loaded[],
  outcomes: readonly Outcome[],
  { options, context, dialogue }: Run,
): Promise<number> {
  let changed = 0;
  const late: string[] = [];
  for (const subject of all) {
    const outcome = outcomes.find(({ file }) => file === subject.file);
    const text = outcome?.text ?? subject.text;
    const isChanged = text !== subject.text;
    if (isChanged) changed++;
    if (outcome !== undefined) notify(subject.path, outcome, isChanged, dialogue);
    if (isChanged && options.isShown) await dialogue.print(unifiedDiff(subject.text, text, subject.path));
    if (!options.isWritten) continue;
    if (subject.file === '-') {
      if (!options.isShown) await dialogue.print(text);
    } else if (isChanged && !write(subject, text, context.world)) late.push(subject.path);
  }
  if (late.length > 0)
    throw new SeaworthyError(
      'IO',
      'Another program changed the file during the repair; it is left as it is.',
      {
        where: late.join(', '),
        whatToDo: 'Run the command again.',
      },
    );
  return changed;
}

/** All or nothing, and only over what was read. */
function write({ file, bytes, encode }: Loaded, text: string, { disk }: World): boolean {
  const now = disk.readFile(file, { maxBytes });
  if (now.length !== bytes.length || now.some((byte, index) => byte !== bytes[index])) return false;
  disk.writeFile(file, encode(text));
  return true;
}

function notify(
  path: string,
  { done, refused, lacking }: Outcome,
  isChanged: boolean,
  dialogue: Dialogue,
): void {
  if (!isChanged && refused.length + lacking.length === 0) return;
  const line = ({ rule, summary, count }: Outcome['done'][number]) =>
    `${rule}: ${summary}${count > 1 ? ` (${count} places)` : ''}`;
  dialogue.notify(path);
  for (const change of done) dialogue.notify(`  ${line(change)}`);
  for (const change of refused) dialogue.notify(`  not done, because ${change.because}: ${line(change)}`);
  for (const { rule, lacks } of lacking) dialogue.notify(`  not done without ${lacks}: ${rule}`);
}
