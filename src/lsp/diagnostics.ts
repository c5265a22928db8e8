import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Severity } from '../core/severity.js';
import type { DocumentGap, DocumentProblem, Examined } from '../gate/documents/document.js';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  critical: DiagnosticSeverity.Error,
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Information,
  none: DiagnosticSeverity.Hint,
  unknown: DiagnosticSeverity.Information,
};

/** More of them only slow an editor down; the last one says how many are left out. */
const most = 1_000;

export function diagnosticsOf({ problems, gaps }: Examined, document: TextDocument): Diagnostic[] {
  const all = [
    ...problems.map((problem) => problemDiagnostic(problem, document)),
    ...gaps.map((gap) => gapDiagnostic(gap, document)),
  ];
  if (all.length <= most) return all;
  return [
    ...all.slice(0, most),
    gapDiagnostic({ line: 1, reason: `${all.length - most} more findings are not shown` }, document),
  ];
}

function problemDiagnostic({ finding, start, end }: DocumentProblem, document: TextDocument): Diagnostic {
  const [address] = finding.references;
  const known = finding.aliases[0] === undefined ? '' : ` (${finding.aliases[0]})`;
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: severities[finding.severity],
    source: 'seaworthy',
    code: finding.rule,
    ...(address === undefined ? {} : { codeDescription: { href: address } }),
    message: `${finding.title}${known}`,
    ...(finding.rule === 'unused-ignore' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

function gapDiagnostic({ line, reason }: DocumentGap, document: TextDocument): Diagnostic {
  const start = document.positionAt(document.offsetAt({ line: line - 1, character: 0 }));
  return {
    range: { start, end: { line: start.line, character: start.character + 1_000 } },
    severity: DiagnosticSeverity.Information,
    source: 'seaworthy',
    code: 'not-looked-at',
    message: reason,
  };
}
