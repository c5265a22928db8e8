import { bounded } from '../../../../core/bounded.js';

/** Functions of the language whose arguments say what their result is. */

/**
 * Members of `$_SERVER` that the visitor does not write: all but those of the request
 * (https://www.php.net/manual/en/reserved.variables.server.php). What else is there comes from the server's configuration.
 */
export const ownServerKeys =
  /^(?!HTTP_|CONTENT_|REDIRECT_|PHP_(?:SELF|AUTH)|(?:ORIG_)?PATH_|REQUEST_URI$|QUERY_STRING$|AUTH_|REMOTE_(?:HOST|USER|IDENT)|UNENCODED_URL$|X_)[A-Za-z][A-Za-z\d_]*$/;
/** Members of an uploaded file that PHP makes itself. */
export const ownFileKeys = /^(tmp_name|size|error)$/;

/** `FILTER_VALIDATE_INT`: only what cannot attack passes. */
export const strictFilter =
  /\bFILTER_(VALIDATE_(INT|FLOAT|BOOL|BOOLEAN|IP|DOMAIN|MAC)|SANITIZE_NUMBER_(INT|FLOAT))\b/;
/** A pattern from the beginning to the end that says which letters may stand between. */
export const listingFilter =
  /\bFILTER_VALIDATE_REGEXP\b[\s\S]{0,80}'regexp'\s*=>\s*'[^\w\s']\^[^'.^\\]{1,80}\$[^\w\s']\w{0,8}'/;
export const escapingFilter =
  /\bFILTER_SANITIZE_(SPECIAL_CHARS|FULL_SPECIAL_CHARS|STRING|STRIPPED|ENCODED)\b/;

/** Where a function that is handed over stands among the arguments, and the list whose elements it is given. */
export const iterators: ReadonlyMap<string, { readonly callback: number; readonly list: number }> = new Map([
  ['array_map', { callback: 0, list: 1 }],
  ['array_filter', { callback: 1, list: 0 }],
  ['array_walk', { callback: 1, list: 0 }],
  ['array_walk_recursive', { callback: 1, list: 0 }],
  ['array_reduce', { callback: 1, list: 0 }],
  ['usort', { callback: 1, list: 0 }],
  ['uasort', { callback: 1, list: 0 }],
  ['uksort', { callback: 1, list: 0 }],
  ['preg_replace_callback', { callback: 1, list: 2 }],
  ['iterator_apply', { callback: 1, list: 0 }],
]);

/** For each hole of a format whether it takes a number. */
export function holesOf(format: string): readonly boolean[] {
  return [...format.matchAll(/%(?:\d{1,3}\$)?[-+ 0']{0,5}\d{0,9}(?:\.\d{1,9})?([bcdeEfFgGhHosuxX])/g)].map(
    ([, letter = '']) => letter !== 's',
  );
}

export const hashing =
  /^\s*(md5|sha1|hash|crypt|crc32|hash_hmac)\s*\(|^\s*str(n|case|ncase)?cmp\s*\(.*(password|passwd|secret|token|hash)/i;

/** The variable that holds what a generator gives. */
export const yields = '<yield>';

/** Methods that set members of a record. */
export const assigning =
  /^(new|create|forceCreate|fill|forceFill|update|insert|firstOrCreate|updateOrCreate|firstOrNew|save|patchEntity|newEntity|setAttributes|load)$/;
/** A request of which nothing was chosen. */
export const wholeRequest = bounded(
  /^(\$_(POST|GET|REQUEST)|(\$\w*request|request\(\)|Request|Input)(->|::)(all|input|post|query|except\([^)]*|json|toArray|request->all|query->all)\(\)|\$this->request->(getData|getPost|getVar)\(\))$/i,
  4096,
);
/** Functions that put what they find into a variable, by the place of the argument. */
export const filledBy: ReadonlyMap<string, number> = new Map([
  ['preg_match', 2],
  ['preg_match_all', 2],
  ['mb_ereg', 2],
  ['exec', 1],
  ['system', 1],
  ['passthru', 1],
  ['similar_text', 2],
  ['getmxrr', 1],
  ['fsockopen', 2],
  ['openssl_sign', 1],
  ['openssl_random_pseudo_bytes', 1],
]);
/** https://www.php.net/manual/en/language.variables.superglobals.php */
export const superglobals =
  /^\$(_GET|_POST|_REQUEST|_COOKIE|_SERVER|_FILES|_ENV|_SESSION|GLOBALS|HTTP_RAW_POST_DATA|argv|argc)$/;

export const classKinds = new Set([
  'class_declaration',
  'trait_declaration',
  'interface_declaration',
  'enum_declaration',
]);
