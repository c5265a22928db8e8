import type { ImageDetails } from '../../core/artifact.js';
import { searchText } from './analyzer.js';
import type { Sighting } from './findings.js';

const maxEntries = 4000;
const maxTextChars = 64 * 1024;

/** Secrets in what an image says of itself: environment, labels, commands, and the history of its build. */
export function searchImageConfig(
  { config, labels }: ImageDetails,
  isAllowed?: (secret: string) => boolean,
): readonly Sighting[] {
  return settingsOf(config, labels)
    .slice(0, maxEntries)
    .flatMap(({ name, text }) =>
      searchText(Buffer.from(text.slice(0, maxTextChars), 'utf8'), { depth: 'all', isAllowed }).map(
        (fact) => ({
          fact,
          location: { at: 'setting', name } as const,
          hidden: false,
        }),
      ),
    );
}

/** The same words, for those who look for something in them again. */
export function textsOf({ config, labels }: ImageDetails): readonly string[] {
  return settingsOf(config, labels)
    .slice(0, maxEntries)
    .map(({ text }) => text.slice(0, maxTextChars));
}

interface Setting {
  readonly name: string;
  readonly text: string;
}

/** OCI image-spec, `config.md`. Foreign data: whatever is not as it should be is left out. */
function settingsOf(
  config: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, string>>,
): readonly Setting[] {
  const running = recordOf(config.config);
  return [
    ...textsIn(running.Env).map((text) => ({ name: `Env ${text.split('=', 1)[0] ?? ''}`, text })),
    ...Object.entries(labels).map(([key, value]) => ({ name: `label ${key}`, text: `${key}=${value}` })),
    ...['Cmd', 'Entrypoint', 'OnBuild', 'Shell'].map((name) => ({
      name,
      text: textsIn(running[name]).join(' '),
    })),
    ...textsIn(recordOf(running.Healthcheck).Test).map((text) => ({ name: 'Healthcheck', text })),
    ...listOf(config.history).map((step, index) => ({
      name: `history ${index + 1}`,
      text: textsIn([recordOf(step).created_by, recordOf(step).comment]).join('\n'),
    })),
  ];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, maxEntries) : [];
}

function textsIn(value: unknown): readonly string[] {
  return listOf(value).filter((one): one is string => typeof one === 'string');
}
