import { reasonOf } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { SourceFile } from './analysis.js';
import type { FunctionIr } from './ir/ir.js';
import type { FlatTree, SourceParser } from './languages/tree.js';
import { endingOf, languageOf, type Parts } from './parts.js';
import { pageOfCode } from './templates/of-code.js';

const maxChars = 1_500_000;
const minifiedFrom = 30_000;
const minifiedLineChars = 600;

/** A file as functions of basic blocks; undefined, with a gap that says why, where it was not read. */
export async function lowerFile(
  parser: SourceParser,
  file: SourceFile,
  gaps: Gap[],
  chosen: Parts,
  language: string,
): Promise<FunctionIr | undefined> {
  const { path } = file;
  const refusal = refuse(file);
  if (refusal) {
    gaps.push(notAnalysed(path, refusal));
    return undefined;
  }
  try {
    const code = await lowerCode(parser, file, gaps, language);
    const page = chosen.pageIn(file, language);
    return code && page ? { ...code, page } : (code ?? page);
  } catch (thrown) {
    gaps.push(notAnalysed(path, reasonOf(thrown)));
    return undefined;
  }
}

function notAnalysed(path: string, why: string): Gap {
  return { ...gap('sast', path, `The file was not analysed: ${why}`), lacks: 'file' };
}

async function lowerCode(
  parser: SourceParser,
  file: SourceFile,
  gaps: Gap[],
  part: string,
): Promise<FunctionIr | undefined> {
  const { path, text } = file;
  const ending = endingOf(file);
  const language = languageOf(file);
  const dialect = language?.dialect?.(text, ending) ?? ending;
  const grammar = language?.grammars.get(dialect)?.file;
  if (language?.id !== part || grammar === undefined) return undefined;
  if (language.reads?.(text, path) === false) return undefined;
  const tree = await parsed(parser, grammar, language.prepare?.(text, ending, path) ?? text, (code) =>
    language.simplify?.(code, dialect),
  );
  // What stands in pages between the scripts is not known, and breaks them. Declarations of types run nothing.
  if (tree.broken && !/^html?$/.test(ending) && !/\.d\.[cm]?ts$/.test(path))
    gaps.push(gap('sast', path, 'Syntax error or unknown syntax: the file was parsed partially.'));
  const module = language.lower(tree, path);
  if (language.isPage?.(path)) return pageOfCode(module);
  return language.isView?.(path) ? { ...module, page: pageOfCode(module) } : module;
}

/** Grammars lack a part of what compilers take: what does not fit is tried once more without that. */
async function parsed(
  parser: SourceParser,
  grammar: string,
  text: string,
  simplify: (text: string) => string | undefined,
): Promise<FlatTree> {
  const tree = await parser.parse(grammar, text);
  const simple = tree.broken ? (simplify(text) ?? text) : text;
  if (simple === text) return tree;
  const again = await parser.parse(grammar, simple);
  return again.broken ? tree : again;
}

function refuse({ path, text: whole }: SourceFile): string | undefined {
  const text = withoutSourceMap(whole);
  if (text.length > maxChars) return `it is longer than ${maxChars} characters.`;
  if (text.includes('\u0000')) return 'it is not text.';
  if (text.length < minifiedFrom) return undefined;
  const lines = text.split('\n').length;
  if (text.length / lines <= minifiedLineChars) return undefined;
  const isOfPages = /\.(?:[cm]?jsx?|html?)$/i.test(path);
  return `${isOfPages ? 'it is minified' : 'its lines are too long'}.`;
}

/** A map of sources at the end of what was compiled is one long comment: https://tc39.es/ecma426/#sec-linking-generated-code */
function withoutSourceMap(text: string): string {
  const start = text.lastIndexOf('\n//# sourceMappingURL=data:');
  if (start === -1) return text;
  const end = text.indexOf('\n', start + 1);
  return end === -1 ? text.slice(0, start) : text.slice(0, start) + text.slice(end);
}
