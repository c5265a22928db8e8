import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentProblem, Examined } from '../gate/documents/document.js';
import { pageOfRule } from '../gate/rulebook/index.js';
import { pageMarkdown } from '../gate/rulebook/words.js';

/** More pages at one place are not read. */
const mostPages = 3;

/** Why it is wrong, when it is not, and how it looks right: for the findings at a place, the narrowest first. */
export async function hoverAt(
  { problems }: Examined,
  document: TextDocument,
  position: Position,
): Promise<Hover | null> {
  const at = document.offsetAt(position);
  const here = problems
    .filter(({ start, end }) => start <= at && at <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .slice(0, mostPages);
  const [first] = here;
  if (first === undefined) return null;
  const pages = await Promise.all(here.map(textFor));
  return {
    contents: { kind: MarkupKind.Markdown, value: [...new Set(pages)].join('\n\n---\n\n') },
    range: { start: document.positionAt(first.start), end: document.positionAt(first.end) },
  };
}

async function textFor({ finding }: DocumentProblem): Promise<string> {
  const page = await pageOfRule(finding.rule);
  if (page !== undefined) return pageMarkdown(page);
  return `**${finding.title}** (\`${finding.rule}\`, ${finding.severity})\n\n${finding.fix?.summary ?? ''}`;
}
