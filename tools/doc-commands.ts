import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandSpec } from '../src/cli/command.js';
import { commandEntries } from '../src/cli/commands.generated.js';

/** Options that every command has. */
const common = ['--help', '-h', '--version', '-V', '-q', '--quiet', '-v', '--verbose', '--no-color'];
/** Where a command stands: in a block, or in backquotes; `seaworthy ignore=` is a suppression comment. */
const call = /(?:^|[`\s(|;&])seaworthy ([a-z][\w-]*(?=[\s`]|$)[^`\n|&;#]*)/gm;

/** `page: command: what is wrong` of each command in these pages that this version does not have. */
export function unknownCommands(root: string, pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll('\\\n', ' ');
    return [...text.matchAll(call)].flatMap(([, words = '']) =>
      problemsOf(words).map((problem) => `${page}: seaworthy ${words.trim()}: ${problem}`),
    );
  });
}

/** Pages for people, without the generated ones and the changelog, which shortens commands. */
export function pagesWithCommands(root: string): readonly string[] {
  const paths = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs', 'src', 'templates'];
  return execFileSync('git', ['ls-files', ...paths], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.md$|^templates\//.test(path) && !/^docs\/reference\/|fixtures\//.test(path));
}

function problemsOf(text: string): readonly string[] {
  const words = text
    .replace(/"[^"]*"|'[^']*'/g, 'X')
    .split(/\s+/)
    .map((word) => word.replace(/[,.:;)]+$/, ''))
    .filter((word) => word !== '');
  const [name = '', ...rest] = words;
  const entry = commandEntries.find(({ spec }) => spec.name === name);
  // Prose such as "seaworthy is …" names no command.
  if (entry === undefined) return rest.some((word) => word.startsWith('-')) ? [`no command ${name}`] : [];
  const { chain, left } = descend(entry.spec, rest);
  const known = new Set([...common, ...chain.flatMap(flagsOf)]);
  return left.filter((word) => word.startsWith('--') && !known.has(word.split('=', 1)[0] ?? ''));
}

function descend(
  spec: CommandSpec,
  words: readonly string[],
): { chain: CommandSpec[]; left: readonly string[] } {
  const sub = spec.subcommands?.find(({ name }) => name === words[0]);
  const own = words.slice(0, words.indexOf('--') < 0 ? undefined : words.indexOf('--'));
  if (sub === undefined) return { chain: [spec], left: own };
  const { chain, left } = descend(sub, words.slice(1));
  return { chain: [spec, ...chain], left };
}

function flagsOf({ options = [] }: CommandSpec): readonly string[] {
  return options
    .flatMap(({ flags }) => flags.split(/[, ]+/))
    .flatMap((flag) => (flag.startsWith('--no-') ? [flag, `--${flag.slice(5)}`] : [flag]));
}
