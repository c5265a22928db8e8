import type { Instruction } from '../../../../formats/dockerfile/index.js';

/** What runs the shell form of RUN, CMD and ENTRYPOINT. */
export interface Shell {
  /** Program and arguments; of Linux images without a SHELL instruction `/bin/sh -c`. */
  readonly words: readonly string[];
  /** Set by a SHELL instruction in this file. */
  readonly isExplicit: boolean;
  /** Understands the language of sh. */
  readonly isPosix: boolean;
  /** Fails a pipeline when any of its parts fails. */
  readonly hasPipefail: boolean;
  readonly hasErrexit: boolean;
}

export const defaultShell: Shell = {
  words: ['/bin/sh', '-c'],
  isExplicit: false,
  isPosix: true,
  hasPipefail: false,
  hasErrexit: false,
};

export const windowsShell: Shell = { ...defaultShell, words: ['cmd', '/S', '/C'], isPosix: false };

const posixShells = new Set([
  'sh',
  'bash',
  'dash',
  'ash',
  'zsh',
  'ksh',
  'mksh',
  'busybox',
  'rbash',
  'yash',
  'env',
]);

export function shellOf({ json, words }: Instruction): Shell {
  const texts = (json ?? words).map(({ value }) => value);
  return { ...shellNamed(texts), isExplicit: true };
}

/** `# hadolint shell=powershell`: what the base image brings, which a Dockerfile cannot tell. */
export function shellNamed(words: readonly string[]): Shell {
  const name = programOf(words[0] ?? '');
  const flags = words.slice(1);
  return {
    words,
    isExplicit: false,
    isPosix: posixShells.has(name),
    hasPipefail: flags.some(
      (word, index) => word === 'pipefail' && /^-[a-z]*o$/.test(flags[index - 1] ?? ''),
    ),
    hasErrexit: flags.some((word) => /^-(?=[a-zA-Z]+$)[a-df-zA-Z]*e/.test(word) || word === 'errexit'),
  };
}

/** `C:\tools\pwsh.exe` and `/bin/bash` by their last names. */
export function programOf(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/\.exe$/i, '')
    .toLowerCase();
}
