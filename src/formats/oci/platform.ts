import { SeaworthyError } from '../../core/errors.js';
import type { Descriptor } from './schema.js';

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/**
 * `linux/arm64/v8`, `linux/amd64`; a lone `arm64` means Linux.
 * @throws SeaworthyError USAGE
 */
export function parsePlatform(text: string): Platform {
  const parts = text.toLowerCase().split('/');
  const [os, architecture, variant] = parts.length === 1 ? ['linux', parts[0]] : parts;
  if (!os || !architecture || parts.length > 3) {
    throw new SeaworthyError('USAGE', `"${text}" is not a platform`, {
      whatToDo: 'Write OS/ARCHITECTURE or OS/ARCHITECTURE/VARIANT, for example linux/arm64/v8.',
    });
  }
  return withUsualNames({ os, architecture, ...(variant ? { variant } : {}) });
}

export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, ...(platform.variant ? [platform.variant] : [])].join('/');
}

/**
 * The entry of an index for a platform. An exact variant wins, then the plain entry, then for arm the highest
 * variant below the wanted one, as container engines choose. Entries for `unknown/unknown` are attestations.
 * @param explicit whether a person asked for that platform; else a lone image is taken whatever it is for.
 * @throws SeaworthyError NOT_FOUND with the platforms that there are
 */
export function pickPlatform(
  descriptors: readonly Descriptor[],
  wanted: Platform,
  { explicit, where }: { readonly explicit: boolean; readonly where: string },
): Descriptor {
  const images = descriptors.filter((descriptor) => !isAttestation(descriptor));
  const [only] = images;
  if (only && images.length === 1 && (!explicit || !only.platform)) return only;
  const fitting = images.filter((descriptor) => descriptor.platform && fits(platformOf(descriptor), wanted));
  const [best] = fitting.sort((a, b) => rank(platformOf(b), wanted) - rank(platformOf(a), wanted));
  if (best) return best;
  throw noSuchPlatform(images, wanted, where);
}

/** BuildKit stores provenance and SBOMs beside the images, under a platform that no machine has. */
export function isAttestation(descriptor: Descriptor): boolean {
  return (
    descriptor.annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' ||
    (descriptor.platform?.os === 'unknown' && descriptor.platform.architecture === 'unknown')
  );
}

function platformOf(descriptor: Descriptor): Platform {
  const { os, architecture, variant } = descriptor.platform ?? { os: 'unknown', architecture: 'unknown' };
  return withUsualNames({ os, architecture, ...(variant ? { variant } : {}) });
}

const usualNames: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
  ['i386', '386'],
  ['armhf', 'arm'],
  ['armel', 'arm'],
]);

function withUsualNames(platform: Platform): Platform {
  return { ...platform, architecture: usualNames.get(platform.architecture) ?? platform.architecture };
}

function fits(offered: Platform, wanted: Platform): boolean {
  return (
    offered.os === wanted.os &&
    offered.architecture === wanted.architecture &&
    (wanted.variant === undefined || rank(offered, wanted) > 0)
  );
}

/** Zero is no fit. A machine of a higher variant runs what was built for a lower one. */
function rank(offered: Platform, wanted: Platform): number {
  const have = variantNumber(offered);
  const want = variantNumber(wanted);
  if (offered.variant === wanted.variant || have === want) return 1000;
  if (wanted.variant === undefined) return offered.variant === undefined ? 999 : have;
  return have < want ? have : 0;
}

/** arm64 without a variant is v8; amd64 without one is v1; arm without one is v7. */
function variantNumber({ architecture, variant }: Platform): number {
  if (variant === undefined) return architecture === 'arm64' ? 8 : architecture === 'arm' ? 7 : 1;
  const number = Number(variant.replace(/^v/, ''));
  return Number.isFinite(number) ? number : 0;
}

function noSuchPlatform(images: readonly Descriptor[], wanted: Platform, where: string): SeaworthyError {
  const there = [...new Set(images.map((descriptor) => formatPlatform(platformOf(descriptor))))];
  return new SeaworthyError('NOT_FOUND', `there is no image for ${formatPlatform(wanted)}`, {
    where,
    whatToDo:
      there.length === 0
        ? 'The index names no image at all.'
        : `Choose one with --platform: ${there.join(', ')}.`,
  });
}
