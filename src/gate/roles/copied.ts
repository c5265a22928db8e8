/** What COPY and ADD of a Dockerfile take, as written. */
export function copiedSources(dockerfile: string): readonly string[] {
  return [...dockerfile.matchAll(copies)].flatMap(([, text = '']) => wordsOf(text).slice(0, -1));
}

/** Where the first of them puts it, as written. */
export function copyTarget(instruction: string): string | undefined {
  const [[, text = ''] = []] = instruction.matchAll(copies);
  return wordsOf(text).at(-1);
}

const copies = /^[ \t]{0,40}(?:COPY|ADD)[ \t]([^\n]{1,500})/gim;

function wordsOf(text: string): readonly string[] {
  return text.split(/[ \t",[\]]+/).filter((word) => word !== '' && !word.startsWith('--'));
}
