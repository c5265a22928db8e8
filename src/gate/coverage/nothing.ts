import type { PlacedFact } from '../../core/analyzer.js';
import type { Engine } from '../../core/engine.js';
import { type Gap, gap } from '../../core/gap.js';
import type { ReportTarget } from '../../core/report.js';

export interface Analysed {
  readonly target: ReportTarget;
  readonly engines: readonly Engine[];
  readonly facts: readonly PlacedFact[];
  readonly filesAnalysed: number;
  /** The analyzers that were given a file, by id. */
  readonly analysedBy: ReadonlySet<string>;
  readonly components: number;
}

const unit = 'coverage';
/** The engine that reads whatever is text. */
const searcher = 'secrets';

/** Nothing analysed is no pass: an empty folder, an image without packages, a Dockerfile that is none. */
export function emptiness(analysed: Analysed): readonly Gap[] {
  const { target, engines, facts, filesAnalysed, components } = analysed;
  const place = { at: 'setting', name: target.name } as const;
  const noise = facts.filter(isNoDockerfile);
  const gaps = noise.map(({ location }) =>
    gap(unit, location, 'This is no Dockerfile: it has no FROM instruction, so nothing in it was analysed'),
  );
  if (target.kind !== 'sbom' && filesAnalysed === 0)
    return [gap(unit, place, 'Nothing was analysed: no file here is of a kind that the engines read')];
  if (isSearchedAlone(analysed)) return [gap(unit, place, searchedAlone)];
  const needsPackages = engines.some(({ ignoresInventory }) => ignoresInventory !== true);
  if (!needsPackages || components > 0 || namesPackages(facts)) return gaps;
  const isOnlyPackages = engines.every(({ ignoresInventory }) => ignoresInventory !== true);
  if (target.kind === 'filesystem' && !isOnlyPackages && !hasUserland(facts)) return gaps;
  const weight = isOnlyPackages || hasUserland(facts) ? 'incomplete' : 'note';
  return [...gaps, gap(unit, place, 'No packages were found, so no advisory was matched', weight)];
}

const searchedAlone =
  'Files were searched for secrets and nothing else: no package, no code and no configuration here is of a kind that the engines read';

/** A search for secrets goes through every file, whatever it is: where nothing else read one, the other engines saw nothing. */
function isSearchedAlone({ target, engines, analysedBy }: Analysed): boolean {
  if (target.kind !== 'filesystem' || !engines.some(({ name }) => name !== searcher)) return false;
  const own = engines.find(({ name }) => name === searcher)?.analyzers ?? [];
  const ids = new Set(own.map(({ id }) => id));
  return analysedBy.size > 0 && [...analysedBy].every((id) => ids.has(id));
}

function hasUserland(facts: readonly PlacedFact[]): boolean {
  return facts.some(({ fact }) => fact.kind === 'package-file' && fact.entry === 'userland');
}

/** A file that names packages is there: if it was read, it names none; if not, that is a gap of its own. */
function namesPackages(facts: readonly PlacedFact[]): boolean {
  return facts.some(
    ({ fact }) => (fact.kind === 'package-file' && fact.entry !== 'userland') || fact.kind === 'direct-names',
  );
}

function isNoDockerfile({ fact }: PlacedFact): boolean {
  return (
    fact.kind === 'lint-source' && fact.format === 'dockerfile' && !/^[ \t]*FROM[ \t]+\S/im.test(fact.text)
  );
}
