import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentProgress } from '../../../src/core/progress.js';
import { unifiedDiff } from '../../../src/fix/diff.js';
import { fixCode } from '../../../src/gate/repair/code.js';
import { createRealWorld } from '../../../src/world/index.js';
import type { Outcome, Program } from './program.js';

const standIns = join(import.meta.dirname, 'fixtures');
const timeoutMs = 120_000;

/** What each language needs, by the name of a program on the path. */
export const runtimes: Readonly<Record<Program['language'], readonly string[]>> = {
  javascript: ['node', '/usr/bin/python3'],
  python: ['/usr/bin/python3'],
  php: ['php'],
  ruby: ['ruby', '/usr/bin/python3'],
  java: ['javac', 'java', '/usr/bin/python3'],
  go: ['go', '/usr/bin/python3'],
  csharp: ['mcs', 'mono', '/usr/bin/python3'],
};

export function isThere(language: Program['language']): boolean {
  return runtimes[language].every((name) => spawnSync('which', [name]).status === 0);
}

/** Where compiled stand-ins and caches of compilers lie, once for all programs. */
export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), 'code-repairs-'));
  #java = false;
  #csharp = false;

  constructor() {
    // Node asks the folders above a program what its files are (https://nodejs.org/api/packages.html#type).
    writeFileSync(join(this.folder, 'package.json'), '{}\n');
  }

  classes(): string {
    const classes = join(this.folder, 'classes');
    if (!this.#java)
      sh('javac', ['-d', classes, ...listed(join(standIns, 'java'), '*.java')], { cwd: this.folder });
    this.#java = true;
    return classes;
  }

  assembly(): string {
    const made = join(this.folder, 'StandIn.exe');
    if (!this.#csharp)
      sh('mcs', ['-langversion:latest', `-out:${made}`, ...listed(join(standIns, 'csharp'), '*.cs')], {
        cwd: this.folder,
      });
    this.#csharp = true;
    return made;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a program, repairs it with everything that `--fix=all --yes` does, and runs it again. */
export async function outcomeOf(program: Program, bench: Bench): Promise<Outcome> {
  const before = answers(program, program.text, bench);
  const wrong = whyNotVulnerable(program, before);
  if (wrong !== undefined) return { kind: 'program', program, because: wrong };
  const notes: string[] = [];
  const text = await repaired(program, bench, notes);
  if (text === program.text)
    return program.isLeft === true
      ? { kind: 'left', program }
      : { kind: 'unrepaired', program, because: notes.join(' ') || 'no repair' };
  const diff = unifiedDiff(program.text, text, program.file);
  const because = whyBroken(program, before, answers(program, text, bench));
  return because === undefined ? { kind: 'repaired', program } : { kind: 'broken', program, because, diff };
}

async function repaired(program: Program, bench: Bench, notes: string[]): Promise<string> {
  const folder = mkdtempSync(join(bench.folder, 'source-'));
  writeFileSync(join(folder, program.file), program.text);
  await fixCode(
    {
      ...{ reference: folder, open: {}, scope: 'all', isWritten: true, isShown: false },
      settings: { trust: 'all' },
    },
    { world: createRealWorld(), progress: silentProgress, version: '0' },
    {
      ask: async () => 'yes',
      print: async () => {},
      notify: (text) => notes.push(text),
      readStdin: async () => new Uint8Array(),
    },
  );
  return readFileSync(join(folder, program.file), 'utf8');
}

interface Answers {
  readonly honest: readonly string[];
  readonly attack: string;
  /** What the compiler says, where there is one. */
  readonly build: string;
}

function answers(program: Program, text: string, bench: Bench): Answers {
  const folder = mkdtempSync(join(bench.folder, 'run-'));
  writeFileSync(join(folder, program.file), text);
  const { build, command } = ready[program.language](program, folder, bench);
  const ask = (request: string) => {
    rmSync(join(folder, 'app.db'), { force: true });
    rmSync(join(folder, 'work'), { recursive: true, force: true });
    mkdirSync(join(folder, 'work'));
    writeFileSync(join(folder, 'work', 'note.txt'), 'a note\n');
    sh('/usr/bin/python3', ['-c', seed, join(standIns, 'schema.sql')], { cwd: folder });
    const { stdout, stderr, status } = sh(command[0] ?? '', command.slice(1), {
      cwd: folder,
      env: { REQUEST: request, SQL_HOST: join(standIns, 'sql-host.py') },
    });
    return { stdout, all: `${stdout}${status === 0 ? '' : `\nexit ${status}\n${stderr}`}` };
  };
  const isBuilt = build === '';
  const result = {
    build,
    honest: isBuilt ? program.honest.map((request) => ask(request).all) : [],
    // An error message that repeats the request is no success of it.
    attack: isBuilt && program.attack !== undefined ? ask(program.attack).stdout : '',
  };
  rmSync(folder, { recursive: true, force: true });
  return result;
}

const seed = 'import sqlite3,sys;d=sqlite3.connect("app.db");d.executescript(open(sys.argv[1]).read())';

interface Ready {
  readonly build: string;
  readonly command: readonly string[];
}

const ready: Readonly<
  Record<Program['language'], (program: Program, folder: string, bench: Bench) => Ready>
> = {
  javascript: ({ file }, folder) => {
    symlinkSync(join(standIns, 'node'), join(folder, 'node_modules'));
    return { build: '', command: ['node', '--preserve-symlinks', file] };
  },
  python: ({ file }) => ({
    build: '',
    command: [
      'env',
      `PYTHONPATH=${join(standIns, 'python')}`,
      'PYTHONDONTWRITEBYTECODE=1',
      '/usr/bin/python3',
      file,
    ],
  }),
  php: ({ file }) => ({
    build: '',
    command: ['php', '-d', `auto_prepend_file=${join(standIns, 'php', 'prelude.php')}`, file],
  }),
  ruby: ({ file }) => ({ build: '', command: ['ruby', '-W0', '-I', join(standIns, 'ruby'), file] }),
  java: ({ file }, folder, bench) => {
    const classes = bench.classes();
    const { status, stderr } = sh('javac', ['-cp', classes, '-d', '.', file], { cwd: folder });
    const name = file.replace(/\.java$/, '');
    return {
      build: status === 0 ? '' : stderr,
      command: [
        'java',
        '-XX:TieredStopAtLevel=1',
        '-Xshare:auto',
        '-cp',
        `${classes}:.`,
        'standin.Run',
        name,
      ],
    };
  },
  go: (_, folder) => {
    const source = join(standIns, 'go');
    const mod = readFileSync(join(source, 'go.mod.txt'), 'utf8').replaceAll('STANDINS', source);
    writeFileSync(join(folder, 'go.mod'), mod);
    cpSync(join(source, 'harness.go.txt'), join(folder, 'harness.go'));
    const { status, stderr } = sh('go', ['build', '-o', 'app', '.'], {
      cwd: folder,
      env: { GOFLAGS: '-mod=mod', GOPROXY: 'off', GONOSUMDB: '*', GOTOOLCHAIN: 'local', GOSUMDB: 'off' },
    });
    return { build: status === 0 ? '' : stderr, command: ['./app'] };
  },
  csharp: ({ file }, folder, bench) => {
    const standIn = bench.assembly();
    cpSync(standIn, join(folder, 'StandIn.exe'));
    const { status, stderr } = sh(
      'mcs',
      ['-langversion:latest', '-target:library', '-r:StandIn.exe', '-out:app.dll', file],
      { cwd: folder },
    );
    return { build: status === 0 ? '' : stderr, command: ['mono', 'StandIn.exe'] };
  },
};

function sh(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): { readonly stdout: string; readonly stderr: string; readonly status: number } {
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LC_ALL: 'C.UTF-8', ...env },
    encoding: 'utf8',
    timeout: timeoutMs,
  });
  return { stdout: stdout ?? '', stderr: stderr ?? '', status: status ?? -1 };
}

function listed(folder: string, pattern: string): readonly string[] {
  return existsSync(folder)
    ? sh('find', [folder, '-name', pattern], { cwd: folder }).stdout.trim().split('\n')
    : [];
}

function whyNotVulnerable({ attack, leak, was }: Program, before: Answers): string | undefined {
  if (before.build !== '') return `does not compile: ${before.build.slice(0, 600)}`;
  const bad = before.honest.find((each) => /\nexit |^error|status 500/m.test(each));
  if (bad !== undefined) return `does not run: ${bad.slice(0, 600)}`;
  if (attack !== undefined && leak?.test(before.attack) !== true)
    return `the attack shows nothing: ${before.attack.slice(0, 300)}`;
  if (was?.test(before.honest[0] ?? '') === false) return `no ${was} in ${before.honest[0]?.slice(0, 300)}`;
  return undefined;
}

function whyBroken(
  { honest, leak, now, mask }: Program,
  before: Answers,
  after: Answers,
): string | undefined {
  if (after.build !== '') return `does not compile: ${after.build.slice(0, 600)}`;
  const bare = (text: string) =>
    mask === undefined ? text : text.replace(new RegExp(mask, `${mask.flags}g`), '…');
  for (const [at, request] of honest.entries()) {
    const [one, other] = [bare(before.honest[at] ?? ''), bare(after.honest[at] ?? '')];
    if (one !== other) return `${request}: ${one.slice(0, 300)} became ${other.slice(0, 600)}`;
  }
  if (leak?.test(after.attack) === true) return `the attack works: ${after.attack.slice(0, 300)}`;
  if (now?.test(after.honest[0] ?? '') === false) return `no ${now} in ${after.honest[0]?.slice(0, 300)}`;
  return undefined;
}
