import type { Fact } from '../../core/analyzer.js';
import { justificationOf } from '../../core/justification.js';
import { noDay } from '../../policy/suppression/index.js';
import { type Ignore, ignoresIn } from './ignores.js';
import type { Judgement } from './judge.js';

type ConfigFact = Extract<Fact, { kind: 'config-finding' }>;
type TextOf = (path: string) => string | undefined;

/** In the place of an end: a comment without one. */
export const forGood = '9999-12-31';

/** Judgements that a comment silences (see `ignores.ts`) say so, and until when. */
export function withoutIgnored(judgements: readonly Judgement[], textOf: TextOf): readonly Judgement[] {
  const ignores = new IgnoreTable(textOf);
  return judgements.flatMap((judgement): readonly Judgement[] => {
    const covering = ignores.over(judgement);
    if (covering.length === 0) return [judgement];
    const ends = covering.map(({ until }) => until);
    const ignoredUntil = ends.includes(undefined) ? forGood : (ends.toSorted().at(-1) ?? forGood);
    const comment =
      covering.find((each) => each.until === (ignoredUntil === forGood ? undefined : ignoredUntil)) ??
      (covering[0] as Ignore);
    const ignoredBy = { line: comment.line, ...justificationOf(comment) };
    return [{ ...judgement, ignoredUntil, ignoredBy }];
  });
}

/**
 * What is wrong with comments of ours: they hide nothing, or will have ended. Those in the words of other tools may be
 * for rules that only those have.
 */
export function factsAboutIgnores(
  judgements: readonly Judgement[],
  files: readonly { readonly path: string; readonly text: string }[],
): readonly { readonly path: string; readonly fact: ConfigFact }[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const ignores = new IgnoreTable((path) => texts.get(path));
  const used = new Map<Ignore, Set<string>>();
  for (const judgement of judgements) {
    for (const ignore of ignores.over(judgement)) {
      const names = used.get(ignore) ?? new Set<string>();
      for (const id of ignore.ids) if (isNamed(judgement, [id])) names.add(id);
      used.set(ignore, names);
    }
  }
  return files.flatMap(({ path }) =>
    ignores.of(path).flatMap((ignore) => {
      const fact = factAbout(ignore, used.get(ignore) ?? new Set());
      return fact === undefined ? [] : [{ path, fact }];
    }),
  );
}

function factAbout(ignore: Ignore, used: ReadonlySet<string>): ConfigFact | undefined {
  const { syntax, ids, until } = ignore;
  if (until !== undefined && (used.size > 0 || until === noDay)) {
    return {
      ...sharedBy(ignore, ids),
      rule: 'expired-ignore',
      severity: 'low',
      title: until === noDay ? 'Ends on a day that is no date' : `Has expired, it held through ${until}`,
      expected: 'Repair what it hid, or give it a new end and a reason.',
      toldAfter: until,
    };
  }
  // Secrets are looked for by another engine, which has marks of its own.
  const left = ids.filter((id) => !used.has(id) && !id.startsWith('secret-'));
  if (syntax !== 'seaworthy' || left.length === 0) return undefined;
  return {
    ...sharedBy(ignore, left),
    rule: 'unused-ignore',
    severity: 'none',
    title: 'Hides nothing',
    expected: 'Delete the comment.',
  };
}

function sharedBy({ line, column, endColumn }: Ignore, ids: readonly string[]) {
  return {
    kind: 'config-finding' as const,
    aliases: [],
    subject: `Ignore of ${ids.join(', ')}`,
    actual: ids.join(', '),
    place: { line, column, endLine: line, endColumn },
  };
}

/** Texts are read once, and only where something is asked of them. */
class IgnoreTable {
  readonly #textOf: TextOf;
  readonly #tables = new Map<string, readonly Ignore[]>();

  constructor(textOf: TextOf) {
    this.#textOf = textOf;
  }

  of(path: string): readonly Ignore[] {
    const known = this.#tables.get(path);
    if (known !== undefined) return known;
    const read = ignoresIn(path, this.#textOf(path) ?? '');
    this.#tables.set(path, read);
    return read;
  }

  over(judgement: Judgement): readonly Ignore[] {
    const { path, line } = judgement.place;
    return this.of(path).filter(({ from, to, ids }) => from <= line && line <= to && isNamed(judgement, ids));
  }
}

function isNamed({ rule, aliases }: Judgement, ids: readonly string[]): boolean {
  return ids.some(
    (id) =>
      id === rule ||
      aliases.some((alias) => alias.toLowerCase() === id) ||
      (id === '*' && aliases.some((alias) => alias.startsWith('AVD-'))),
  );
}
