/** Objects that every page has (Jakarta Pages 3.1, section 1.8.3), with their types. */
export const pageObjects: ReadonlyMap<string, string> = new Map([
  ['request', 'HttpServletRequest'],
  ['response', 'HttpServletResponse'],
  ['session', 'HttpSession'],
  ['application', 'ServletContext'],
  ['out', 'JspWriter'],
  ['pageContext', 'PageContext'],
  ['__', 'JspWriter.print'],
]);

/**
 * The Java of a page, each letter where it stands in the page: text becomes spaces, `<%= x %>` a call of `__`, which
 * is `out.print`.
 */
export function javaOfPage(page: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = page.indexOf('<%'); open >= 0; open = page.indexOf('<%', at)) {
    parts.push(blank(page.slice(at, open)));
    const isRemark = page.startsWith('<%--', open);
    const close = page.indexOf(isRemark ? '--%>' : '%>', open + 2);
    const end = close < 0 ? page.length : close + (isRemark ? 4 : 2);
    parts.push(isRemark ? blank(page.slice(open, end)) : javaOf(page.slice(open, end)));
    at = end;
  }
  parts.push(blank(page.slice(at)));
  return parts.join('');
}

function javaOf(element: string): string {
  const sign = element[2] ?? '';
  const isClosed = element.endsWith('%>') && element.length >= 5;
  if (sign === '@' || !isClosed) return blank(element);
  if (sign === '=') return `__(${element.slice(3, -2)});`;
  return sign === '!' ? `   ${element.slice(3, -2)}  ` : `  ${element.slice(2, -2)}  `;
}

/** As long as the text, with its ends of lines. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
