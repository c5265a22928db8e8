/** What `<?= x ?>` of a Blade or Twig page means: it is written as it is. */
export const rawOutput = '{!! !!}';

/** Pages of other template languages as PHP, each letter where it stands in the page. */
export function phpOfPage(text: string, path: string): string {
  if (path.endsWith('.blade.php')) return phpOfBlade(text);
  return path.endsWith('.twig') ? phpOfTwig(text) : text;
}

const postForm =
  /<form\b[^<>]{0,300}\bmethod\s*=\s*["']?(?:post|put|patch|delete)\b[^<>]{0,300}>(?:(?!<\/form>)[\s\S]){0,4000}<\/form>/gi;
const hasToken = /@csrf|csrf_field|csrf_token|_token|Form::/;
/** As long as the shortest form: the form is told by a call. */
const withoutToken = '<?=csrf_missing()?>';

/** https://laravel.com/docs/blade: `{!! x !!}` writes x as it is, `@php` begins code. */
function phpOfBlade(text: string): string {
  return text
    .replace(/\{\{--[\s\S]*?--\}\}/g, blank)
    .replace(/\{!!([^!]*(?:!(?!!\})[^!]*)*)!!\}/g, (_, code: string) => `<?=${code};?>`)
    .replace(postForm, (form) =>
      hasToken.test(form) ? form : withoutToken + form.slice(withoutToken.length),
    )
    .replace(/@php(?=\s)/g, '<?  ')
    .replace(/@endphp\b/g, '?>     ');
}

/** Filters after which a text is safe in a page. */
const escaping =
  /\|\s*(e|escape|striptags|url_encode|json_encode|purify|sanitize\w*|number_format|length|date|trans|format_\w+)\b/;

/** https://twig.symfony.com/doc/: `{{ x|raw }}` writes x as it is, and so does all between `{% autoescape false %}`. */
function phpOfTwig(text: string): string {
  return text.replace(/\{#[\s\S]*?#\}|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g, (element) => {
    const code = element.slice(2, -2);
    if (/^\{%-?\s*autoescape\s+false\b/.test(element)) return padded('<?=$x', element);
    if (!element.startsWith('{{')) return blank(element);
    if (/\btemplate_from_string\s*\(\s*[^'"\s)]/.test(code))
      return padded('<?=template_from_string($x)', element);
    const isRaw = /\|\s*raw\b/.test(code) && !escaping.test(code) && !/^-?\s*(['"])[^'"]*\1\s*\|/.test(code);
    return isRaw ? padded('<?=$x', element) : blank(element);
  });
}

/** The code in place of the element, with as many letters and the same ends of lines. */
function padded(code: string, element: string): string {
  const rest = blank(element.slice(code.length, -2));
  return element.length >= code.length + 2 ? `${code}${rest}?>` : blank(element);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
