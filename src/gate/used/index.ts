import * as v from 'valibot';
import { SeaworthyError } from '../../core/errors.js';
import type { Finding, Reach, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Disk } from '../../core/world.js';
import { readJson } from '../../formats/json/read.js';
import { parsePurl } from '../../formats/purl/index.js';

const maxBytes = 64 * 1024 * 1024;
/** A package that one run did not load may be loaded by the next: less urgent, and never out of the verdict. */
const unusedFactor = 0.5;

const schema = v.object({
  image: v.string(),
  /** False where the recording lost events: what was not seen may have been used. */
  isComplete: v.boolean(),
  packages: v.array(
    v.object({
      ecosystem: v.string(),
      name: v.string(),
      version: v.string(),
      isUsed: v.boolean(),
      because: v.optional(v.string()),
    }),
  ),
});

export type UsedPackages = v.InferOutput<typeof schema>;
type Use = UsedPackages['packages'][number];

/** `packages.json` of `seaworthy observe`. @throws SeaworthyError USAGE where it is something else */
export function readUsed(disk: Disk, path: string): UsedPackages {
  let value: unknown;
  try {
    value = readJson(new TextDecoder().decode(disk.readFile(path, { maxBytes })));
  } catch (cause) {
    if (cause instanceof SeaworthyError) throw cause;
    value = undefined;
  }
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  throw new SeaworthyError('USAGE', 'The file does not hold the packages of an observed run.', {
    where: path,
    whatToDo: 'Name the packages.json that "seaworthy observe" wrote.',
  });
}

/** Vulnerabilities with whether an observed run used the package; those of unused packages rank lower. */
export function withUse(findings: readonly Finding[], used: UsedPackages | undefined): readonly Finding[] {
  if (used === undefined) return findings;
  const byKey = usesByKey(used);
  return findings.map((finding) => {
    const { evidence } = finding;
    if (evidence.kind !== 'vulnerable-component') return finding;
    const use = useOf(evidence, byKey);
    if (use === undefined || (use === 'unused' && !used.isComplete)) return finding;
    const run = { image: used.image, isUsed: use !== 'unused' };
    const reach: Reach =
      use === 'unused'
        ? { state: 'unknown', because: `no file of it was opened in the observed run of ${used.image}`, run }
        : { state: 'reached', how: 'started', because: `the observed run opened ${use}`, run };
    const risk = use === 'unused' ? Math.round(finding.risk * unusedFactor * 10) / 10 : finding.risk;
    // What the code itself proves goes before one run.
    const known = evidence.reach?.state === 'unknown' ? undefined : evidence.reach;
    return {
      ...finding,
      risk,
      evidence: { ...evidence, reach: known === undefined ? reach : { ...known, run } },
    };
  });
}

/** A package may be installed more than once, for several architectures: one that was used is enough. */
function usesByKey({ packages }: UsedPackages): ReadonlyMap<string, Use> {
  const byKey = new Map<string, Use>();
  for (const each of packages) {
    const key = keyOf(each);
    if (byKey.get(key)?.isUsed !== true) byKey.set(key, each);
  }
  return byKey;
}

/** The file that was opened; `unused` where the run knows every package behind the flaw and used none. */
function useOf(
  { components }: VulnerableComponentEvidence,
  byKey: ReadonlyMap<string, Use>,
): string | undefined {
  const uses = components.map(({ purl, name, version }) =>
    byKey.get(keyOf({ ecosystem: parsePurl(purl).type, name, version })),
  );
  const opened = uses.find((use) => use?.isUsed === true);
  if (opened !== undefined) return opened.because ?? 'a file of it';
  return uses.every((use) => use?.isUsed === false) ? 'unused' : undefined;
}

function keyOf({ ecosystem, name, version }: { ecosystem: string; name: string; version: string }): string {
  return JSON.stringify([ecosystem, name, version]);
}
