/**
 * A file of settings (https://learn.microsoft.com/en-us/dotnet/framework/configure-apps/file-schema/) as calls of C#,
 * each letter in its place: `<compilation debug="true">` becomes `;compilation(debug:"true")`.
 */
export function codeOfConfig(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
    parts.push(blank(text.slice(at, open)));
    const isRemark = text.startsWith('<!--', open);
    const close = text.indexOf(isRemark ? '-->' : '>', open);
    at = close < 0 ? text.length : close + (isRemark ? 3 : 1);
    const element = text.slice(open, at);
    parts.push(isRemark || close < 0 ? blank(element) : callOf(element));
  }
  parts.push(blank(text.slice(at)));
  // Each call ends where the next begins; the last one needs an end of its own.
  return parts.join('').replace(/ (?=[\r\n]*$)/, ';');
}

const opening = /^<(\w[\w.:-]*)(?=\s)/;
/** A name after white space, so that each letter is looked at a few times at most. */
const attribute = /(?<=\s)([\w.:-]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** `<%@ Page Debug="true" %>` and elements alike; without attributes, nothing. */
export function callOf(text: string): string {
  const name = opening.exec(text)?.[1];
  if (name === undefined) return blank(text);
  const attributes = text.slice(name.length + 1, -1);
  const given = argumentsOf(attributes);
  return given === undefined ? blank(text) : `;${plainName(name)}${given})`;
}

/** The attributes as arguments, the first mark of which opens the call. */
function argumentsOf(attributes: string): string | undefined {
  let count = 0;
  let end = 0;
  const parts: string[] = [];
  for (const match of attributes.matchAll(attribute)) {
    const [whole, name = '', equals = '', value = ''] = match;
    const before = attributes.slice(end, match.index);
    // A name at the very start of a line has no letter before it for the mark.
    if (before === '' || /[\r\n]$/.test(before)) continue;
    parts.push(blank(before.slice(0, -1)), count === 0 ? '(' : ',');
    parts.push(plainName(name), `${' '.repeat(equals.length - 1)}:`, literalOf(value));
    end = match.index + whole.length;
    count += 1;
  }
  return count === 0 ? undefined : parts.join('') + blank(attributes.slice(end));
}

const keyword =
  /^(abstract|as|base|bool|break|byte|case|catch|char|checked|class|const|default|delegate|do|else|enum|event|false|for|if|in|int|interface|internal|is|lock|namespace|new|null|object|operator|out|override|params|private|protected|public|readonly|ref|return|static|string|struct|switch|this|throw|true|try|typeof|unsafe|using|virtual|void|while)$/;

export function plainName(name: string): string {
  const plain = name.replace(/[:.-]/g, '_');
  return keyword.test(plain) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

export function literalOf(value: string): string {
  return `"${value
    .slice(1, -1)
    .replaceAll('\\', '/')
    .replace(/["\r\n]/g, ' ')}"`;
}

/** As long as the text, with its ends of lines. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
