/** A string without the run of these characters at its end. A pattern such as `/x+$/` tries each run of a long string anew. */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
