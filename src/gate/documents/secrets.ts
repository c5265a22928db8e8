import type { SecretFact } from '../../core/analyzer.js';
import { searchText } from '../../engines/secrets/analyzer.js';
import { detectors } from '../../engines/secrets/detectors.generated.js';
import { findingsOf } from '../../engines/secrets/findings.js';
import { depthFor, isForTrials, isSearched } from '../../engines/secrets/paths.js';
import type { Examined, SourceDocument, Workspace } from './document.js';
import { TextPlaces } from './places.js';

/** Longer texts are generated, and editors are slow with them already. */
const maxChars = 4 * 1024 * 1024;

const byId = new Map(detectors.map((detector) => [detector.id, detector]));

export function isSearchable({ path, text }: SourceDocument): boolean {
  return text.length <= maxChars && isSearched(path);
}

export function examineSecrets({ path, text }: SourceDocument, { settings, world }: Workspace): Examined {
  const facts = searchText(Buffer.from(text, 'utf8'), { depth: depthFor(path), path }).filter(
    ({ ignoredBy }) => ignoredBy === undefined,
  );
  const places = new TextPlaces(text);
  const now = world.now();
  const skipped = new Set(skippedKinds(settings.engines.secrets));
  return {
    problems: facts.flatMap((fact) => {
      const doubtful: SecretFact = isForTrials(path) ? { ...fact, doubtful: true } : fact;
      const sighting = { fact: doubtful, location: { at: 'file', path } as const, hidden: false };
      const start = places.offsetOfByte(fact.line, fact.column);
      const end = start + wordAt(text, start).length;
      return findingsOf([sighting], (id) => (skipped.has(id) ? undefined : byId.get(id)), now).map(
        (finding) => ({
          finding,
          start,
          end,
          repair: () => undefined,
        }),
      );
    }),
    gaps: [],
  };
}

/** A fact does not say where the secret ends, so that it cannot be cut out of a file. */
function wordAt(text: string, start: number): string {
  return /^[^\s"'`,;<>)\]}]{1,200}/.exec(text.slice(start, start + 200))?.[0] ?? '';
}

function skippedKinds(raw: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const skip: unknown = raw?.skip;
  return Array.isArray(skip)
    ? skip.filter((one) => typeof one === 'string').map((one) => one.replace(/^secret-/, ''))
    : [];
}
