const needsWork = /^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)|\0/;

/**
 * A path as core's Entry has it: relative to the root, without `.` and `..`. The root itself is the empty text;
 * undefined where the path leads out of the root or holds a zero byte.
 */
export function normalisePath(path: string): string | undefined {
  if (!needsWork.test(path)) return path;
  // The two forms that most writers use are cut without a split.
  const start = path.startsWith('./') ? 2 : path.startsWith('/') ? 1 : 0;
  const trimmed = path.slice(start, path.endsWith('/') && path.length > start ? -1 : undefined);
  return needsWork.test(trimmed) ? resolved(trimmed) : trimmed;
}

/**
 * `..` inside the root is resolved as engines do when they unpack (Go's `filepath.Clean`); above the root it is refused.
 */
function resolved(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part.includes('\0')) return undefined;
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
