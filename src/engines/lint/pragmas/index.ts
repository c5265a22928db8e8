import type { Comment, Dockerfile, Instruction, Span } from '../../../formats/dockerfile/index.js';
import type { Model } from '../models/stages/index.js';

/** A comment that asks to look away. */
export interface Ignore {
  readonly syntax: 'hadolint' | 'shellcheck' | 'buildkit' | 'trivy' | 'checkov' | 'seaworthy';
  /** Rule ids and foreign names, in lower case; `all` for every build check. */
  readonly ids: readonly string[];
  readonly scope: Span;
  readonly isWholeFile: boolean;
  /** YYYY-MM-DD; it holds through that day. */
  readonly until?: string;
  readonly because?: string;
  readonly place: Span;
}

/** In the place of an end that is written and is no date: such an ignore hides nothing, rather than everything for good. */
export const noDay = '0000-00-00';

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

function idsOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== '');
}

/** The word behind `until=`, unless the reason has begun, which goes on to the end of the line. */
function endIn(rest: string): string | undefined {
  const words = rest.split(/\s+/);
  const reason = words.findIndex((word) => word.startsWith('reason='));
  const settings = reason < 0 ? words : words.slice(0, reason);
  return settings.find((word) => word.startsWith('until='))?.slice('until='.length);
}

function dayIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : noDay;
}

class PragmaReader {
  readonly #dockerfile: Dockerfile;
  readonly #model: Model;

  constructor(dockerfile: Dockerfile, model: Model) {
    this.#dockerfile = dockerfile;
    this.#model = model;
  }

  read(comment: Comment): readonly Ignore[] {
    const { text } = comment;
    if (text.length > 2000) return [];
    return (
      this.#hadolint(comment) ??
      this.#own(comment) ??
      this.#trivy(comment) ??
      this.#checkov(comment) ??
      this.#shellcheck(comment) ??
      []
    );
  }

  /** Words may follow behind a second `#`. */
  #hadolint(comment: Comment): readonly Ignore[] | undefined {
    const match = /^hadolint\s+(global\s+|stage\s+)?ignore\s*=\s*([\w, \t-]+?)\s*(?:#(.*))?$/.exec(
      comment.text,
    );
    if (match === null) return undefined;
    const [, reach = '', list = '', because] = match;
    return this.#ignore(
      'hadolint',
      comment,
      reach.trim(),
      idsOf(list),
      because === undefined ? {} : { because: because.trim() },
    );
  }

  /** `seaworthy ignore=ID,ID until=2026-01-31 reason=words to the end`. */
  #own(comment: Comment): readonly Ignore[] | undefined {
    const match =
      /^seaworthy\s+(global\s+|stage\s+)?ignore\s*=\s*([\w.-]+(?:\s*,\s*[\w.-]+)*)(?:\s+(.*))?$/.exec(
        comment.text,
      );
    if (match === null) return undefined;
    const [, reach = '', list = '', rest = ''] = match;
    const until = dayIn(endIn(rest));
    const because = /(?:^|\s)reason=(.*)$/.exec(rest)?.[1]?.trim();
    return this.#ignore('seaworthy', comment, reach.trim(), idsOf(list), {
      ...(until === undefined ? {} : { until }),
      ...(because === undefined ? {} : { because }),
    });
  }

  /** `trivy:ignore:DS-0002 exp:2026-01-31`, several in one comment. */
  #trivy(comment: Comment): readonly Ignore[] | undefined {
    if (!/^(?:trivy|tfsec):ignore:/.test(comment.text)) return undefined;
    return comment.text.split(/\s+(?=(?:trivy|tfsec):ignore:)/).flatMap((part) => {
      const id = /^(?:trivy|tfsec):ignore:([\w-]+|\*)/.exec(part)?.[1];
      const until = dayIn(/(?::|\s)exp:(\S*)/.exec(part)?.[1]);
      if (id === undefined) return [];
      return this.#ignore('trivy', comment, '', [id.toLowerCase()], until === undefined ? {} : { until });
    });
  }

  /** Checkov takes the file as one resource: the comment counts wherever it stands. */
  #checkov(comment: Comment): readonly Ignore[] | undefined {
    const match = /^checkov:skip=([\w-]+)(?::(.*))?$/.exec(comment.text);
    if (match === null) return undefined;
    const [, id = '', because] = match;
    return this.#ignore(
      'checkov',
      comment,
      'global',
      [id.toLowerCase()],
      because === undefined ? {} : { because: because.trim() },
    );
  }

  /** https://www.shellcheck.net/wiki/Directive: what stands in it besides the codes to disable is for ShellCheck alone. */
  #shellcheck(comment: Comment): readonly Ignore[] | undefined {
    const codes = /^shellcheck\s+disable=([\w,]+)/.exec(comment.text)?.[1];
    return codes === undefined ? undefined : this.#ignore('shellcheck', comment, '', idsOf(codes), {});
  }

  #ignore(
    syntax: Ignore['syntax'],
    comment: Comment,
    reach: string,
    ids: readonly string[],
    more: Pick<Ignore, 'until' | 'because'>,
  ): readonly Ignore[] {
    const place = { start: comment.start, end: comment.end };
    if (reach === 'global') {
      const scope = { start: 0, end: this.#dockerfile.text.length };
      return [{ syntax, ids, scope, isWholeFile: true, place, ...more }];
    }
    const instruction = this.#below(comment);
    const scope = instruction && (reach === 'stage' ? this.#stageOf(instruction) : instruction);
    // An ignore over nothing covers nothing, and is told as unused.
    return [
      {
        syntax,
        ids,
        scope: scope ?? { start: comment.start, end: comment.start },
        isWholeFile: false,
        place,
        ...more,
      },
    ];
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
