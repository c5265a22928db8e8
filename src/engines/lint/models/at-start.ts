import { folderOf, nameOf } from '../../../core/paths.js';
import { expand, type Instruction, type Word } from '../../../formats/dockerfile/index.js';
import { baseFileOf } from './base-file.js';
import type { LintFile } from './file.js';
import { once } from './once.js';
import { finalStages, type Step } from './stages/index.js';

/** Of the programs that a container starts with: whether one installs packages, or is a script that is not seen and may. */
export type InstallAtStart = 'none' | 'unseen' | 'found';

export interface InstallWords {
  /** A call of the package manager. */
  readonly uses: RegExp;
  /** A call that fetches its lists anew. */
  readonly fetches: RegExp;
}

/** Whether CMD or ENTRYPOINT, or a script that they name, counts on the package lists of the image. */
export function installAtStart(file: LintFile, words: InstallWords): InstallAtStart {
  const isInstall = (text: string) => words.uses.test(text) && !words.fetches.test(text);
  const { commands, scripts } = startOf(file);
  if (commands.some(isInstall)) return 'found';
  let isUnseen = false;
  for (const script of scripts()) {
    if (script.texts.some(isInstall)) return 'found';
    isUnseen ||= script.isUnseen;
  }
  return isUnseen ? 'unseen' : 'none';
}

/** What a container starts with, as far as it is seen: the arguments of CMD and ENTRYPOINT, and the scripts that they name. */
export const textsAtStart = once((file: LintFile): readonly string[] => {
  const { commands, scripts } = startOf(file);
  const own = [...commands, ...[...scripts()].flatMap(({ texts }) => texts)];
  return [...own, ...textsOfBase(own, file)];
});

/** Of a base that the tree builds: where the file starts nothing of its own, or its script calls the one of the base. */
function textsOfBase(own: readonly string[], file: LintFile): readonly string[] {
  const base = baseFileOf(file);
  if (base === undefined) return [];
  const { commands, scripts } = startOf(base);
  const names = commands.flatMap((text) => entryNames.exec(text)?.[1] ?? []);
  const isCalled = own.length === 0 || names.some((name) => own.some((text) => text.includes(name)));
  return isCalled ? [...commands, ...[...scripts()].flatMap(({ texts }) => texts)] : [];
}

/** `/entrypoint.sh` of `["/entrypoint.sh"]` */
const entryNames = /(\/[\w./-]{1,100}(?:\.sh|entry-?point))\b/;

/** Whether it starts with a script of the build context that is not there. */
export function hasUnseenScript(file: LintFile): boolean {
  return [...startOf(file).scripts()].some(({ isUnseen }) => isUnseen);
}

/**
 * Whether ENTRYPOINT is a script that is read, and never starts its arguments: CMD is then what no one runs. The last words of a script
 * are mostly `exec "$@"`.
 */
export const ignoresCommand = once((file: LintFile): boolean => {
  const steps = [...finalStages(file.model)].flatMap((stage) => stage.steps);
  const entry = steps.findLast(({ effective }) => effective.keyword === 'ENTRYPOINT');
  const [path] = entry === undefined ? [] : pathsIn(entry).filter((each) => /[a-z]/.test(each));
  // A shell that is given more than the path of a script runs what it is given.
  if (entry?.effective.json === undefined || path === undefined || entry.effective.json.length > 1)
    return false;
  const { texts } = scriptAt(path, steps, file);
  return texts.length > 0 && !texts.some((text) => argumentsUsed.test(text));
});

/** `"$@"`, `$*`, `$1`, `${@:2}`, `shift`; and what a script takes in from others, which may use them. */
const argumentsUsed = /\$\{?[@*1-9]|\bshift\b|^[ \t]{0,20}(?:\.|source)[ \t]/m;

interface Start {
  readonly commands: readonly string[];
  readonly scripts: () => Iterable<ScriptSeen>;
}

function startOf(file: LintFile): Start {
  const steps = [...finalStages(file.model)].flatMap((stage) => stage.steps);
  const starts = steps.filter(({ effective }) => /^(?:CMD|ENTRYPOINT)$/.test(effective.keyword));
  return {
    commands: starts.map(({ effective }) => effective.args.text),
    *scripts() {
      for (const path of withLinks(starts.slice(-mostStarts).flatMap(pathsIn).slice(-mostPaths), file))
        yield scriptAt(path, steps, file);
    },
  };
}

const mostStarts = 10;
const mostPaths = 20;

function pathsIn({ effective }: Step): readonly string[] {
  const words = effective.args.text.split(/[\s"',;&|()[\]=]+/);
  return words
    .filter((word) => /^[\w./][\w./+-]{0,200}$/.test(word) && /[a-z]$/i.test(word) && !ofData.test(word))
    .slice(0, mostPaths);
}

/** What a program reads, and no shell runs. */
const ofData = /\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|xml|properties|txt|env|pem|crt|key|db|log)$/i;

/** The paths, and those that `ln` links to them. */
function withLinks(paths: readonly string[], { commands }: LintFile): ReadonlySet<string> {
  const names = new Set(paths.map(nameOf));
  const targets = commands
    .filter(({ name }) => name === 'ln')
    .flatMap(({ args }) => {
      const [target, link, more] = args.map(({ value }) => value).filter((value) => !value.startsWith('-'));
      const isLink = target !== undefined && link !== undefined && more === undefined;
      return isLink && names.has(nameOf(link)) ? [target] : [];
    });
  return new Set([...paths, ...targets.slice(0, mostPaths)]);
}

interface ScriptSeen {
  readonly texts: readonly string[];
  /** It comes from the build context, which does not show it. */
  readonly isUnseen: boolean;
}

/** A script by its path in the image: written by the file itself, or taken from the build context. */
function scriptAt(path: string, steps: readonly Step[], file: LintFile): ScriptSeen {
  const texts: string[] = [];
  let isUnseen = false;
  for (const step of steps) {
    const { effective } = step;
    if (effective.keyword === 'RUN' && writes(sourceOf(effective, file), nameOf(path)))
      texts.push(sourceOf(effective, file));
    if (!/^(?:COPY|ADD)$/.test(effective.keyword)) continue;
    const isFromStage = effective.flags.some(({ name }) => name === 'from');
    const words = (effective.json ?? effective.words).map((word) => filledIn(word, step, file));
    const [target, ...sources] = words.reverse();
    if (target === undefined) continue;
    if (effective.heredocs.length > 0 && bringsTo(target, path)) texts.push(sourceOf(effective, file));
    const places = isFromStage
      ? sources.flatMap((source) => (nameOf(source) === nameOf(path) ? endsOf(source) : []))
      : sources.flatMap((source) => placesOf(path, source, target, step));
    const text = places.map((place) => file.context?.textOf(place)).find((one) => one !== undefined);
    if (text !== undefined) texts.push(text);
    else isUnseen ||= !isFromStage && places.length > 0 && isShellScript(path);
  }
  return { texts, isUnseen: isUnseen && texts.length === 0 };
}

/** With the defaults of its variables, where all have one: `COPY run-${APP}.sh /start`. */
function filledIn({ raw, value }: Word, { state }: Step, { dockerfile }: LintFile): string {
  if (!value.includes('$')) return value;
  const { text, isComplete } = expand(raw, state.variables, dockerfile.escape);
  return isComplete ? text : value;
}

function sourceOf({ start, end }: Instruction, { dockerfile }: LintFile): string {
  return dockerfile.text.slice(start, end);
}

/** `echo … > /start.sh`, `cat <<EOF > /start.sh`, `tee /start.sh`; not `> /etc/tide/tide.conf` for a program tide. */
function writes(run: string, name: string): boolean {
  const parts = run.split(name);
  return parts.slice(0, -1).some((text, at) => {
    const isWhole = !/^[\w./-]/.test(parts[at + 1] ?? '');
    return isWhole && /(?:>|\btee(?: -a)?) ?["']?(?:[\w./${}-]{0,100}\/)?$/.test(text.slice(-120));
  });
}

/** By the names that people give to what a container starts with. */
function isShellScript(path: string): boolean {
  return (
    /\.(?:ba|da|k|z)?sh$|entry-?point[\w.-]{0,60}$/i.test(path) ||
    /\/(?:run|start|init|boot|setup|launch)(?:[-_][\w-]{1,60})?$/.test(path)
  );
}

/** Whether an instruction with this target brings a file of that path: the file itself, a folder above it, a folder of programs. */
function bringsTo(target: string, path: string): boolean {
  const folder = target.replace(/\/$/, '');
  return (
    nameOf(folder) === nameOf(path) ||
    path.startsWith(`${folder}/`) ||
    (!path.includes('/') && /bin$/.test(folder))
  );
}

/** A stage mostly has what it copied from the context at a folder of its own: `/src/docker/start.sh` is `docker/start.sh`. */
function endsOf(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.slice(-5).map((_, index, last) => last.slice(index).join('/'));
}

/** Where in the context the file would lie. */
function placesOf(path: string, source: string, target: string, { state }: Step): readonly string[] {
  const name = nameOf(path);
  const from = source.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
  if (nameOf(from) === name) return [from];
  if (/[*?[]/.test(nameOf(from))) return bringsTo(target, path) ? [joined(folderOf(from), name)] : [];
  if (!target.endsWith('/') && nameOf(target) === name) return [from];
  const folder = target.replace(/\/$/, '');
  const here = folder === '.' || folder === '' ? (state.workdir ?? '') : folder;
  if (path.startsWith(`${here}/`)) return [joined(from, path.slice(here.length + 1))];
  if (!path.startsWith('/') && path.includes('/')) return [joined(from, path.replace(/^\.\//, ''))];
  const isFound = /bin\/?$/.test(target) || (isWholeContext(from) && isShellScript(path));
  return isFound && !path.includes('/') ? [joined(from, name)] : [];
}

function isWholeContext(from: string): boolean {
  return from === '' || from === '.';
}

function joined(folder: string, name: string): string {
  return isWholeContext(folder) ? name : `${folder}/${name}`;
}
