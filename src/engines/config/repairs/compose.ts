import type { ConfigMaker, Question } from './repair.js';
import { putMember, withoutItem, withoutMember } from './splice.js';

export function member(value: string, ...path: readonly string[]): ConfigMaker {
  return ({ container, text }) =>
    container && {
      summary: `Set ${path.join('.')}: ${value}`,
      edits: [putMember(container.tree, path, value, text)],
    };
}

export function without(...keys: readonly string[]): ConfigMaker {
  return ({ container, text }) => {
    const key = keys.find((one) => container?.tree.entries.has(one));
    return container && key !== undefined
      ? { summary: `Delete ${key}`, edits: [withoutMember(container.tree, key, text)] }
      : undefined;
  };
}

/** A word before the first of a list. */
export function firstOf(
  first: { readonly start: number } | undefined,
  isBlock: boolean,
  word: string,
  text: string,
): { start: number; end: number; text: string } | undefined {
  if (first === undefined) return undefined;
  if (!isBlock) return { start: first.start, end: first.start, text: `"${word}", ` };
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const lead = text.slice(lineStart, first.start);
  return /^[ \t]*-[ \t]+$/.test(lead)
    ? { start: lineStart, end: lineStart, text: `${lead}${word}\n` }
    : undefined;
}

export function withoutOption({ container, spot, text }: Question): ReturnType<ConfigMaker> {
  const list = container?.tree.get('security_opt');
  if (container === undefined || list === undefined) return undefined;
  const summary = `Delete ${text.slice(spot.start, spot.end).trim().slice(0, 60)}`;
  return list.items.length > 1
    ? { summary, edits: [withoutItem(list, spot, text)] }
    : { summary, edits: [withoutMember(container.tree, 'security_opt', text)] };
}
