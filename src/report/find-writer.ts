import { extname } from 'node:path';
import { SeaworthyError } from '../core/errors.js';
import type { Writer } from '../core/report.js';
import { writers } from './writers/index.generated.js';

/** Names that other tools give the same formats. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['cyclonedx-json', 'cyclonedx'],
  ['cdx', 'cyclonedx'],
  ['spdx-json', 'spdx'],
  ['table', 'terminal'],
  ['text', 'terminal'],
  ['md', 'markdown'],
  ['junit-xml', 'junit'],
  ['tty', 'terminal'],
]);

/** @throws SeaworthyError USAGE */
export function writerNamed(name: string): Writer {
  const meant = otherNames.get(name) ?? name;
  const writer = writers.find(({ id }) => id === meant);
  if (writer) return writer;
  throw new SeaworthyError('USAGE', `There is no report format "${name}".`, {
    where: '--format',
    whatToDo: `Use one of: ${writers.map(({ id }) => id).join(', ')}.`,
  });
}

/** By the extension of the file. @throws SeaworthyError USAGE */
export function writerForFile(file: string): Writer {
  const lower = file.toLowerCase();
  const fits = writers
    .filter(({ extension }) => lower.endsWith(extension.startsWith('.') ? extension : `.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length);
  if (fits[0]) return fits[0];
  throw new SeaworthyError('USAGE', `The file extension "${extname(file)}" does not name a report format.`, {
    where: `--output ${file}`,
    whatToDo: 'Put --format before it.',
  });
}
