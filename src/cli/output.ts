import { SeaworthyError } from '../core/errors.js';
import type { Report, Writer } from '../core/report.js';
import { writerForFile, writerNamed } from '../report/find-writer.js';
import { printable } from '../report/printable.js';
import { SourceLines } from '../report/words/source-lines.js';
import { headline, outcomeWords } from '../report/words/verdict.js';
import type { ParsedOptions, Shell } from './command.js';

/** One format and the file that it goes to; without a file, to standard output. */
export interface Outlet {
  readonly writer: Writer;
  readonly file?: string;
}

/**
 * `--format` and `--output` pair by order: an output belongs to the format before it. An output of its own takes the
 * format from its file extension. Without any output `fallback` goes to standard output; only one format may. With files
 * alone standard output stays empty, and the verdict is one line on standard error.
 * @throws SeaworthyError USAGE
 */
export function outletsOf(options: ParsedOptions, fallback: string): readonly Outlet[] {
  const outlets: Outlet[] = [];
  let open: Writer | undefined;
  for (const { name, value } of options.ordered) {
    if (name === 'format') {
      if (open) outlets.push({ writer: open });
      open = writerNamed(value);
    } else if (name === 'output') {
      outlets.push({ writer: open ?? writerForFile(value), file: value });
      open = undefined;
    }
  }
  if (open) outlets.push({ writer: open });
  if (options.flag('json')) outlets.push({ writer: writerNamed('json') });
  const printed = outlets.filter(({ file }) => file === undefined);
  if (printed.length > 1) {
    throw new SeaworthyError(
      'USAGE',
      `Two formats would go to standard output: ${printed.map(({ writer }) => writer.id).join(' and ')}.`,
      {
        whatToDo: 'Give all but one of them a file: --format F --output FILE.',
      },
    );
  }
  return outlets.length > 0 ? outlets : [{ writer: writerNamed(fallback) }];
}

/** @throws SeaworthyError USAGE */
export function outletNamed(writer: string, file: string): Outlet {
  return { writer: writerNamed(writer), file };
}

export async function emitReport(
  report: Report,
  outlets: readonly Outlet[],
  options: ParsedOptions,
  shell: Shell,
  isListed = options.flag('all'),
  source?: string,
): Promise<void> {
  const lines = source === undefined ? undefined : new SourceLines(source, shell.world.disk);
  for (const { writer, file } of outlets) {
    const text = await writer.write(report, {
      colour: file === undefined && shell.colour,
      widthColumns: shell.widthColumns,
      all: isListed,
      ...(lines && { codeAt: (place) => lines.at(place) }),
    });
    if (file === undefined)
      await shell.print(text === '' || text.endsWith('\n') ? text : `${text}\n`, 'exact');
    else shell.world.disk.writeFile(file, text);
  }
  if (outlets.some(({ file }) => file === undefined)) return;
  const { mark, word } = outcomeWords[report.verdict.outcome];
  const files = outlets.map(({ file }) => file).join(', ');
  const written = files === '' ? '' : `\nWritten: ${files}`;
  shell.tell(printable(`${mark} ${word}  ${report.target.name}  ${headline(report)}${written}`));
}
