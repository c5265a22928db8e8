import { normaliseEcosystem } from '../../advisories/names.js';
import type { Advisory, AdvisoryStore, AffectedPackage } from '../../core/advisory.js';
import type { VersionScheme } from '../../core/version.js';
import { isAbout } from './applies.js';
import { lookupNames, supportedLines } from './ecosystem.js';
import { isStronger, judge, type Verdict } from './match.js';
import type { Package } from './package.js';

/** One advisory's verdict on a package, with the weight of its voice. */
export interface Statement {
  readonly advisory: Advisory;
  /** What the advisory says of this package. */
  readonly entries: readonly AffectedPackage[];
  readonly verdict: Verdict;
  /**
   * Of several voices on one flaw only the highest count: words on the line of support that the build comes from over
   * words on this very release, those over words on all releases, and sources that are complete over a choice made some time ago, which cannot know of later corrections.
   */
  readonly authority: number;
}

export interface StatementContext {
  readonly store: AdvisoryStore;
  readonly scheme: VersionScheme | undefined;
  /** The package's name as advisories are kept under. */
  readonly lookupName: string;
  readonly isComplete: (source: string) => boolean;
}

/** Everything that the store says of the package, whichever way it turns out. */
export function statementsOn(subject: Package, context: StatementContext): readonly Statement[] {
  const statements: Statement[] = [];
  const lines = supportedLines(subject.ecosystem, subject.version);
  const [own = subject.ecosystem, ...wider] = lookupNames(subject.ecosystem);
  for (const [index, ecosystem] of [...lines, own, ...wider].entries()) {
    for (const advisory of context.store.lookup(ecosystem, context.lookupName)) {
      const entries = entriesFor(ecosystem, advisory).filter((entry) => isAbout(entry, subject));
      if (entries.length === 0) continue;
      const complete = context.isComplete(advisory.source) ? 1 : 0;
      statements.push({
        advisory,
        entries,
        verdict: judge(subject.version, entries, context.scheme),
        authority: rankOf(index, lines.length) + complete,
      });
    }
  }
  return statements;
}

function rankOf(index: number, lines: number): number {
  return index < lines ? 4 : index === lines ? 2 : 0;
}

/** Several names of one package: an advisory that names two of them is one voice, and its strongest word counts. */
export function joinStatements(lists: readonly (readonly Statement[])[]): readonly Statement[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  const byAdvisory = new Map<string, Statement>();
  for (const statement of lists.flat()) {
    const key = `${statement.advisory.source}\n${statement.advisory.id}`;
    const known = byAdvisory.get(key);
    if (known === undefined || isStronger(statement.verdict, known.verdict)) byAdvisory.set(key, statement);
  }
  return [...byAdvisory.values()];
}

function entriesFor(ecosystem: string, { affected }: Advisory): readonly AffectedPackage[] {
  const isOurs = (entry: AffectedPackage) =>
    entry.ecosystem === ecosystem || normaliseEcosystem(entry.ecosystem) === ecosystem;
  return affected.every(isOurs) ? affected : affected.filter(isOurs);
}

/** Whether a source holds all that its publisher knows. `osv:PyPI` is a part of `osv`. */
export function completenessOf(store: AdvisoryStore): (source: string) => boolean {
  const complete = new Set(store.info.filter((info) => info.complete).map(({ source }) => source));
  const families = new Set([...complete].map(headOf));
  const known = new Map<string, boolean>();
  return (source) => {
    let answer = known.get(source);
    if (answer === undefined) {
      answer = complete.has(source) || families.has(headOf(source));
      known.set(source, answer);
    }
    return answer;
  };
}

function headOf(source: string): string {
  return source.split(':', 1)[0] ?? source;
}
