import { type Dockerfile, type Instruction, keywords } from '../../../formats/dockerfile/index.js';

/**
 * Whether a text is a Dockerfile and not something else of that name: it has a known keyword, and at least as many
 * known ones as unknown ones.
 */
export function isDockerfile({ instructions }: Dockerfile): boolean {
  const known = instructions.filter(({ keyword }) => keywords.has(keyword)).length;
  return known > 0 && known * 2 >= instructions.length;
}

/** Why no repair may touch the file; undefined where it reads as a builder reads it. */
export function untouchable(dockerfile: Dockerfile): string | undefined {
  const template = templateOf(dockerfile);
  if (template !== undefined) return `the file is a template (${template}), not a Dockerfile yet`;
  if (!isDockerfile(dockerfile)) return 'the file is not a Dockerfile';
  const [problem] = dockerfile.problems;
  if (problem !== undefined)
    return `the file has a syntax error on line ${lineOf(dockerfile, problem.start)}: ${problem.reason}`;
  const open = dockerfile.instructions.find((one) => swallowed(one, dockerfile) !== undefined);
  if (open === undefined) return undefined;
  return `an instruction goes on behind a blank line, on line ${lineOf(dockerfile, open.end)}: the backslash before it is likely a mistake`;
}

function lineOf({ lines }: Dockerfile, offset: number): number {
  return lines.positionOf(offset).line;
}

/** The keyword that begins a line of another instruction, behind a blank line: what a dangling backslash swallows. */
export function swallowed(
  { blankLines }: Instruction,
  { text }: Dockerfile,
): { readonly start: number; readonly end: number; readonly keyword: string } | undefined {
  for (const { end } of blankLines) {
    const line = /^[ \t]*([A-Z]{3,11})[ \t]+\S/.exec(text.slice(end, end + 200));
    const keyword = line?.[1] ?? '';
    if (line === null || !keywords.has(keyword)) continue;
    const start = end + line[0].indexOf(keyword);
    return { start, end: start + keyword.length, keyword };
  }
  return undefined;
}

/** Marks that stand at the beginning of a line and are no instruction: of Jinja, EJS and ERB, Go templates. */
const lineMarks: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Jinja', /^[ \t]*(?:\{%|\{#)/m],
  ['Go template or Jinja', /^[ \t]*\{\{/m],
  ['ERB or EJS', /^[ \t]*<%/m],
];

/** Marks that no Dockerfile and no shell has outside of quotes. */
const anywhere: readonly (readonly [name: string, mark: RegExp])[] = [
  ['GitHub Actions expression', /\$\{\{[^{}]{0,200}\}\}/],
  ['Jinja', /\{%-?[^%{}]{1,200}%\}/],
  ['ERB or EJS', /<%[=-]?[^%<>]{1,200}%>/],
  ['Autoconf or CMake variable', /(?:^|[^\w/@])@[A-Z][A-Z0-9_]{1,60}@(?![\w/])/],
];

const braces = /\{\{[^{}]{1,200}\}\}/;

/** The kind of template that a file is; undefined where it is a Dockerfile as it stands. */
export function templateOf({ text, instructions }: Dockerfile): string | undefined {
  if (!/\{\{|\{%|<%|@[A-Z]/.test(text)) return undefined;
  const unknown = instructions.filter(({ keyword }) => !keywords.has(keyword));
  for (const { start, end } of unknown) {
    const written = text.slice(start, Math.min(end, start + 400));
    const found = lineMarks.find(([, mark]) => mark.test(written));
    if (found !== undefined) return found[0];
  }
  for (const { keyword, args } of instructions) {
    const unquoted = keyword === 'RUN' ? withoutQuotes(args.text) : args.text;
    const found = anywhere.find(([, mark]) => mark.test(unquoted));
    if (found !== undefined) return found[0];
    if (braces.test(unquoted)) return 'Go template or Jinja';
  }
  return undefined;
}

/** What stands in quotes is for the program that is called: `docker inspect --format '{{.Id}}'`. */
function withoutQuotes(script: string): string {
  return script.slice(0, 20_000).replace(/'[^']*'|"[^"]*"/g, "''");
}
