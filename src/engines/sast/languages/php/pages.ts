import { closedBy } from '../../../../core/bounded.js';
import { blank } from '../text.js';

/** What `<?= x ?>` of a Blade page means: it is written as it is. */
export const rawOutput = '{!! !!}';

/** Pages of other template languages as PHP, each letter where it stands in the page. */
export function phpOfPage(text: string, path: string): string {
  return path.endsWith('.blade.php') ? phpOfBlade(text) : text;
}

const postForm =
  /<form\b(?=[^<>]{0,300}\bmethod\s{0,9}=\s{0,9}["']?(?:post|put|patch|delete)\b)[^<>]{0,600}>(?:(?!<\/form>)[\s\S]){0,4000}<\/form>/gi;
const hasToken = /@csrf|csrf_field|csrf_token|_token|Form::/;
/** As long as the shortest form: the form is reported by a call. */
const withoutToken = '<?=csrf_missing()?>';

/** `@foreach ($items as $key => $item)`: as an assignment, for it has to fit. */
const loop = /@for(?:each|else)\s*\(\s*(\$[\w$>()'"[\]-]{1,200})\s+as\s+(?:\$\w+\s*=>\s*)?(\$\w{1,50})\s*\)/g;

const bladeComment = closedBy(/\{\{--[\s\S]*?--\}\}/g, '--}}');
const rawEcho = closedBy(/\{!!([\s\S]*?)!!\}/g, '!!}');

/** https://laravel.com/docs/blade: `{!! x !!}` writes x as it is, `@php` begins code. */
function phpOfBlade(text: string): string {
  return text
    .replace(bladeComment, blank)
    .replace(rawEcho, (_, code: string) => `<?=${code};?>`)
    .replace(postForm, (form) =>
      hasToken.test(form) ? form : withoutToken + form.slice(withoutToken.length),
    )
    .replace(loop, (_, items: string, name: string) => `<?[${name}]=${items};?>`.padEnd(_.length))
    .replace(/@php(?=\s)/g, '<?  ')
    .replace(/@endphp\b/g, '?>     ');
}
