import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentProblem, SourceDocument, Workspace } from '../gate/documents/document.js';
import { repaired } from '../gate/documents/examine.js';
import { ignored } from '../gate/documents/ignoring.js';
import { changeBetween } from '../gate/documents/lines.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.seaworthy`;

export interface ActionRequest {
  readonly document: TextDocument;
  readonly source: SourceDocument;
  readonly problems: readonly DocumentProblem[];
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that the editor asks for; all where it does not say. */
  readonly only: readonly string[] | undefined;
  /** The cursor only came by: what takes long is not looked for unless it is asked for by its kind. */
  readonly isAutomatic?: boolean;
}

/** A longer menu at one place is not read. */
const mostProblems = 20;

/** What can be done about the findings in a range, the likeliest first. Nothing is offered that did not prove right. */
export function actionsFor(request: ActionRequest, workspace: Workspace): CodeAction[] {
  const meant = request.problems.filter((problem) => touches(problem, request)).slice(0, mostProblems);
  return [
    ...(isAskedFor(CodeActionKind.QuickFix, request)
      ? [
          ...meant.flatMap((problem) => repairAction(problem, request)),
          ...meant.flatMap((problem) => ignoreAction(problem, request, workspace)),
        ]
      : []),
    ...(isAskedFor(fixAllKind, request) && !(request.isAutomatic && request.only === undefined)
      ? fixAllAction(request, workspace)
      : []),
  ];
}

function touches({ start, end }: DocumentProblem, { document, range }: ActionRequest): boolean {
  return start <= document.offsetAt(range.end) && document.offsetAt(range.start) <= end;
}

/** `source.fixAll` asks for `source.fixAll.seaworthy` too. */
function isAskedFor(kind: string, { only }: ActionRequest): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

function repairAction(problem: DocumentProblem, request: ActionRequest): readonly CodeAction[] {
  const { finding } = problem;
  const repair = problem.repair();
  const text = repair?.make();
  if (repair === undefined || text === undefined) return [];
  return [
    {
      title: repair.isSafe ? repair.summary : `${repair.summary} (changes what the image does: look at it)`,
      kind: CodeActionKind.QuickFix,
      diagnostics: about(finding.rule, problem, request),
      ...(repair.isSafe ? { isPreferred: true } : {}),
      edit: editTo(text, request),
    },
  ];
}

function ignoreAction(
  problem: DocumentProblem,
  request: ActionRequest,
  workspace: Workspace,
): readonly CodeAction[] {
  const { finding } = problem;
  if (finding.rule === 'unused-ignore' || finding.rule === 'expired-ignore') return [];
  const text = ignored(request.source, problem, workspace);
  if (text === undefined) return [];
  const title =
    finding.engine === 'secrets'
      ? 'It is no secret: allow this line'
      : `Ignore ${finding.rule} here, with a reason`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: about(finding.rule, problem, request),
      edit: editTo(text, request),
    },
  ];
}

function fixAllAction(request: ActionRequest, workspace: Workspace): readonly CodeAction[] {
  const text = repaired(request.source, workspace);
  if (text === undefined) return [];
  return [{ title: 'Make all safe repairs in this file', kind: fixAllKind, edit: editTo(text, request) }];
}

/** The editor's own diagnostics, so that it knows which ones go away. */
function about(
  rule: string,
  { start }: DocumentProblem,
  { document, diagnostics }: ActionRequest,
): Diagnostic[] {
  return diagnostics.filter(({ code, range }) => code === rule && document.offsetAt(range.start) === start);
}

function editTo(text: string, { document }: ActionRequest): NonNullable<CodeAction['edit']> {
  const { start, end, text: newText } = changeBetween(document.getText(), text);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { changes: { [document.uri]: [{ range, newText }] } };
}
