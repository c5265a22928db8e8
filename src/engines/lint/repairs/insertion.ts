/** Text put in at one place. */
export function at(
  place: number,
  text: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  return { start: place, end: place, text };
}
