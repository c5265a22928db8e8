import type { Page } from '../template.js';

const opening = /<form\b([^<>]{0,600})>/gi;
const posts = /\bmethod\s{0,9}=\s{0,9}(?:["']\s{0,9})?post\b/i;
const toOthers = /\baction\s{0,9}=\s{0,9}(?:["']\s{0,9})?(?:https?:)?\/\//i;
/** https://docs.djangoproject.com/en/stable/howto/csrf/ */
const hasToken = /csrf|hidden_tag\s{0,9}\(|authenticity_token|_token\b|hidden_fields/i;
/** Words of Django alone; applications with Flask protect their forms or do not. */
const ofDjango = /\{%\s*(?:load|url|csrf_token|static|trans|translate|blocktrans\w*)\s/;
/** A tag of a library or a page that is included may write the token: `{% bootstrap_form form %}`. */
const isElsewhere = /\{%\s{0,9}(?:include\b|\w{0,60}form\w{0,60}\s|crispy\b)/;
const maxForm = 20_000;

/** Forms that change something and carry no token; only of pages that are surely Django's. */
export function formIn({ text, path, languages }: Page): readonly { readonly at: number }[] {
  if (!languages.has('python') || !/\.(html?|djhtml)$/.test(path) || !ofDjango.test(text)) return [];
  if (/url_for\s*\(/.test(text)) return [];
  const found: { readonly at: number }[] = [];
  for (const { 0: tag, 1: attributes = '', index } of text.matchAll(opening)) {
    if (!posts.test(attributes) || toOthers.test(attributes)) continue;
    const start = index + tag.length;
    const body = text.slice(start, start + maxForm);
    const end = body.search(/<\/form\b/i);
    const inside = end < 0 ? body : body.slice(0, end);
    if (!hasToken.test(tag) && !hasToken.test(inside) && !isElsewhere.test(inside)) found.push({ at: index });
  }
  return found;
}
