import { grouped } from '../../core/numbers.js';

/**
 * Characters that change how a terminal or a page shows the text around them: C0 and C1 controls (ECMA-48; a lone U+009B
 * starts an escape sequence), line separators, zero-width and bidirectional ones (Unicode TR 36, "Bidirectional Text
 * Spoofing"), tags and halves of surrogate pairs.
 */
const disturbing =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

/** Text from outside, made harmless and visible; line feeds and tabs stay. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(disturbing, escaped);
}

/** The same in one line. */
export function oneLine(text: string): string {
  return withoutCommands(text.replace(/[\r\n\t]+/g, ' ').replace(disturbing, escaped));
}

/**
 * A runner obeys commands in a log, and names of files come from the scanned tree: `##vso[` of Azure Pipelines, `##[` of
 * that and GitHub, `##teamcity[`, all anywhere in a line (CWE-117).
 */
export function withoutMarks(text: string): string {
  return text.replace(/##(?=\w{0,40}\[)/g, '# #');
}

/** The same, and `::error …` and `::debug::` of GitHub, which count at the start of a line: where a text is wrapped, any word may stand there. */
function withoutCommands(text: string): string {
  return withoutMarks(text).replace(/(^|\s)::(?=[a-z-]{1,40}(?:\s|::))/g, '$1: :');
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u{${code}}`;
}

const plainAscii = /^[\u0020-\u007e]*$/;
/** East Asian wide and full-width blocks, and pictographs (Unicode TR 11). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const noWidth = /\p{Mn}|\p{Me}|\u200d/u;

/** Columns that a terminal gives to the text. */
export function widthOf(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

function columnsOf(character: string): number {
  if (character.length === 1 && character.charCodeAt(0) < 0x300) return 1;
  return noWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
}

/** Cut to so many columns, with a mark where something is missing. */
export function clipped(text: string, columns: number): string {
  if (text.length <= columns && widthOf(text) <= columns) return text;
  if (columns < 1) return '';
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Cut in the middle: of a long path the end shows more than the beginning. */
export function clippedInside(text: string, columns: number): string {
  if (text.length <= columns && widthOf(text) <= columns) return text;
  if (columns < 8 || !plainAscii.test(text)) return clipped(text, columns);
  const head = Math.floor((columns - 1) / 3);
  return `${text.slice(0, head)}…${text.slice(text.length - (columns - 1 - head))}`;
}

export function padded(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, columns - widthOf(text)));
  return side === 'left' ? text + space : space + text;
}

/** Lines of at most so many columns, broken between words; a longer one goes on in the next line. */
export function wrapped(text: string, columns: number, mostLines = 20): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= columns) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    if (lines.length >= mostLines) return [...lines.slice(0, -1), clipped(`${lines.at(-1)} …`, columns)];
    // A path that is cut names another place: it goes on in the next line.
    line = word;
    while (line.length > columns && lines.length < mostLines - 1 && isPlain(line)) {
      lines.push(line.slice(0, columns));
      line = line.slice(columns);
    }
    line = clipped(line, columns);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** One column a character. */
function isPlain(text: string): boolean {
  return /^[\x21-\x7e]*$/.test(text);
}

/** A command as a person types it, or in words what no command does. */
export function typed(command: string): string {
  return `${/^(?:set|name) /.test(command) ? '→' : '$'} ${command}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
