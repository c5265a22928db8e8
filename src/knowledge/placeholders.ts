/** Words that ask for another value, or say that this one is for trying things out. */
const markers: ReadonlySet<string> = new Set(
  'your yours change changeme changethis changeit replace replaceme placeholder example sample insecure dummy todo default secretkey'.split(
    ' ',
  ),
);

const longest = 200;

/**
 * `your-jwt-key-change-this`: words in place of a key, one of which asks for another. Where it is a value that stays in force it is no secret
 * that got out, but a default that all know.
 */
export function isPlaceholder(value: string): boolean {
  const trimmed = value.trim();
  if (trimmed.length > longest) return false;
  const parts = trimmed
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((part) => part !== '');
  return (
    parts.length > 1 &&
    parts.every((part) => /^(?:[a-z]{1,15}|\d{1,4}|[a-z]{2,8}\d{1,3})$/.test(part)) &&
    parts.some((part) => markers.has(part))
  );
}
