import { errorCodes, SeaworthyError } from '../core/errors.js';
import { printable } from '../report/printable.js';

/** Shows the user what was wrong, where, and what to do; gives the exit code. */
export function explainError(thrown: unknown, out: { write(text: string): unknown }, debug = false): number {
  if (thrown instanceof SeaworthyError) {
    out.write(`seaworthy: ${printable(thrown.message)}\n`);
    if (thrown.where !== undefined) out.write(`  where: ${printable(thrown.where)}\n`);
    if (thrown.whatToDo !== undefined) out.write(`  what to do: ${printable(thrown.whatToDo)}\n`);
    out.write(`  error: ${thrown.code} (exit ${thrown.exitCode})\n`);
    if (debug) out.write(`${thrown.stack}\n`);
    return thrown.exitCode;
  }
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  out.write(
    `seaworthy: a defect in Seaworthy stopped the work. Please report it with the lines below.\n${printable(text)}\n`,
  );
  return errorCodes.INTERNAL.exit;
}
