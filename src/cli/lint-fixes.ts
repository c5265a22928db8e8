import { SeaworthyError } from '../core/errors.js';
import { decodeDockerfile } from '../engines/lint/decode.js';
import type { LintSettings } from '../engines/lint/settings.js';
import { unifiedDiff } from '../fix/diff.js';
import type { Shell } from './command.js';
import { Consent, type FixScope } from './lint-consent.js';
import { makeDockerignores } from './lint-dockerignore.js';
import { askRegistries, type KnownWish, knownFrom } from './lint-known.js';
import { fixDockerfiles, fixManifests, type Outcome, type Subject } from './lint-repairs.js';

export interface FixWish {
  /** Paths of files by what they are; `-` is standard input. */
  readonly dockerfiles: readonly string[];
  /** Files that are read together: each manifest alone, a chart, a folder of Terraform. */
  readonly manifests: readonly (readonly string[])[];
  /** Where a lock file would lie. */
  readonly folder: string;
  readonly scope: FixScope;
  readonly isWritten: boolean;
  readonly isShown: boolean;
  readonly settings: LintSettings;
  /** Rules about containers that are not wanted, by any of their names. */
  readonly off: ReadonlySet<string>;
  readonly known: KnownWish;
  readonly nameOf: (file: string) => string;
  /** The name by which a reader knows what it is. */
  readonly readAs: (file: string) => string;
}

const maxBytes = 16 * 1024 * 1024;

interface Loaded extends Subject {
  readonly bytes: Uint8Array;
  readonly encode: (text: string) => Uint8Array;
}

/**
 * Repairs files on disk, and standard input to standard output; tells how many were changed, or would be.
 * @throws SeaworthyError IO where a file was changed by somebody else meanwhile; all others are written before
 */
export async function fixFiles(wish: FixWish, shell: Shell): Promise<number> {
  const consent = new Consent(wish.scope, shell);
  try {
    return await fixWith(consent, wish, shell);
  } finally {
    consent.close();
  }
}

async function fixWith(consent: Consent, wish: FixWish, shell: Shell): Promise<number> {
  const seen = new Set<string>();
  const dockerfiles = await loaded(wish.dockerfiles, seen, wish, shell);
  const groups: (readonly Loaded[])[] = [];
  for (const group of wish.manifests) groups.push(await loaded(group, seen, wish, shell));
  const all = [...dockerfiles, ...groups.flat()];
  const known = await knownFrom(
    wish.known,
    all.map(({ text }) => text),
    wish.folder,
    shell,
  );
  const context = {
    known,
    consent,
    shell,
    settings: wish.settings,
    off: wish.off,
    askRegistries: (names: readonly string[]) => askRegistries(names, known, wish.known, consent, shell),
  };
  const outcomes = [
    ...(dockerfiles.length > 0 ? await fixDockerfiles(dockerfiles, context) : []),
    ...(groups.length > 0 ? await fixManifests(groups, context) : []),
  ];
  const changed = await finish(all, outcomes, wish, shell);
  const onDisk = dockerfiles.filter(({ file }) => file !== '-');
  return changed + (await makeDockerignores(onDisk, { ...wish, consent }, shell));
}

/** Each file once, whatever links lead to it. */
async function loaded(
  files: readonly string[],
  seen: Set<string>,
  wish: FixWish,
  shell: Shell,
): Promise<readonly Loaded[]> {
  const found: Loaded[] = [];
  for (const file of files) {
    const place = file === '-' ? file : shell.world.disk.realPath(file);
    if (seen.has(place)) continue;
    seen.add(place);
    const bytes =
      file === '-' ? await shell.readStdin({ maxBytes }) : shell.world.disk.readFile(file, { maxBytes });
    const { text, encode } = decodeDockerfile(bytes);
    found.push({ file, path: wish.nameOf(file), readAs: wish.readAs(file), text, bytes, encode });
  }
  return found;
}

async function finish(
  all: readonly Loaded[],
  outcomes: readonly Outcome[],
  wish: FixWish,
  shell: Shell,
): Promise<number> {
  let changed = 0;
  const late: string[] = [];
  for (const subject of all) {
    const outcome = outcomes.find(({ file }) => file === subject.file);
    const text = outcome?.text ?? subject.text;
    const isChanged = text !== subject.text;
    if (isChanged) changed++;
    if (outcome !== undefined) tell(subject.path, outcome, isChanged, shell);
    if (isChanged && wish.isShown) await shell.print(unifiedDiff(subject.text, text, subject.path));
    if (!wish.isWritten) continue;
    if (subject.file === '-') {
      if (!wish.isShown) await shell.print(text);
    } else if (isChanged && !write(subject, text, shell)) late.push(subject.path);
  }
  if (late.length > 0)
    throw new SeaworthyError(
      'IO',
      'A file was changed by somebody else while it was being repaired, and is left as it is.',
      {
        where: late.join(', '),
        whatToDo: 'Run the command again.',
      },
    );
  return changed;
}

/** All or nothing, and only over what was read. */
function write({ file, bytes, encode }: Loaded, text: string, { world: { disk } }: Shell): boolean {
  const now = disk.readFile(file, { maxBytes });
  if (now.length !== bytes.length || now.some((byte, index) => byte !== bytes[index])) return false;
  disk.writeFile(file, encode(text));
  return true;
}

function tell(path: string, { done, refused, lacking }: Outcome, isChanged: boolean, shell: Shell): void {
  if (!isChanged && refused.length + lacking.length === 0) return;
  const line = ({ rule, summary, count }: Outcome['done'][number]) =>
    `${rule}: ${summary}${count > 1 ? ` (${count} places)` : ''}`;
  shell.tell(path);
  for (const change of done) shell.tell(`  ${line(change)}`);
  for (const change of refused) shell.tell(`  not done, because ${change.because}: ${line(change)}`);
  for (const { rule, lacks } of lacking) shell.tell(`  not done for want of ${lacks}: ${rule}`);
}
