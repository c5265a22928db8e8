import { parseDockerfile } from '../../formats/dockerfile/index.js';
import { isDockerfile } from './dockerfile.js';
import type { DocumentProblem, SourceDocument, Workspace } from './document.js';
import { examine } from './examine.js';
import { lineEndOf } from './lines.js';
import { TextPlaces } from './places.js';

/** Long enough to plan the repair, short enough to remember why. */
const days = 90;

/**
 * The text with a suppression comment for a finding; undefined where none can be put (JSON has no comments) or where it would
 * not work, which is tried.
 */
export function ignored(
  source: SourceDocument,
  problem: DocumentProblem,
  workspace: Workspace,
): string | undefined {
  const { finding } = problem;
  const changed =
    finding.engine === 'secrets' ? allowed(source, problem) : withPragma(source, problem, workspace);
  if (changed === undefined) return undefined;
  const count = (text: string) =>
    examine({ ...source, text }, workspace).problems.filter(({ finding: { rule } }) => rule === finding.rule)
      .length;
  return count(changed) < count(source.text) ? changed : undefined;
}

/** A line above the instruction or the key, as far in as that. */
function withPragma(
  source: SourceDocument,
  { finding, start }: DocumentProblem,
  { world }: Workspace,
): string | undefined {
  const sign = commentSign(source);
  if (sign === undefined) return undefined;
  const { text } = source;
  const places = new TextPlaces(text);
  const at = places.lineStart(places.lineOf(anchorOf(source, start)));
  const indent = /^[ \t]*/.exec(text.slice(at, at + 500))?.[0] ?? '';
  const until = new Date(world.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const line = `${indent}${sign} seaworthy ignore=${finding.rule} until=${until} reason=TODO say why${lineEndOf(text)}`;
  return text.slice(0, at) + line + text.slice(at);
}

/** Of a long RUN it is the first line that the comment has to stand above. */
function anchorOf(source: SourceDocument, start: number): number {
  if (!isDockerfile(source)) return start;
  const { instructions } = parseDockerfile(source.text);
  return instructions.find((one) => one.start <= start && start <= one.end)?.start ?? start;
}

function allowed(source: SourceDocument, { start }: DocumentProblem): string | undefined {
  const sign = commentSign(source);
  if (sign === undefined) return undefined;
  const { text } = source;
  const places = new TextPlaces(text);
  const line = places.lineOf(start);
  const at = places.lineStart(line);
  if (isDockerfile(source)) {
    // A comment has a line of its own there; in a heredoc it would be a part of the file that is written.
    if (isInHeredoc(text, start)) return undefined;
    return `${text.slice(0, at)}${sign} seaworthy:allow next line${lineEndOf(text)}${text.slice(at)}`;
  }
  const end = at + places.line(line).length;
  if (text[end - 1] === '\\') return undefined;
  return `${text.slice(0, end)} ${sign} seaworthy:allow${text.slice(end)}`;
}

function isInHeredoc(text: string, offset: number): boolean {
  return parseDockerfile(text).instructions.some(({ heredocs }) =>
    heredocs.some(({ body }) => body.start <= offset && offset <= body.end),
  );
}

const hash =
  /\.(?:ya?ml|tf|tfvars|hcl|py|rb|sh|bash|zsh|toml|ini|conf|cfg|env|properties|pl|r|ps1|mk)$|(?:^|\/)(?:\.env[^/]*|makefile|\.npmrc)$/i;
const slashes =
  /\.(?:[cm]?[jt]sx?|go|java|kt|kts|c|cc|cpp|h|hpp|cs|rs|swift|scala|groovy|gradle|php|dart|jsonc|json5)$/i;

function commentSign(source: SourceDocument): string | undefined {
  if (isDockerfile(source) || hash.test(source.path)) return '#';
  return slashes.test(source.path) ? '//' : undefined;
}
