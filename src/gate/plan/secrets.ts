import type { Finding } from '../../core/finding.js';
import type { Location } from '../../core/location.js';

/** For each line that holds a secret, the key of the step that takes it away. */
export type SecretLines = ReadonlyMap<string, string>;

/** Hard-coded credentials (CWE-798), and those in variables of the environment (CWE-526), by whichever engine saw them. */
const weaknesses = new Set(['CWE-798', 'CWE-526']);

export function secretLinesOf(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): SecretLines {
  return new Map(
    findings
      .filter(isSecret)
      .flatMap((finding) =>
        finding.locations.flatMap((place) => lineOf(place) ?? []).map((line) => [line, keyOf(finding)]),
      ),
  );
}

/** The step that clears what another engine says of a secret's line. */
export function stepOfSecret(finding: Finding, lines: SecretLines): string | undefined {
  if (isSecret(finding) || !finding.aliases.some((alias) => weaknesses.has(alias))) return undefined;
  const keys = new Set(finding.locations.map((place) => lines.get(lineOf(place) ?? '')));
  const [key] = keys;
  return keys.size === 1 ? key : undefined;
}

export function secretsFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(isSecret), ...findings.filter((finding) => !isSecret(finding))];
}

function isSecret({ evidence }: Finding): boolean {
  return evidence.kind === 'secret';
}

function lineOf(place: Location): string | undefined {
  return place.at === 'file' && place.line !== undefined ? `${place.path}:${place.line}` : undefined;
}
