import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { repaired } from '../gate/documents/examine.js';
import { ignored } from '../gate/documents/ignoring.js';
import { changeBetween } from '../gate/documents/lines.js';
import type { Remark, Sheet, Workbench } from '../gate/documents/document.js';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.seaworthy`;

export interface ActionRequest {
  readonly document: TextDocument;
  readonly sheet: Sheet;
  readonly remarks: readonly Remark[];
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that the editor asks for; all where it does not say. */
  readonly only: readonly string[] | undefined;
  /** The cursor only came by: what takes long is not looked for unless it is asked for by its kind. */
  readonly isAutomatic?: boolean;
}

/** More than these at one place are a menu that nobody reads. */
const mostRemarks = 20;

/** What can be done about the findings in a range, the likeliest first. Nothing is offered that did not prove right. */
export function actionsFor(request: ActionRequest, bench: Workbench): CodeAction[] {
  const meant = request.remarks.filter((remark) => touches(remark, request)).slice(0, mostRemarks);
  return [
    ...(isAskedFor(CodeActionKind.QuickFix, request)
      ? [
          ...meant.flatMap((remark) => repairAction(remark, request)),
          ...meant.flatMap((remark) => ignoreAction(remark, request, bench)),
        ]
      : []),
    ...(isAskedFor(fixAllKind, request) && !(request.isAutomatic && request.only === undefined)
      ? fixAllAction(request, bench)
      : []),
  ];
}

function touches({ start, end }: Remark, { document, range }: ActionRequest): boolean {
  return start <= document.offsetAt(range.end) && document.offsetAt(range.start) <= end;
}

/** `source.fixAll` asks for `source.fixAll.seaworthy` too. */
function isAskedFor(kind: string, { only }: ActionRequest): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

function repairAction(remark: Remark, request: ActionRequest): readonly CodeAction[] {
  const { finding } = remark;
  const repair = remark.repair();
  const text = repair?.make();
  if (repair === undefined || text === undefined) return [];
  return [
    {
      title: repair.isSafe ? repair.summary : `${repair.summary} (changes what the image does: look at it)`,
      kind: CodeActionKind.QuickFix,
      diagnostics: about(finding.rule, remark, request),
      ...(repair.isSafe ? { isPreferred: true } : {}),
      edit: editTo(text, request),
    },
  ];
}

function ignoreAction(remark: Remark, request: ActionRequest, bench: Workbench): readonly CodeAction[] {
  const { finding } = remark;
  if (finding.rule === 'unused-ignore' || finding.rule === 'expired-ignore') return [];
  const text = ignored(request.sheet, remark, bench);
  if (text === undefined) return [];
  const title =
    finding.engine === 'secrets'
      ? 'It is no secret: allow this line'
      : `Ignore ${finding.rule} here, with a reason`;
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: about(finding.rule, remark, request),
      edit: editTo(text, request),
    },
  ];
}

function fixAllAction(request: ActionRequest, bench: Workbench): readonly CodeAction[] {
  const text = repaired(request.sheet, bench);
  if (text === undefined) return [];
  return [{ title: 'Make all safe repairs in this file', kind: fixAllKind, edit: editTo(text, request) }];
}

/** The editor's own diagnostics, so that it knows which ones go away. */
function about(rule: string, { start }: Remark, { document, diagnostics }: ActionRequest): Diagnostic[] {
  return diagnostics.filter(({ code, range }) => code === rule && document.offsetAt(range.start) === start);
}

function editTo(text: string, { document }: ActionRequest): NonNullable<CodeAction['edit']> {
  const { start, end, text: newText } = changeBetween(document.getText(), text);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { changes: { [document.uri]: [{ range, newText }] } };
}
