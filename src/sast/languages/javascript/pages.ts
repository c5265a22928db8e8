/**
 * The script of a page or template, each letter in its place. What is written without escaping is a call of `ʜ`: in
 * `<p v-html="x">`, `{@html x}`, `<%- x %>`, `{{{x}}}` and `p!= x`.
 */
export const pages: ReadonlyMap<string, (text: string) => string> = new Map([
  ['vue', (text) => withScripts(text, /\sv-html="([^"]{1,500})"/g)],
  ['svelte', (text) => withScripts(text, /\{@html\s([^{}]{1,500})\}/g)],
  [
    'ejs',
    (text) =>
      onlyCalls(
        text,
        /<%-(?!\s*(?:body|content|include|script|style|yield|defineContent)\b)([^%]{1,500})%>/g,
      ),
  ],
  ['hbs', handlebars],
  ['handlebars', handlebars],
  ['mustache', handlebars],
  [
    'pug',
    (text) =>
      onlyCalls(
        text,
        /!\{([^{}\n]{1,500})\}|^[ \t]*[\w.#-]{1,100}(?:\([^()\n]{0,300}\))?!=[ \t]*([^\n]{1,500})\n/gm,
      ),
  ],
]);

function handlebars(text: string): string {
  return onlyCalls(
    text,
    /\{\{(?:\{|&)\s*(?!body|content|yield|children|script|style|>)([\w.]{1,200})\s*\}\}\}?/g,
  );
}

const scriptTag = /<script\b([^<>]{0,1000})>/gi;

/** The scripts of the page, and calls for what stands between them. */
function withScripts(text: string, raw: RegExp): string {
  const lower = text.toLowerCase();
  let out = '';
  let end = 0;
  for (const { 0: tag, index } of text.matchAll(scriptTag)) {
    if (index < end) continue;
    const close = lower.indexOf('</script', index);
    if (close < 0) break;
    const start = index + tag.length;
    out += onlyCalls(text.slice(end, index), raw) + blank(tag) + text.slice(start, close);
    end = close;
  }
  return out + onlyCalls(text.slice(end), raw);
}

function onlyCalls(text: string, raw: RegExp): string {
  let out = '';
  let end = 0;
  for (const match of text.matchAll(raw)) {
    const [whole] = match;
    const code = match.slice(1).find((each) => each !== undefined) ?? '';
    out += blank(text.slice(end, match.index)) + (isBalanced(code) ? callOf(whole, code) : blank(whole));
    end = match.index + whole.length;
  }
  return (out + blank(text.slice(end))).replaceAll(' ʜ(', ';ʜ(');
}

/** As long as the whole. */
function callOf(whole: string, code: string): string {
  const before = whole.lastIndexOf(code);
  const after = whole.length - before - code.length;
  return `${'ʜ('.padStart(before)}${code.replace(/\n/g, ' ')}${')'.padEnd(after)}`;
}

/** An expression, and not a part of a statement. */
function isBalanced(code: string): boolean {
  let depth = 0;
  for (const letter of code) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0 || letter === ';') return false;
  }
  return depth === 0 && code.trim() !== '';
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
