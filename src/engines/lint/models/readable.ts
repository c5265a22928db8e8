import { generatedReason, isGenerated } from '../../../fix/generated.js';
import { type Dockerfile, type Instruction, keywords } from '../../../formats/dockerfile/index.js';
import { templateName } from '../../../knowledge/template-names.js';
import { foreignFrontend } from './understood/frontend.js';

/**
 * Whether a text is a Dockerfile and not something else of that name: it has a known keyword, and at least as many
 * known ones as unknown ones.
 */
export function isDockerfile({ instructions }: Dockerfile): boolean {
  const known = instructions.filter(({ keyword }) => keywords.has(keyword)).length;
  return known > 0 && known * 2 >= instructions.length;
}

/** Why no repair may touch the file; undefined where it reads as a builder reads it. */
export function untouchable(dockerfile: Dockerfile, path: string): string | undefined {
  if (templateName.test(path)) return 'the file is a template by its name, not a Dockerfile yet';
  const template = templateOf(dockerfile);
  if (template !== undefined) return `the file is a template (${template}), not a Dockerfile yet`;
  if (isPreprocessed(dockerfile.text))
    return 'the C preprocessor reads the file first: its directives decide what it holds';
  if (!isDockerfile(dockerfile)) return 'the file is not a Dockerfile';
  if (!dockerfile.instructions.some(({ keyword }) => keyword === 'FROM'))
    return 'the file has no FROM: it is a part of a Dockerfile, whose rest decides what its lines do';
  if (isGenerated(dockerfile.text)) return generatedReason;
  const frontend = foreignFrontend(dockerfile);
  if (frontend !== undefined)
    return `the frontend ${frontend.slice(0, 80)} decides what its instructions mean`;
  const unknown = dockerfile.instructions.find(({ keyword }) => !keywords.has(keyword));
  if (unknown !== undefined)
    return `no builder of Docker knows ${unknown.keyword.slice(0, 40)} on line ${lineOf(dockerfile, unknown.start)}`;
  const [problem] = dockerfile.problems;
  if (problem !== undefined)
    return `the file has a syntax error on line ${lineOf(dockerfile, problem.start)}: ${problem.reason}`;
  const open = dockerfile.instructions.flatMap((one) => swallowed(one, dockerfile) ?? [])[0];
  if (open !== undefined)
    return `${open.keyword} on line ${lineOf(dockerfile, open.start)} is part of the instruction before it, by a backslash at the end of a line`;
  const last = dockerfile.instructions.at(-1);
  return last !== undefined && endsOpen(last, dockerfile)
    ? 'the last instruction ends with a backslash, so that nothing can be put behind it'
    : undefined;
}

/** `#ifdef … #endif`, as Buildah reads a `Containerfile.in`: comments for every other builder. */
function isPreprocessed(text: string): boolean {
  return /^#[ \t]?if(?:n?def)?[ \t]/m.test(text) && /^#[ \t]?endif\b/m.test(text);
}

/** Whether a further line would become part of the instruction. */
function endsOpen({ start, end }: Instruction, { text, escape: sign }: Dockerfile): boolean {
  const written = text.slice(start, end).trimEnd();
  return written.endsWith(sign) && !written.endsWith(sign + sign);
}

function lineOf({ lines }: Dockerfile, offset: number): number {
  return lines.positionOf(offset).line;
}

/** The keyword that begins a further line of an instruction: what a backslash too many swallows. */
export function swallowed(
  { start: from, end: to, heredocs, keyword: outer }: Instruction,
  { text }: Dockerfile,
): { readonly start: number; readonly end: number; readonly keyword: string } | undefined {
  const last = heredocs[0]?.body.start ?? to;
  for (let at = text.indexOf('\n', from) + 1; at > 0 && at < last; at = text.indexOf('\n', at) + 1) {
    const line = /^[ \t]{0,80}([A-Z]{3,11})[ \t]{1,80}\S/.exec(text.slice(at, at + 200));
    const keyword = line?.[1] ?? '';
    if (line === null || !keywords.has(keyword) || holds(outer, keyword)) continue;
    const start = at + line[0].indexOf(keyword);
    return { start, end: start + keyword.length, keyword };
  }
  return undefined;
}

/** `HEALTHCHECK … CMD` and `ONBUILD COPY` over two lines. */
function holds(outer: string, inner: string): boolean {
  return outer === 'ONBUILD' || (outer === 'HEALTHCHECK' && inner === 'CMD');
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
const commands = /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/;
/** Where a line, a command or an array begins: what is put in there decides what is run. */
const atBeginning = /(?:^|[;&|([])[ \t]{0,80}["']?\{\{/m;

/**
 * Whether braces are for a template engine. In a command, one word of braces behind its beginning is an argument for the
 * program: `docker inspect --format {{.State}}`, a recipe of just or task. With spaces they would be several words.
 */
function hasPlaceholder(keyword: string, unquoted: string): boolean {
  const found = unquoted.match(new RegExp(braces, 'g')) ?? [];
  const isCommand = commands.test(keyword);
  return (
    found.length > 0 && (!isCommand || atBeginning.test(unquoted) || found.some((one) => /\s/.test(one)))
  );
}

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
    if (hasPlaceholder(keyword, unquoted)) return 'Go template or Jinja';
  }
  return undefined;
}

/** Whether what a template will put in decides on an instruction. */
export function isOpen({ keyword, args }: Instruction): boolean {
  const written = keyword === 'RUN' ? withoutQuotes(args.text) : args.text;
  return (
    !keywords.has(keyword) || written.search(braces) >= 0 || anywhere.some(([, mark]) => mark.test(written))
  );
}

/** What stands in quotes is for the program that is called: `docker inspect --format '{{.Id}}'`. */
function withoutQuotes(script: string): string {
  return script.slice(0, 20_000).replace(/'[^']*'|"[^"]*"/g, "''");
}
