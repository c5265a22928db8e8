import type { Justification } from '../../../core/justification.js';
import type { Comment, Dockerfile, Instruction, Span } from '../../../formats/dockerfile/index.js';
import { idsOf, type Suppression, suppressionsIn } from '../../../policy/suppression/index.js';
import type { Model } from '../models/stages/index.js';

/** A comment that asks to look away. */
export interface Ignore extends Justification {
  /** The dialect: `seaworthy`, `hadolint`, `buildkit`. */
  readonly syntax: string;
  /** Rule ids and foreign names, in lower case; `all` for every build check. */
  readonly ids: readonly string[];
  readonly scope: Span;
  readonly isWholeFile: boolean;
  readonly place: Span;
}

/** Every ignore of the file, in the words of hadolint, BuildKit, Trivy, Checkov, and our own. */
export function ignoresIn(dockerfile: Dockerfile, model: Model): readonly Ignore[] {
  const reader = new PragmaReader(dockerfile, model);
  const fromComments = dockerfile.comments.flatMap((comment) => reader.read(comment));
  return [...skippedChecks(dockerfile), ...fromComments];
}

/** Names behind `experimental=` of the `check` directive. */
export function experimentalChecks({ directives }: Dockerfile): readonly string[] {
  return checkOptions(directives.find(({ name }) => name === 'check')?.value ?? '').get('experimental') ?? [];
}

function skippedChecks({ directives, text }: Dockerfile): readonly Ignore[] {
  const directive = directives.find(({ name }) => name === 'check');
  const ids = checkOptions(directive?.value ?? '').get('skip') ?? [];
  if (directive === undefined || ids.length === 0) return [];
  return [
    { syntax: 'buildkit', ids, scope: { start: 0, end: text.length }, isWholeFile: true, place: directive },
  ];
}

/** `skip=A,B;error=true`: https://docs.docker.com/reference/dockerfile/#check */
function checkOptions(value: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    value.split(';').map((part) => {
      const [name = '', list = ''] = part.split('=', 2);
      return [name.trim().toLowerCase(), idsOf(list)];
    }),
  );
}

class PragmaReader {
  readonly #dockerfile: Dockerfile;
  readonly #model: Model;

  constructor(dockerfile: Dockerfile, model: Model) {
    this.#dockerfile = dockerfile;
    this.#model = model;
  }

  read(comment: Comment): readonly Ignore[] {
    return suppressionsIn(comment.text, 'dockerfile').flatMap((one) => this.#ignore(one, comment));
  }

  #ignore({ dialect, ids, reach, ...more }: Suppression, comment: Comment): readonly Ignore[] {
    const place = { start: comment.start, end: comment.end };
    // Checkov takes the file as one resource: the comment counts wherever it stands.
    if (reach.includes('file') || reach.includes('enclosing')) {
      const scope = { start: 0, end: this.#dockerfile.text.length };
      return [{ syntax: dialect, ids, scope, isWholeFile: true, place, ...more }];
    }
    const instruction = this.#below(comment);
    const scope = instruction && (reach.includes('stage') ? this.#stageOf(instruction) : instruction);
    // An ignore over nothing covers nothing, and is reported as unused.
    const covered = scope ?? { start: comment.start, end: comment.start };
    return [{ syntax: dialect, ids, scope: covered, isWholeFile: false, place, ...more }];
  }

  #below(comment: Comment): Instruction | undefined {
    return comment.isInside
      ? this.#dockerfile.instructions.find(({ start, end }) => start <= comment.start && comment.end <= end)
      : this.#dockerfile.instructions.find(({ above }) => above.includes(comment));
  }

  #stageOf(instruction: Instruction): Span | undefined {
    const index = this.#model.stages.findIndex(({ from }) => from === instruction);
    const stage = this.#model.stages[index];
    if (stage === undefined) return undefined;
    return {
      start: stage.from.start,
      end: this.#model.stages[index + 1]?.from.start ?? this.#dockerfile.text.length,
    };
  }
}
