import { isGenerated } from '../markup/generated.js';

const notScript =
  /\btype\s*=\s*["']?(?!module|text\/javascript|application\/javascript|text\/ecmascript)[\w/]/i;
const scriptTag = /<script\b([^<>]{0,1000})>/gi;

/** Whether a page of HTML has scripts of its own. */
export function hasScripts(text: string): boolean {
  if (isGenerated(text)) return false;
  for (const { 1: attributes = '' } of text.matchAll(scriptTag))
    if (!/\bsrc\s*=/i.test(attributes) && !notScript.test(attributes)) return true;
  return false;
}

/** The scripts of a page, each letter in its place, and what stands for the markup between them. */
export function withScripts(text: string, markup: (part: string) => string): string {
  const lower = text.toLowerCase();
  let out = '';
  let end = 0;
  for (const { 0: tag, index } of text.matchAll(scriptTag)) {
    if (index < end) continue;
    const close = lower.indexOf('</script', index);
    if (close < 0) break;
    const start = index + tag.length;
    const isCode = !notScript.test(tag);
    out += markup(text.slice(end, index)) + blank(tag);
    out += isCode ? text.slice(start, close) : blank(text.slice(start, close));
    end = close;
  }
  return out + markup(text.slice(end));
}

export function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
