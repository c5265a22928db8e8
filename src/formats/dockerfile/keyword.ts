/** Instructions whose arguments may be a list in JSON. */
export const withJson: ReadonlySet<string> = new Set('ADD CMD COPY ENTRYPOINT RUN SHELL VOLUME'.split(' '));

/** `CMD["serve"]`: an unknown instruction for BuildKit, read as what is meant by it. */
export function gluedKeyword(text: string): string | undefined {
  const [, keyword] = /^([A-Za-z]{3,10})\[/.exec(text.slice(0, 12)) ?? [];
  return keyword !== undefined && withJson.has(keyword.toUpperCase()) ? keyword : undefined;
}

export function firstSpace(text: string): number {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) > 32) at++;
  return at;
}
