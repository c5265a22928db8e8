import type { Finding, ImageRef } from '../../core/finding.js';
import { compareSeverity } from '../../core/severity.js';

/** What an image is, said in the names of rules about Dockerfiles and about manifests. */
const facts: readonly { readonly about: string; readonly names: readonly string[] }[] = [
  { about: 'root', names: ['root-user', 'root-possible', 'DS-0002'] },
  { about: 'health', names: ['healthcheck-missing', 'DS-0026'] },
  { about: 'ssh', names: ['ssh-port', 'DS-0004'] },
];

/**
 * Findings of all engines, where one fact about one image is one finding, however many files show it: the Dockerfile
 * that sets no user, the Compose service that is built from it and the Deployment that runs it. The Dockerfile's own
 * finding leads, because the cause is there; the others give their places and names to it.
 */
export function joinedByFact(findings: readonly Finding[]): readonly Finding[] {
  const images = new Images(findings);
  const leaders = new Map<string, Finding[]>();
  const order: (string | Finding)[] = [];
  for (const finding of findings) {
    const key = keyOf(finding, images);
    const group = key === undefined ? undefined : leaders.get(key);
    if (key === undefined) order.push(finding);
    else if (group === undefined) {
      leaders.set(key, [finding]);
      order.push(key);
    } else group.push(finding);
  }
  return order.flatMap((one) => (typeof one === 'string' ? joinedGroup(leaders.get(one) ?? []) : [one]));
}

function keyOf(finding: Finding, images: Images): string | undefined {
  const names = [finding.rule, ...finding.aliases];
  const fact = facts.find((one) => one.names.some((name) => names.includes(name)));
  const image = fact === undefined ? undefined : images.of(finding);
  return fact === undefined || image === undefined ? undefined : `${fact.about} ${image}`;
}

function joinedGroup(group: readonly Finding[]): readonly Finding[] {
  const [first] = [...group].sort((a, b) => rank(a) - rank(b));
  if (first === undefined || group.length === 1) return group;
  const others = group.filter((one) => one !== first);
  const worst = [...group].sort((a, b) => compareSeverity(b.severity, a.severity))[0] ?? first;
  const [place, ...more] = first.locations;
  return [
    {
      ...first,
      severity: worst.severity,
      risk: Math.max(...group.map(({ risk }) => risk)),
      aliases: [...new Set([...first.aliases, ...others.flatMap(({ rule, aliases }) => [rule, ...aliases])])],
      locations: [place, ...more, ...others.flatMap(({ locations }) => locations)],
      references: [...new Set(group.flatMap(({ references }) => references))],
    },
  ];
}

/** Who looks at a Dockerfile, or at an image, sees the cause. */
function rank({ engine, image }: Finding): number {
  if (engine === 'lint') return 0;
  return image === undefined ? 1 : 2;
}

/** Names and Dockerfiles that mean the same image; a Compose service that has both ties them together. */
class Images {
  readonly #dockerfiles = new Map<string, string>();

  constructor(findings: readonly Finding[]) {
    for (const { image } of findings) {
      if (image?.name === undefined || image.dockerfile === undefined) continue;
      if (!this.#dockerfiles.has(image.name)) this.#dockerfiles.set(image.name, image.dockerfile);
    }
  }

  of(finding: Finding): string | undefined {
    const image = finding.image ?? dockerfileOf(finding);
    const dockerfile = image?.dockerfile ?? this.#dockerfiles.get(image?.name ?? '');
    return dockerfile === undefined ? image?.name : `file ${dockerfile}`;
  }
}

function dockerfileOf({ engine, locations: [first] }: Finding): ImageRef | undefined {
  return engine === 'lint' && first.at === 'file' ? { dockerfile: first.path } : undefined;
}
