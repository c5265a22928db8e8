import type { ImageDetails } from '../../../../core/artifact.js';
import type { SignaturePolicy } from '../../signature-policy.js';
import { type HistoryStep, historyOf } from './history.js';

/** A built image, as far as its configuration shows (OCI image-spec, `config.md`; Docker adds `Healthcheck`). */
export interface ImageConfiguration {
  readonly user: string;
  readonly environment: readonly { readonly name: string; readonly value: string }[];
  readonly labels: Readonly<Record<string, string>>;
  /** Ports of `ExposedPorts`, without protocol. */
  readonly ports: readonly number[];
  /** `Test` of the health check; empty where it is inherited, nothing where there is none. */
  readonly healthcheck: readonly string[] | undefined;
  readonly command: readonly string[];
  readonly history: readonly HistoryStep[];
  /** Programs that run as their owner or group, no matter who starts them. */
  readonly setuidFiles: readonly SetuidFile[];
  /** Names of the packages of the distribution in it. */
  readonly packages: readonly string[];
  /** Whole days since it was made, where it shows. */
  readonly ageDays: number | undefined;
  readonly tags: readonly string[];
  /** Of the machine that looks at it. */
  readonly signatures: SignaturePolicy;
}

export interface SetuidFile {
  readonly path: string;
  /** `4755` */
  readonly mode: string;
  readonly layerIndex?: number;
}

export type { HistoryStep } from './history.js';

const mostEntries = 5_000;

export function readImageConfiguration(
  image: Pick<ImageDetails, 'config' | 'labels' | 'user' | 'created' | 'repoTags'>,
  found: Pick<ImageConfiguration, 'setuidFiles' | 'packages' | 'signatures'>,
  now: Date,
): ImageConfiguration {
  const inner = recordOf(image.config.config ?? image.config.Config);
  return {
    user: textOf(inner.User) ?? image.user ?? '',
    environment: textsOf(inner.Env).map((line) => {
      const equals = line.indexOf('=');
      return equals < 0
        ? { name: line, value: '' }
        : { name: line.slice(0, equals), value: line.slice(equals + 1) };
    }),
    labels: image.labels,
    ports: Object.keys(recordOf(inner.ExposedPorts))
      .slice(0, mostEntries)
      .flatMap((key) => {
        const match = /^(\d{1,5})(?:\/|$)/.exec(key);
        return match === null ? [] : [Number(match[1])];
      }),
    healthcheck: healthcheckOf(inner.Healthcheck),
    command: [...textsOf(inner.Entrypoint), ...textsOf(inner.Cmd)],
    history: historyOf(image.config.history),
    ...found,
    ageDays: daysSince(image.created, now),
    tags: image.repoTags,
  };
}

const dayMs = 24 * 60 * 60 * 1000;

/** Reproducible builds say 1970 or 1980: that is no age. */
function daysSince(created: string | undefined, now: Date): number | undefined {
  const madeMs = created === undefined ? Number.NaN : Date.parse(created);
  if (Number.isNaN(madeMs) || madeMs < Date.UTC(2000, 0)) return undefined;
  return Math.floor((now.getTime() - madeMs) / dayMs);
}

function healthcheckOf(value: unknown): readonly string[] | undefined {
  const test = recordOf(value).Test;
  return Array.isArray(test) ? textsOf(test) : undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.slice(0, mostEntries).filter((entry): entry is string => typeof entry === 'string')
    : [];
}
