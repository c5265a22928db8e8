const settings = /^\s*(theme|config|site|settings|JSON\.stringify)\s*[.[(]/;
const made = /(^|[._a-z])(html|svg|icon|markup)$/i;

/**
 * Whether an expression names what is meant to be HTML: settings of the site, or what the program calls so. That it
 * is not escaped is no news; where it comes from outside it is reported all the same.
 */
export function isTrusted(code: string): boolean {
  if (settings.test(code)) return true;
  const [first = ''] = code.slice(0, 300).split(/[|?!]|\s(?:if|or|and)\s/);
  return made.test(first.trim());
}
