import type { Descriptor } from '../../formats/oci/index.js';
import { type CheckedDocument, Refusal } from '../gateway/index.js';

const maxMembers = 256;

/** What an index lists; nothing for the manifest of one image. @throws Refusal 400 where it is too much to look at */
export function memberDescriptors(document: CheckedDocument): readonly Descriptor[] {
  if (document.kind !== 'index') return [];
  const { manifests } = document.index;
  if (manifests.length <= maxMembers) return manifests;
  throw new Refusal(
    400,
    'MANIFEST_INVALID',
    `An index of ${manifests.length} images is more than is looked at.`,
  );
}

/** BuildKit lists attestations for the platform `unknown/unknown`, which no engine runs. */
export function mayBeAttachment({ platform }: Descriptor): boolean {
  return platform?.os === 'unknown' && platform.architecture === 'unknown';
}

export function platformOf({ platform }: Descriptor): string {
  if (!platform) return 'no platform';
  const { os, architecture, variant } = platform;
  return [os, architecture, variant].filter(Boolean).join('/');
}
