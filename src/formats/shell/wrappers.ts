import type { ShellWord } from './types.js';

export interface Unwrapped {
  /** The word that names the program that does the work. */
  readonly program: ShellWord;
  readonly rest: readonly ShellWord[];
  /** Programs before it that only change how it runs: `sudo`. */
  readonly wrappers: readonly ShellWord[];
  /** `NAME=value` words that `env` or `sudo` were given. */
  readonly settings: readonly ShellWord[];
}

interface Wrapper {
  /** Flags that take the next word with them. */
  readonly valued: readonly string[];
  /** Words before the command that are not flags. */
  readonly operands: number;
}

const wrappers: Readonly<Record<string, Wrapper>> = {
  sudo: {
    valued: [
      '-u',
      '--user',
      '-g',
      '--group',
      '-h',
      '--host',
      '-p',
      '--prompt',
      '-C',
      '-r',
      '-t',
      '-U',
      '-D',
      '-R',
      '-T',
    ],
    operands: 0,
  },
  doas: { valued: ['-u', '-C'], operands: 0 },
  env: { valued: ['-u', '--unset', '-C', '--chdir', '-S'], operands: 0 },
  exec: { valued: ['-a'], operands: 0 },
  command: { valued: [], operands: 0 },
  builtin: { valued: [], operands: 0 },
  time: { valued: ['-f', '-o'], operands: 0 },
  nice: { valued: ['-n', '--adjustment'], operands: 0 },
  ionice: { valued: ['-c', '-n', '-p'], operands: 0 },
  nohup: { valued: [], operands: 0 },
  eatmydata: { valued: [], operands: 0 },
  fakeroot: { valued: ['-l', '-s', '-i', '-b'], operands: 0 },
  setarch: { valued: [], operands: 1 },
  linux32: { valued: [], operands: 0 },
  timeout: { valued: ['-k', '--kill-after', '-s', '--signal'], operands: 1 },
  xargs: {
    valued: ['-n', '-I', '-P', '-L', '-d', '-E', '-s', '-a', '--max-args', '--max-procs', '--delimiter'],
    operands: 0,
  },
  gosu: { valued: [], operands: 1 },
  'su-exec': { valued: [], operands: 1 },
};

const maxWrappers = 8;

/** The program that does the work, behind `sudo`, `env`, `timeout` and the like; undefined where there is none. */
export function unwrap(words: readonly ShellWord[]): Unwrapped | undefined {
  const before: ShellWord[] = [];
  const settings: ShellWord[] = [];
  let at = 0;
  while (before.length < maxWrappers) {
    const word = words[at];
    if (word === undefined) break;
    const wrapper = Object.hasOwn(wrappers, word.value) ? wrappers[word.value] : undefined;
    const isAsked = word.value === 'command' && /^-p?[vV]$/.test(words[at + 1]?.value ?? '');
    const next = wrapper && !isAsked ? behind(words, at + 1, wrapper, settings) : undefined;
    if (next === undefined || words[next] === undefined) {
      return { program: word, rest: words.slice(at + 1), wrappers: before, settings };
    }
    before.push(word);
    at = next;
  }
  const program = words[at];
  return program && { program, rest: words.slice(at + 1), wrappers: before, settings };
}

function behind(words: readonly ShellWord[], start: number, wrapper: Wrapper, settings: ShellWord[]): number {
  let at = start;
  let operands = wrapper.operands;
  for (;;) {
    const word = words[at];
    if (word === undefined) return at;
    if (word.value === '--') return at + 1;
    if (word.value.startsWith('-')) at += wrapper.valued.includes(word.value) ? 2 : 1;
    else if (/^[A-Za-z_]\w*=/.test(word.value)) {
      settings.push(word);
      at++;
    } else if (operands > 0) {
      operands--;
      at++;
    } else return at;
  }
}
