import type { Hardening } from '../../engines/runtime/observe/harden.js';

/**
 * YAML 1.2, section 7.3.1: JSON's strings are its double-quoted ones. Readers of YAML 1.1, docker compose among them, end a line (a
 * comment, too) at U+0085, U+2028 and U+2029, which JSON leaves as they are.
 */
const quoted = (text: string) =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A Compose file that runs the image as it was hardened; paths come from the image. */
export function composeText(
  name: string,
  image: string,
  hardening: Hardening,
  written: readonly string[],
): string {
  const { user, capabilities, readOnly, noNewPrivileges } = hardening;
  const label = name.replace(/[^\w.-]/g, '-') || 'app';
  const options = ['seccomp:./seccomp.json', ...(noNewPrivileges ? ['no-new-privileges:true'] : [])];
  return [
    'services:',
    `  ${label}:`,
    `    image: ${quoted(image)}`,
    ...(user === undefined ? [] : [`    user: "${user}"`]),
    '    cap_drop: [ALL]',
    ...(capabilities.length > 0 ? [`    cap_add: [${capabilities.join(', ')}]`] : []),
    `    security_opt: [${options.map((one) => `"${one}"`).join(', ')}]`,
    ...(readOnly
      ? ['    read_only: true', ...writableLines(hardening.writable)]
      : written.map((path) => `    # writes below ${quoted(path)}`)),
    '    networks: [own]',
    'networks:',
    '  own: {}',
    '',
  ].join('\n');
}

function writableLines(words: readonly string[]): readonly string[] {
  const after = (word: string) => words.flatMap((one, at) => (one === word ? [words[at + 1] ?? ''] : []));
  const tmpfs = after('--tmpfs');
  const volumes = after('-v');
  return [
    ...(tmpfs.length > 0 ? ['    tmpfs:', ...tmpfs.map((one) => `      - ${quoted(one)}`)] : []),
    ...(volumes.length > 0 ? ['    volumes:', ...volumes.map((one) => `      - ${quoted(one)}`)] : []),
  ];
}
