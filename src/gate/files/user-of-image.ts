import type { Finding, ImageRef } from '../../core/finding.js';
import { rule } from '../../engines/config/rules/root-possible/index.js';
import { runsAsOther } from '../../engines/config/rules/writable-root-filesystem/tmpfs.js';
import type { Stage } from '../roles/stages.js';
import { accountOfImage } from './account-of-image.js';

/** The stages of the image that a Dockerfile of the tree makes, and its text. */
export interface ImageReader {
  readonly stagesOf: (image: ImageRef) => readonly Stage[];
  readonly textOf: (path: string) => string;
}

/** A workload whose image is built in the tree and ends with another USER than root: nothing enforces it, and it is not root. */
export function withUserOfImage(findings: readonly Finding[], reader: ImageReader): readonly Finding[] {
  if (!findings.some(isOpen)) return findings;
  const built = builtIn(findings);
  return findings.map((finding) => {
    const image = isOpen(finding) ? built.get(finding.image?.name ?? '') : undefined;
    if (image?.dockerfile === undefined) return finding;
    const user = accountOfImage(reader.stagesOf(image), reader.textOf(image.dockerfile), {});
    return runsAsOther(user) ? asOpen(finding, user, image.dockerfile) : finding;
  });
}

function isOpen({ rule: id, severity, image }: Finding): boolean {
  return id === rule.id && severity === rule.severity && image?.name !== undefined;
}

/** By the name of the image, and by that of the service, under which it is pushed where it has none. */
function builtIn(findings: readonly Finding[]): ReadonlyMap<string, ImageRef> {
  const built = new Map<string, ImageRef | undefined>();
  for (const { image, title } of findings) {
    if (image?.dockerfile === undefined) continue;
    const [, service] = /^service\/([\w.-]{1,100}): /.exec(title) ?? [];
    const names = [image.name, service === undefined ? undefined : `docker.io/library/${service}`];
    for (const name of names) {
      if (name === undefined) continue;
      const known = built.get(name);
      // Two Dockerfiles of one name: which of them runs is not known.
      const isOther = built.has(name) && known?.dockerfile !== image.dockerfile;
      built.set(name, isOther ? undefined : image);
    }
  }
  return new Map(
    [...built].flatMap(([name, image]) => (image === undefined ? [] : [[name, image] as const])),
  );
}

function asOpen(finding: Finding, user: string, dockerfile: string): Finding {
  const [subject] = finding.title.split(': ', 1);
  return {
    ...finding,
    title: `${subject}: only the USER of the image keeps the container from running as root`,
    severity: 'low',
    risk: Math.min(finding.risk, 10),
    fix: {
      kind: 'manual',
      summary: `Set runAsNonRoot: true, and runAsUser with the number of ${user}, the USER of ${dockerfile}: nothing enforces it, and the kubelet starts no image whose USER is a name without that number.`,
    },
  };
}
