/** What COPY and ADD of a Dockerfile take, as written. */
export function copiedSources(dockerfile: string): readonly string[] {
  return [...dockerfile.matchAll(/^[ \t]{0,40}(?:COPY|ADD)[ \t]([^\n]{1,500})/gim)].flatMap(([, text = '']) =>
    text
      .split(/[ \t",[\]]+/)
      .filter((word) => word !== '' && !word.startsWith('--'))
      .slice(0, -1),
  );
}
