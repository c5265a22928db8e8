import type { ImageDetails } from '../core/artifact.js';

/** Variables whose values are no secret by their meaning. */
const open = /^(?:PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ|HOME|USER|SHELL|TERM|HOSTNAME|PWD|[A-Z0-9_]*_VERSION)$/;

/**
 * Image details for a report, which travels further than the image: of environment variables only the names stay,
 * since passwords and tokens are kept there (CWE-526). Engines see the configuration as it is.
 */
export function imageForReport(image: ImageDetails): ImageDetails {
  return { ...image, config: redactedConfig(image.config) };
}

function redactedConfig(config: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const run = config.config;
  if (typeof run !== 'object' || run === null || Array.isArray(run)) return config;
  const env: unknown = Reflect.get(run, 'Env');
  if (!Array.isArray(env)) return config;
  return { ...config, config: { ...run, Env: env.map(redactedVariable) } };
}

function redactedVariable(entry: unknown): unknown {
  if (typeof entry !== 'string') return entry;
  const at = entry.indexOf('=');
  const name = at < 0 ? entry : entry.slice(0, at);
  return at < 0 || open.test(name) ? entry : `${name}=(not shown)`;
}
