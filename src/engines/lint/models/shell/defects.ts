import type { Severity } from '../../../../core/severity.js';
import type { Span } from '../../../../formats/shell/index.js';
import type { Hit } from '../../rule.js';
import type { RunScript } from '../commands/run.js';

/** ShellCheck's four levels: https://www.shellcheck.net/wiki/Severity */
export type Level = 'error' | 'warning' | 'info' | 'style';

/** Something wrong in a script, under ShellCheck's number. */
export interface Defect {
  readonly span: Span;
  readonly code: number;
  readonly level: Level;
  /** What to see there, in a few words. */
  readonly what: string;
}

const severities: Readonly<Record<Level, Severity>> = {
  error: 'medium',
  warning: 'low',
  info: 'none',
  style: 'none',
};

export function defectHit({ source }: RunScript, { span, code, level, what }: Defect): Hit {
  return {
    ...source.spanOf(span),
    detail: what.slice(0, 100),
    severity: severities[level],
    aliases: [`SC${code}`],
  };
}

export function scCodes(...codes: readonly number[]): readonly string[] {
  return codes.map((code) => `SC${code}`);
}
