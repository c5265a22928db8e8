import {
  type Dockerfile,
  expand,
  type Flag,
  type Instruction,
  JoinedText,
  parseDockerfile,
  type Span,
  type Variables,
  variablesIn,
  type Word,
} from '../../../../formats/dockerfile/index.js';
import { type ImageReference, parseImageReference } from '../image-reference/index.js';
import { defaultShell, type Shell, shellNamed, shellOf, windowsShell } from './shell-of.js';

/** The stages of a Dockerfile, and what is in force at each of its instructions. */
export interface Model {
  readonly dockerfile: Dockerfile;
  readonly stages: readonly Stage[];
  /** Those of every stage, in order. */
  readonly steps: readonly Step[];
  /** ARG instructions before the first FROM, by name. */
  readonly globals: Variables;
  readonly globalInstructions: readonly Instruction[];
  /** What stands before the first FROM and is no ARG. */
  readonly misplaced: readonly Instruction[];
}

export interface Stage {
  readonly index: number;
  readonly from: Instruction;
  /** The base as written, and with the defaults of global ARGs put in. */
  readonly baseWord?: Word;
  readonly base: string;
  readonly reference: ImageReference;
  /** Whether a variable without a default is in the base. */
  readonly isBaseOpen: boolean;
  /** The earlier stage that it builds on. */
  readonly parent?: Stage;
  /** As written; compare in lower case. */
  readonly nameWord?: Word;
  readonly asWord?: Word;
  readonly platform?: Flag;
  readonly steps: readonly Step[];
  /** What is in force behind its last instruction. */
  readonly end: State;
}

export interface Step {
  readonly instruction: Instruction;
  readonly stage: Stage;
  /** The instruction itself, or the one behind ONBUILD. */
  readonly effective: Instruction;
  /** What is in force before it. */
  readonly state: State;
}

export interface State {
  readonly shell: Shell;
  /** The last USER in this file, from parent stages too. */
  readonly user?: Instruction;
  /** Absolute, as far as this file shows, whatever arguments the build is given. */
  readonly workdir?: string;
  /** Whether there was a WORKDIR, whatever it said. */
  readonly hasWorkdir: boolean;
  /** ARG and ENV; a name without a value is declared and not set. */
  readonly variables: Variables;
}

/** Arguments that the builder itself knows: https://docs.docker.com/reference/dockerfile/#predefined-args */
export const platformArgs: ReadonlySet<string> = new Set(
  ['TARGET', 'BUILD']
    .flatMap((side) => ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map((part) => side + part))
    .concat('TARGETSTAGE'),
);

/** Variables that one file may set before the rest is no longer followed. */
const maxVariables = 500;

export function modelOf(dockerfile: Dockerfile): Model {
  const firstFrom = dockerfile.instructions.findIndex(({ keyword }) => keyword === 'FROM');
  if (firstFrom === -1) return fragmentOf(dockerfile);
  const before = dockerfile.instructions.slice(0, firstFrom);
  const globalInstructions = before.filter(({ keyword }) => keyword === 'ARG');
  const globals = globalVariables(globalInstructions, dockerfile.escape);
  const builder = new StageBuilder(dockerfile, globals);
  return {
    dockerfile,
    globals,
    globalInstructions,
    misplaced: before.filter(({ keyword }) => keyword !== 'ARG'),
    ...builder.build(dockerfile.instructions.slice(firstFrom)),
  };
}

/** A piece of a Dockerfile, as people paste it: all of it is one stage on a base that is not known. */
function fragmentOf(dockerfile: Dockerfile): Model {
  const { instructions } = dockerfile;
  const [first] = instructions;
  const from = parseDockerfile('FROM').instructions[0];
  const misplaced = instructions.filter(({ keyword }) => keyword !== 'ARG');
  const none = new Map<string, string>();
  if (first === undefined || from === undefined || misplaced.length === 0) {
    return { dockerfile, globals: none, globalInstructions: instructions, misplaced, stages: [], steps: [] };
  }
  const place = { start: first.start, end: first.start };
  const unwritten: Instruction = {
    ...from,
    ...place,
    keywordSpan: place,
    args: JoinedText.of('', first.start),
  };
  const built = new StageBuilder(dockerfile, none).build([unwritten, ...instructions]);
  return { dockerfile, globals: none, globalInstructions: [], misplaced, ...built };
}

function globalVariables(instructions: readonly Instruction[], escapeChar: string): Variables {
  const variables = new Map<string, string | undefined>();
  for (const { pairs } of instructions.slice(0, maxVariables)) {
    for (const { key, value } of pairs) {
      variables.set(key, value === undefined ? undefined : expand(value.raw, variables, escapeChar).text);
    }
  }
  return variables;
}

interface Draft extends Omit<Stage, 'steps' | 'end'> {
  steps: Step[];
  end: State;
  /** Where a build that stands on the stage begins: behind its ONBUILD instructions. */
  later?: State;
}

/** What an instruction has in images of Windows alone (learn.microsoft.com, "Dockerfile on Windows"). */
const drive = /(?:^|[\s"'[,])[A-Za-z]:[\\/]/;
const windowsMarks: Readonly<Record<string, RegExp>> = {
  USER: /^Container(?:Administrator|User)\b/i,
  WORKDIR: drive,
  COPY: drive,
  ADD: drive,
  VOLUME: drive,
  RUN: /^(?:powershell|cmd)(?:\.exe)?\s/i,
};

class StageBuilder {
  readonly #dockerfile: Dockerfile;
  readonly #globals: Variables;
  readonly #fromScope: Variables;
  readonly #byName = new Map<string, Draft>();
  readonly #stages: Stage[] = [];
  /** Variables whose values a build may be given, by themselves or by one that they are made of. */
  readonly #arguments = new Set<string>();
  #variablesSet = 0;

  constructor(dockerfile: Dockerfile, globals: Variables) {
    this.#dockerfile = dockerfile;
    this.#globals = globals;
    this.#fromScope = new Map([
      ...[...platformArgs].map((name) => [name, 'linux/amd64'] as const),
      ...globals,
    ]);
  }

  build(instructions: readonly Instruction[]): Pick<Model, 'stages' | 'steps'> {
    let draft: Draft | undefined;
    for (const instruction of instructions) {
      if (instruction.keyword === 'FROM') {
        if (draft !== undefined) this.#runTriggers(draft);
        draft = this.#begin(instruction);
        this.#stages.push(draft);
        const name = draft.nameWord?.value.toLowerCase();
        if (name !== undefined) this.#byName.set(name, draft);
      } else if (draft !== undefined) this.#add(draft, instruction);
    }
    if (draft !== undefined) this.#runTriggers(draft);
    return { stages: this.#stages, steps: this.#stages.flatMap(({ steps }) => steps) };
  }

  #begin(from: Instruction): Draft {
    const [baseWord, asWord, nameWord] = from.words;
    const isNamed = asWord?.value.toLowerCase() === 'as';
    const expansion = expand(baseWord?.raw ?? '', this.#fromScope, this.#dockerfile.escape);
    const parent = this.#byName.get(expansion.text.toLowerCase());
    const platform = from.flags.find(({ name }) => name === 'platform');
    return {
      index: this.#stages.length,
      from,
      ...(baseWord ? { baseWord } : {}),
      base: expansion.text,
      reference: parseImageReference(expansion.text),
      isBaseOpen: !expansion.isComplete,
      ...(parent ? { parent } : {}),
      ...(isNamed && asWord ? { asWord } : {}),
      ...(isNamed && nameWord ? { nameWord } : {}),
      ...(platform ? { platform } : {}),
      steps: [],
      end: this.#firstState(from, parent, expansion.text, platform),
    };
  }

  #firstState(from: Instruction, parent: Draft | undefined, base: string, platform: Flag | undefined): State {
    // Stages built on it inherit the ARGs of a stage, too (https://docs.docker.com/build/building/variables/#scoping).
    if (parent !== undefined) return this.#inherited(parent, from);
    const isWindows =
      /(?:^|\/)(?:windows|nanoserver|servercore|dotnet-framework|dotnet\/framework)(?:[/:@]|$)/i.test(base) ||
      /^windows/i.test(platform?.value ?? '') ||
      this.#isWrittenForWindows(from);
    const shell =
      this.#announcedShell(from) ??
      (isWindows || this.#dockerfile.escape === '`' ? windowsShell : defaultShell);
    return { shell, hasWorkdir: false, variables: new Map() };
  }

  /** Of a stage that an argument names, another one may be given, with a folder of its own. */
  #inherited({ later, end }: Draft, { words: [base] }: Instruction): State {
    const state = later ?? end;
    if (base?.value.includes('$') !== true) return state;
    const { workdir: _, ...rest } = state;
    return { ...rest, hasWorkdir: true };
  }

  /** Drives, accounts and programs that Windows alone has, where the base image does not say it: `FROM $BASE`. */
  #isWrittenForWindows(from: Instruction): boolean {
    const { instructions } = this.#dockerfile;
    const after = instructions.slice(instructions.indexOf(from) + 1);
    const next = after.findIndex(({ keyword }) => keyword === 'FROM');
    return after
      .slice(0, next < 0 ? after.length : next)
      .some(({ keyword, args }) => windowsMarks[keyword]?.test(args.text.slice(0, 1_000)) === true);
  }

  /** A pragma above FROM, or between it and the next instruction. */
  #announcedShell(from: Instruction): Shell | undefined {
    const announced = this.#dockerfile.comments.filter(({ text }) => /^hadolint\s+shell\s*=/.test(text));
    if (announced.length === 0) return undefined;
    const { instructions } = this.#dockerfile;
    const next = instructions[instructions.indexOf(from) + 1]?.start ?? this.#dockerfile.text.length;
    const previous = instructions[instructions.indexOf(from) - 1]?.end ?? 0;
    const found = announced.find(({ start }) => start >= previous && start < next);
    return found === undefined ? undefined : announcedShell(found.text);
  }

  #add(draft: Draft, instruction: Instruction): void {
    const isLater = instruction.keyword === 'ONBUILD';
    const effective = isLater ? (instruction.nested ?? instruction) : instruction;
    const state = this.#withPragma(draft.end, instruction);
    draft.steps.push({ instruction, effective, stage: draft, state });
    if (!isLater) draft.end = this.#after(state, effective);
  }

  /** They run in the image as its last instruction leaves it, one after the other. */
  #runTriggers(draft: Draft): void {
    draft.steps = draft.steps.map((step) => {
      if (step.instruction.keyword !== 'ONBUILD') return step;
      const state = this.#withPragma(draft.later ?? draft.end, step.instruction);
      draft.later = this.#after(state, step.effective);
      return { ...step, state };
    });
  }

  #withPragma(state: State, { above }: Instruction): State {
    const pragma = above.find(({ text }) => /^hadolint\s+shell\s*=/.test(text));
    return pragma === undefined ? state : { ...state, shell: announcedShell(pragma.text) };
  }

  #after(state: State, instruction: Instruction): State {
    switch (instruction.keyword) {
      case 'USER':
        return { ...state, user: instruction };
      case 'SHELL':
        return { ...state, shell: shellOf(instruction) };
      case 'WORKDIR':
        return this.#inDirectory(state, instruction);
      case 'ENV':
      case 'ARG':
        return { ...state, variables: this.#withVariables(state.variables, instruction) };
      default:
        return state;
    }
  }

  #inDirectory(state: State, instruction: Instruction): State {
    const { args, restStart, lineComments } = instruction;
    const written = args.text.slice(restStart, lineComments?.[0]?.start).trimEnd();
    const { text, isComplete } = expand(written, state.variables, this.#dockerfile.escape);
    const isFixed = isComplete && !this.#hangsOnArgument(written);
    const workdir = isFixed ? joinPath(state.workdir, text) : undefined;
    const { workdir: _, ...rest } = state;
    return { ...rest, hasWorkdir: true, ...(workdir === undefined ? {} : { workdir }) };
  }

  #hangsOnArgument(text: string): boolean {
    return variablesIn(text, this.#dockerfile.escape).some(({ name }) => this.#arguments.has(name));
  }

  #withVariables(variables: Variables, instruction: Instruction): Variables {
    if (this.#variablesSet > maxVariables) return variables;
    const next = new Map(variables);
    for (const { key, value } of instruction.pairs) {
      this.#variablesSet++;
      const isArg = instruction.keyword === 'ARG';
      if (isArg || this.#hangsOnArgument(value?.raw ?? '')) this.#arguments.add(key);
      const inherited = isArg && value === undefined ? this.#globals.get(key) : undefined;
      const expansion =
        value === undefined ? undefined : expand(value.raw, variables, this.#dockerfile.escape);
      next.set(key, expansion === undefined ? inherited : expansion.isComplete ? expansion.text : undefined);
    }
    return next;
  }
}

function announcedShell(pragma: string): Shell {
  const named = /^hadolint\s+shell\s*=\s*([^\s#]+)/.exec(pragma)?.[1] ?? '';
  return shellNamed([named]);
}

function joinPath(base: string | undefined, path: string): string | undefined {
  if (isAbsolute(path)) return path;
  if (base === undefined) return undefined;
  return `${base.replace(/\/$/, '')}/${path.replace(/^\.\//, '')}`;
}

/** Of Linux (`/a`) and of Windows (`C:\a`, `\a`). */
export function isAbsolute(path: string): boolean {
  return /^(?:\/|\\|[A-Za-z]:(?:[\\/]|$))/.test(path);
}

/** The backslashes of Windows are escapes to the builder, unless the file says otherwise; people write them all the same. */
export function isAbsoluteWord({ raw, value }: Word): boolean {
  return isAbsolute(value) || isAbsolute(raw.replace(/^["']/, ''));
}

/** Stages without an instruction, none of which builds on another: names of images for a program that reads them, and no build. */
export function isImageList({ stages }: Model): boolean {
  return stages.length > 1 && stages.every(({ steps, parent }) => steps.length === 0 && parent === undefined);
}

/** The stages whose layers are in the image that the file is for: the last one and those that it builds on. */
export function finalStages({ stages }: Model): ReadonlySet<Stage> {
  const final = new Set<Stage>();
  for (let stage = stages.at(-1); stage !== undefined; stage = stage.parent) final.add(stage);
  return final;
}

/** Whether a stage is the other one or builds on it. */
export function isBuiltOn(stage: Stage, base: Stage): boolean {
  for (let each: Stage | undefined = stage; each !== undefined; each = each.parent) {
    if (each === base) return true;
  }
  return false;
}

/** The stage that stands on an image from outside. */
export function rootStage(stage: Stage): Stage {
  let root = stage;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

/** The place of a word in the file. */
export function spanOf(instruction: Instruction, part: Span): Span {
  return instruction.args.spanOf(part);
}
