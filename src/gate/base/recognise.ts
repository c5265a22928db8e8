import type { ImageDetails } from '../../core/artifact.js';
import type { Digest } from '../../core/digest.js';
import type { BaseImage, ReportTarget } from '../../core/report.js';
import { historyOf } from '../../engines/config/models/image/history.js';
import { type BuildSteps, stepsOf } from './dockerfile.js';

/** An image that may be the base. */
export interface KnownImage {
  readonly name: string;
  readonly layers: readonly (Digest | undefined)[];
}

export interface Recognised {
  readonly base: Omit<BaseImage, 'findings' | 'moves'>;
  readonly steps?: BuildSteps;
}

export interface Hints {
  readonly dockerfile?: { readonly path: string; readonly text: string };
  readonly known: readonly KnownImage[];
}

/**
 * What the image was built on, by the strongest sign that there is: layers of an image that is at hand, a Dockerfile that fits
 * the history, the label of the builder, the place where the history begins anew.
 */
export function recogniseBase({ image, layers = [] }: ReportTarget, hints: Hints): Recognised | undefined {
  if (image === undefined || layers.length === 0) return undefined;
  const steps =
    hints.dockerfile === undefined ? undefined : stepsOf(hints.dockerfile.text, image.config.history);
  const file =
    steps === undefined || hints.dockerfile === undefined
      ? {}
      : { dockerfile: { path: hints.dockerfile.path, line: steps.fromLine } };
  const shown = steps === undefined ? {} : { steps };
  const labelled = labelsOf(image);
  const own = hints.known
    .filter((one) => isPrefix(one.layers, layers))
    .sort((a, b) => b.layers.length - a.layers.length)[0];
  if (own !== undefined)
    return { base: { name: own.name, layers: own.layers.length, by: 'layers', ...file }, ...shown };
  if (steps !== undefined && !/^scratch$/i.test(steps.from)) {
    const name = steps.from.includes('$') ? (labelled.name ?? steps.from) : steps.from;
    const digest = labelled.digest === undefined ? {} : { digest: labelled.digest };
    return { base: { name, ...digest, layers: steps.baseLayers, by: 'dockerfile', ...file }, ...shown };
  }
  const counted = layersByHistory(image.config.history);
  const fits = counted !== undefined && counted < layers.length;
  const found = fits ? { layers: counted } : {};
  if (labelled.name !== undefined) return { base: { ...labelled, ...found, by: 'label' } };
  if (!fits) return undefined;
  const name = nameInHistory(image.config.history);
  return { base: { ...(name === undefined ? {} : { name }), ...found, by: 'history' } };
}

function isPrefix(base: KnownImage['layers'], layers: NonNullable<ReportTarget['layers']>): boolean {
  return (
    base.length > 0 &&
    base.length < layers.length &&
    base.every((digest, index) => digest !== undefined && digest === layers[index]?.diffId)
  );
}

/** https://specs.opencontainers.org/image-spec/annotations/: of the image that this one is based on. */
function labelsOf({ labels }: ImageDetails): { readonly name?: string; readonly digest?: Digest } {
  const name = labels['org.opencontainers.image.base.name'];
  const digest = labels['org.opencontainers.image.base.digest'];
  return {
    ...(name !== undefined && /^[\w][\w.:@/+-]{0,400}$/.test(name) ? { name } : {}),
    ...(digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? { digest: digest as Digest } : {}),
  };
}

/**
 * Images end with the command that they start; one in the middle of the history is the end of the base. A convention, and no
 * proof: an image may set a command early.
 */
function layersByHistory(history: unknown): number | undefined {
  const steps = historyOf(history);
  const lastLayer = steps.findLastIndex(({ layerIndex }) => layerIndex !== undefined);
  const end = steps.findLastIndex(
    ({ instruction }, index) => index < lastLayer && (instruction === 'CMD' || instruction === 'ENTRYPOINT'),
  );
  const count = steps.slice(0, end + 1).filter(({ layerIndex }) => layerIndex !== undefined).length;
  return end === -1 || count === 0 ? undefined : count;
}

/** `# debian.sh --arch 'amd64' out/ 'bookworm' '@1700000000'`: how the official images of Debian call their making. */
function nameInHistory(history: unknown): string | undefined {
  const [first] = historyOf(history);
  const [, script, suite] =
    /^# (debian|ubuntu)\.sh (?:\S{1,60} ){0,6}'([a-z]{3,20})' '@/.exec((first?.text ?? '').slice(0, 400)) ??
    [];
  return script === undefined ? undefined : `${script}:${suite}`;
}
