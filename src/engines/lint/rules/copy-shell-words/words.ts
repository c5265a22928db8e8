/** `2>/dev/null`, `||`, `&&`, `;` */
export function isShellWord(word: string): boolean {
  return /^(?:[0-2&]?>{1,2}[^>]{0,400}|\|{1,2}|&&|;)$/.test(word);
}
