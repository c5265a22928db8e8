import type { Operands } from './prove.js';

/**
 * A shell command that works in three surroundings of POSIX sh at once: bare, in single and in double quotes. Each surrounding
 * reads the parts that are meant for the others as text or as a comment (POSIX.1-2024, Shell Command Language, section 2.2).
 */
export function anywhere(command: string): string {
  return `;${command};#';${command};#";${command};#`;
}

/** Prints the product between markers. */
export function printProduct({ a, b }: Operands, marker: string): string {
  return `echo ${marker}$((${a}*${b}))${marker}`;
}

/** As `printProduct` for cmd.exe, whose `set /a` prints its result. */
export function printProductWindows({ a, b }: Operands): string {
  return `set /a ${a}*${b}`;
}
