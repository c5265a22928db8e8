import { SeaworthyError } from '../../core/errors.js';
import { oneLine } from '../../core/harmless.js';
import type { ProcessResult } from '../../core/world.js';
import { holdsPassword, looksLikeSecret } from '../../knowledge/secret-names.js';

const mostLines = 5;
const mostCharacters = 200;

export interface SilentContainer {
  readonly image: string;
  readonly name: string;
  readonly url: string;
  /** `NAME=value`, as the container got them. */
  readonly environment: readonly string[];
}

type Docker = (args: readonly string[]) => Promise<Pick<ProcessResult, 'stdout' | 'stderr'>>;

/** Why a container does not answer, as far as the engine knows: how it ended, and what it logged last. */
export async function silence(docker: Docker, container: SilentContainer): Promise<SeaworthyError> {
  const { image, name, url, environment } = container;
  const state = ['inspect', '--format', '{{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}}', name];
  const [inspected, logged] = await Promise.all([
    docker(state),
    docker(['logs', '--tail', String(mostLines), name]),
  ]);
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  // Programs log to either; the engine keeps them apart.
  const lines = lastLines(`${decode(logged.stdout)}\n${decode(logged.stderr)}`, environment);
  const end = endOf(decode(inspected.stdout));
  return new SeaworthyError('NETWORK', end ?? 'The container does not answer.', {
    where: `${image} at ${url}`,
    whatToDo: `Check ${end === undefined ? '--port' : 'its log'} and --env.${lines.length === 0 ? ' It logged nothing.' : ` Its last log lines: ${lines.join(' | ')}`}`,
  });
}

function endOf(state: string): string | undefined {
  const [, status, code, isKilled] = /^(exited|dead) (-?\d{1,10}) (true|false)/.exec(state.trim()) ?? [];
  if (status === undefined) return undefined;
  return `The container ended with exit code ${code}${isKilled === 'true' ? ', out of memory,' : ''} before it answered.`;
}

/** The last ones that say something, without what steers a terminal, and without secrets. */
function lastLines(text: string, environment: readonly string[]): readonly string[] {
  const secrets = environment.flatMap((pair) => {
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    return at > 0 && value.length >= 4 && looksLikeSecret(pair.slice(0, at), value) ? [value] : [];
  });
  const hidden = (line: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '(redacted)'), line);
  return text
    .slice(-100_000)
    .split(/[\r\n]+/)
    .map((line) => oneLine(line, 2_000))
    .filter((line) => line !== '')
    .slice(-mostLines)
    .map((line) => withoutSecretWords(hidden(line)).slice(0, mostCharacters));
}

/** `password=…`, `"token": "…"`, `--api-key …`, and passwords in addresses. */
function withoutSecretWords(line: string): string {
  const words = line.split(/([\s,;{}()]+)/);
  let name = '';
  return words
    .map((word) => {
      if (/^[\s,;{}()]*$/.test(word)) return word;
      const [, own = '', value = ''] = /^([^=:]{1,100})[=:](?!\/\/)(.*)$/s.exec(word) ?? [];
      const asked = plainName(own === '' ? name : own);
      name = own !== '' && value !== '' ? '' : plainName(word);
      const shown = own === '' ? word : value;
      const isSecret = asked !== '' && looksLikeSecret(asked, shown.replace(/^["']|["']$/g, ''));
      if (isSecret) return `${word.slice(0, word.length - shown.length)}(redacted)`;
      return holdsPassword(shown.replace(/^["']/, '')) ? withoutLogin(word) : word;
    })
    .join('');
}

/** `//user:password@` of the first address. */
function withoutLogin(word: string): string {
  const start = word.indexOf('//');
  const end = start < 0 ? -1 : word.indexOf('@', start + 2);
  return end < 0 ? word : `${word.slice(0, start)}//(redacted)${word.slice(end)}`;
}

function plainName(word: string): string {
  return word
    .replace(/^[-"'[]{1,3}/, '')
    .replace(/["':=\]]{1,3}$/, '')
    .replaceAll('-', '_');
}
