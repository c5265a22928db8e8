import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command, ParsedOptions, Shell } from '../cli/command.js';
import { silentProgress } from '../core/progress.js';
import type { World } from '../core/world.js';
import { createRealWorld } from '../world/index.js';

/** What was typed: `--fail-on x` is `{ failOn: 'x' }`, a flag is `true`, a repeatable option is a list. */
export type TypedOptions = Readonly<Record<string, string | boolean | readonly string[]>>;

export interface CommandResult {
  readonly exitCode: number | undefined;
  readonly out: string;
  /** Standard error. */
  readonly reported: string;
  /** The files as the command left them, by the paths that were given; without those that are no text. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Runs a command in a folder of its own on the real disk, which holds `files` and is deleted afterwards. The words are
 * relative to it; the folder itself where there are none. Advisories are read from `.db` in it. The network answers nothing.
 */
export async function runCommand(
  command: Command,
  files: Readonly<Record<string, string | Uint8Array>>,
  words: readonly string[],
  options: TypedOptions = {},
): Promise<CommandResult> {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-command-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const [printed, reported]: [string[], string[]] = [[], []];
    const shell: Shell = {
      world: withoutNetwork(createRealWorld()),
      version: '0.0.0',
      progress: silentProgress,
      quiet: false,
      colour: false,
      widthColumns: 100,
      print: async (text) => void printed.push(text),
      tell: (text) => void reported.push(text),
      readStdin: async () => new Uint8Array(),
    };
    const targets = words.length === 0 ? [folder] : words.map((word) => join(folder, word));
    const exitCode = await command.run?.({
      arguments: targets,
      options: typed({ noCache: true, db: join(folder, '.db'), ...options }),
      shell,
    });
    return {
      exitCode,
      out: printed.join('').replaceAll(folder, '.'),
      reported: reported.join('\n').replaceAll(folder, '.'),
      files: Object.fromEntries(
        Object.entries(files).flatMap(([path, content]) =>
          typeof content === 'string' ? [[path, readFileSync(join(folder, path), 'utf8')]] : [],
        ),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutNetwork(world: World): World {
  return {
    ...world,
    network: {
      request: () => Promise.reject(new Error('There is no network in tests.')),
    },
  };
}

function typed(options: TypedOptions): ParsedOptions {
  return {
    text: (name) => {
      const value = options[name];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (name) => options[name] === true,
    texts: (name) => {
      const value = options[name];
      return Array.isArray(value) ? value : [];
    },
    ordered: [],
  };
}
