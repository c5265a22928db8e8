import type { Span } from '../../../../formats/dockerfile/index.js';
import type { LintFile } from '../../models/file.js';
import { commandAt } from '../../repairs/places.js';
import { askingBecause, deciding, harmless, type Remedy } from '../../repairs/remedy.js';
import type { Hit } from '../../rule.js';

export function repair(hit: Hit, file: LintFile): Remedy | undefined {
  const { text } = file.dockerfile;
  const place = { start: hit.start, end: hit.end };
  const written = text.slice(hit.start, hit.end);
  const aliases = hit.aliases ?? [];
  if (aliases.includes('SC3014') && written === '==') return equals(place);
  if (aliases.includes('SC3046') && written === 'source') return dot(hit, file);
  if (aliases.includes('SC2112')) {
    const [whole, name] =
      /^function[ \t]+([A-Za-z_]\w{0,60})(?:[ \t]*\([ \t]*\))?/.exec(
        text.slice(hit.start, hit.start + 120),
      ) ?? [];
    return whole === undefined
      ? undefined
      : harmless(`Write ${name}()`, { start: hit.start, end: hit.start + whole.length, text: `${name}()` });
  }
  const [, sign, path] = /^(&>>?)[ \t]*([\w./-]+)$/.exec(written) ?? [];
  return aliases.includes('SC3020') && path !== undefined
    ? deciding('Where sh is dash, the command runs in the background until now.', 'Redirect both', {
        ...place,
        text: `${sign === '' ? '' : written.startsWith('&>>') ? '>>' : '>'}${path} 2>&1`,
      })
    : undefined;
}

/** To dash `==` is an error, by which the test failed whatever the words are. */
function equals(place: Span): Remedy {
  return askingBecause('Where sh is dash, the test failed always until now.', 'Write =', {
    ...place,
    text: '=',
  });
}

/** `.` looks for a name without a slash in PATH and nowhere else. */
function dot(hit: Hit, file: LintFile): Remedy | undefined {
  const command = commandAt(file, hit);
  const [path] = command?.args ?? [];
  if (path === undefined || !path.value.includes('/')) return undefined;
  return harmless('Write "."', { start: hit.start, end: hit.end, text: '.' });
}
