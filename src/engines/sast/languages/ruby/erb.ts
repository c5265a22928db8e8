import { bounded } from '../../../../core/bounded.js';

/**
 * The Ruby of an ERB page, each letter where it stands in the page: text becomes spaces, `<%== x %>` a call of `__`,
 * `<%= x %>` one of `_u` where escaping does not help (https://docs.ruby-lang.org/en/master/ERB.html).
 */
export function rubyOfPage(page: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = page.indexOf('<%'); open >= 0; open = page.indexOf('<%', at)) {
    const text = page.slice(at, open);
    parts.push(blank(text));
    const close = page.indexOf('%>', open + 2);
    const end = close < 0 ? page.length : close + 2;
    parts.push(rubyOf(page.slice(open, end), unescapedAt(text)));
    at = end;
  }
  parts.push(blank(page.slice(at)));
  return parts.join('');
}

const openScript = bounded(/<script\b[^>]*>[^<]*(?<!["'])$/i, 16384);

/** Where escaping for HTML does not help: a script, an attribute without quotes, the beginning of an address. */
function unescapedAt(before: string): boolean {
  return (
    openScript.test(before.slice(-2000)) ||
    /<\w[^<>]*\s[\w-]+=$/.test(before.slice(-500)) ||
    /<\w[^<>]*\s(href|src|action|formaction)=["']$/i.test(before.slice(-500))
  );
}

function rubyOf(element: string, isRaw: boolean): string {
  const isClosed = element.endsWith('%>') && element.length >= 5;
  if (!isClosed || element.startsWith('<%#') || element.startsWith('<%%')) return blank(element);
  const inner = element.slice(2, element.endsWith('-%>') ? -3 : -2);
  const tail = element.endsWith('-%>') ? '  ' : ' ';
  if (!inner.startsWith('=')) return `  ${inner.startsWith('-') ? ` ${inner.slice(1)}` : inner}${tail};`;
  const isPlain = !inner.startsWith('==');
  const code = inner.slice(isPlain ? 1 : 2);
  // A block that goes on in the page: `<%= form_for @user do |f| %>`.
  if (opensBlock(code) || (isPlain && !isRaw)) return `${isPlain ? '   ' : '    '}${code}${tail};`;
  return `${isPlain ? '_u ' : ' __ '}${code}${tail};`;
}

function opensBlock(code: string): boolean {
  return /(\bdo|\{)\s{0,40}(\|[^|]{0,400}\|\s{0,40})?$/.test(code);
}

/**
 * What a page of Haml (`!= x`) or Slim (`== x`) writes as it is, as calls of `__`; the rest of the page becomes spaces
 * (https://haml.info/docs/yardoc/file.REFERENCE.html#unescape_html, https://github.com/slim-template/slim).
 */
export function rubyOfIndented(page: string, ending: string): string {
  const raw =
    ending === 'haml'
      ? /^(\s*(?:[%.#][\w.#:-]+(?:\{[^}\n]*\})?)?)!=(\s.*)$/
      : /^(\s{0,200}(?:[a-z][\w.#-]{0,200})?(?:\s[\w-]{1,100}="[^"\n]{0,400}"){0,20}\s{0,40})==(\s.*)$/;
  return page
    .split('\n')
    .map((line) => {
      const [, before = '', code = ''] = raw.exec(line.slice(0, maxLine)) ?? [];
      return code === '' || opensBlock(code) ? blank(line) : `${blank(before)}__${code}`;
    })
    .join('\n');
}

const maxLine = 2000;

/** As long as the text, with its ends of lines. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
