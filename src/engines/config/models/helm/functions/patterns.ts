/**
 * A pattern of a chart, for texts of at most a few thousand characters. Go's engine is linear and ours is not: what
 * repeats a group, or repeats often, is refused.
 */
export function safePattern(pattern: string, flags: string): RegExp | undefined {
  if (pattern.length > 200 || /\)[*+{]/.test(pattern) || (pattern.match(/[*+{]/g) ?? []).length > 3)
    return undefined;
  try {
    return new RegExp(pattern.replace(/^\(\?i\)/, ''), pattern.startsWith('(?i)') ? `${flags}i` : flags);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}
