import type { ImageDetails } from '../../../core/artifact.js';
import { type HistoryStep, historyOf } from './history.js';

/** A built image, as far as its configuration tells (OCI image-spec, `config.md`; Docker adds `Healthcheck`). */
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
  /** Programs that run as their owner or group, whoever starts them. */
  readonly setuidFiles: readonly SetuidFile[];
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
  image: ImageDetails,
  setuidFiles: readonly SetuidFile[],
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
    setuidFiles,
  };
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
