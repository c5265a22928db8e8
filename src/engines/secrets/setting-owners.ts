import { isCommentLine, marginOf } from './aside.js';

const mostOfLine = 200;

/**
 * What a setting belongs to by the margins, sections or braces above: `jwt` of `jwt:` and below it `key: …`, of `[auth.jwt]`, of
 * `"JwtSettings": { "Key": …`.
 */
export function ownerOf(before: string, above: readonly string[]): string | undefined {
  const inBraces = onSameLine.exec(before)?.[1];
  if (inBraces !== undefined) return inBraces;
  const margin = marginOf(before);
  for (const each of above.toReversed()) {
    const line = each.slice(0, mostOfLine);
    if (line.trim() === '' || isCommentLine(line)) continue;
    const section = sections.exec(line)?.[1];
    if (section !== undefined) return section.split('.').at(-1);
    if (marginOf(line) < margin) return groups.exec(line.trim())?.[1];
  }
  return undefined;
}

const onSameLine = /["']?([\w-]{2,40})["']?\s{0,4}[:=]\s{0,4}\{[^{}]{0,200}$/;
const sections = /^\[{1,2}["']?([\w.-]{2,80})["']?\]{1,2}\s{0,4}$/;
const groups = /^(?:[-{][ \t]{0,4})?["']?(\w[\w.-]{1,59})["']?[ \t]{0,4}[:=](?:[ \t]{0,4}\{)?$/;

/**
 * The whole name of what is called a `key` and nothing more: `jwt_key`, also of `Jwt__Key` and `Jwt:Key` as .NET joins names. Words
 * that say that settings follow are no part of it, as in `JwtSettings`.
 */
export function nameWithOwner(name: string, before: string, above: readonly string[]): string {
  if (name.includes('__')) return name.replaceAll('__', '_');
  if (!/^keys?$/i.test(name)) return name;
  const inName = /(?<![\w-])([\w-]{2,40}):$/.exec(before.slice(0, before.lastIndexOf(name)))?.[1];
  if (inName !== undefined) return `${inName}_${name}`;
  const owner = ownerOf(before, above)?.replace(
    /[_.-]?(?:settings?|options?|config(?:uration)?|params?)$/i,
    '',
  );
  return owner === undefined ? name : `${owner}_${name}`;
}
