import type { Circumstance } from './rule.js';

/**
 * A condition or a case that says something else than that the connection is one by TLS, or that there is a value; or that names
 * a check.
 */
export const chosen =
  /^\W{0,3}(?:else )?(?:if|elif|elsif|elseif|unless|case|when)\b(?:(?=[^\n]{0,120}(?:verif|insecure|valid|skip|ignore|trust|unauthorized))|(?![^\n]{0,120}(?:https|rediss|wss|ldaps|scheme|protocol|startswith|instance_?of|isinstance|\berr\b|\bnil\b|\bnull\b|\bnone\b|\bisset\b)))/i;

/** A name, key or password, without which those on the way learn little. */
export const secretSent =
  /\bAuthorization\b|\bpass(?:w(?:or)?d|phrase)|api_?key|access_?key|\b(?:access|auth|api|bearer|session)_?token|\bBearer\b|\bcredentials?\b|client_?secret/i;

/** `self.set_cookie(handler, token)`: of an object of which nothing is known the method is most likely the project's own. */
export const ownCookies: Circumstance = {
  because: 'The project has a method of that name, which sets the flags itself.',
  sink: /\bset_?cookie\(/i,
  project:
    /^[ \t]{1,40}(?:async )?(?:def|function|public function|private function|protected function) set_?cookie\b/im,
};

/** `res.clearCookie(name, { sameSite: 'none' })`, `setcookie(name, '', time() - 3600)` */
export const removedCookie: Circumstance = {
  because: 'A cookie that is removed holds nothing.',
  sink: /(?:clear|delete|remove|expire|unset|forget|destroy)_?cookie\b|\btime\(\)\s?-|\bmax_?age['"]?\s?[:=]\s?(?:0|-1)\b|\bnew Date\(0\)/i,
};

/** Filters that only shape a text, of Django, Jinja, Liquid and Twig: what they give is made of what they get. */
const shapingFilters =
  'add|addslashes|append|attr|batch|capfirst|capitalize|center|concat|cut|default|default_if_none|d|escape|e|first|format|' +
  'indent|join|last|list|ljust|lower|lstrip|map|merge|prepend|random|raw|replace|reverse|rjust|rstrip|safe|safeseq|select|' +
  'slice|sort|string|stringformat|strip|title|trim|truncate|truncatechars|truncatewords|unordered_list|upcase|downcase|upper|' +
  'wordwrap|xmlattr';

/** `{{ name | avatar(20) | safe }}` */
export const ownMarkup: Circumstance = {
  because: 'A filter of the program itself, or a field of a form, makes markup of the text.',
  sink: new RegExp(
    `\\{\\{[^}\\n]{1,200}\\|\\s{0,4}(?!(?:${shapingFilters})\\b)[A-Za-z_]|\\{\\{-?\\s{0,4}\\w{0,40}form\\w{0,40}\\.\\w{1,60}\\(`,
  ),
};

/** `self.write(json.dumps(answer))` */
export const wholeJson: Circumstance = {
  because: 'All that is sent is JSON, which programs send as such nearly always.',
  sink: /^[^<\n]{0,200}(?:\bjson[._]?(?:dumps|encode)|\bJSON\.stringify|\bto_json)\b[^<\n]{0,300}$/i,
};

/** Code of pages, but for what frameworks run on the server beside it: functions, actions and loaders of Next, Remix, Nuxt and SvelteKit. */
export const ofPage: Circumstance = {
  because: 'A script of a page: it runs in the browser, and asks its own server.',
  path: /\b(?:front-?end|webapp)\/|\.(?:vue|svelte|[jt]sx)$/,
  unlessFile:
    /["']use server["']|\bget(?:ServerSide|Static|Initial)Props\b|\bexport (?:default )?async function\b|\bexport const (?:loader|action|load|actions)\b|\bdefineEventHandler\b/,
};

/** `public int compareTo(Object other)`, `def __eq__(self, other)` */
export const ordering: Circumstance = {
  because: 'The method puts objects of the program in order, or holds one against another.',
  near: /\b(?:int|boolean|bool)[ \t]{1,4}(?:compareTo|compare|equals|CompareTo|Compare|Equals)[ \t]{0,4}\(|\bfunc \([^)\n]{1,80}\) (?:Less|Equals?|Compare)\(|\bdef (?:self\.)?(?:__(?:eq|ne|lt|le|gt|ge)__|==|eql\?|<=>)|\boperator[ \t]{0,4}[=!]=/,
};

/** `held.Certificate.Signature`, `getCertificate().getSignature()` */
export const certificateSignature: Circumstance = {
  because: 'The signature of a certificate is public.',
  sink: /cert(?:ificate)?\w{0,20}(?:\(\))?(?:\??\.|->)(?:get)?signature\b/i,
};

/** `for (long i = 0; i < 1L << cost; i++)`, `rounds.times do`, `for _ in range(100_000):` */
export const manyRounds: Circumstance = {
  because: 'The hash is made in as many rounds as a number says.',
  near: /\b(?:for|while)\b[^\n]{0,60}(?:iterations?|rounds?|cycles|\bcost|1L? ?<<|\d{3})|\b(?:iterations?|rounds?|cycles|cost)\.times\b/i,
};

/** `res.redirect(_.template(settings.address)({ name }))` */
export const addressTemplate: Circumstance = {
  because: 'A template says where the address begins, and the input fills a part of it.',
  near: /\.template\([^)\n]{1,80}\)\(|\b(?:url|uri|address)_?template\w{0,20}(?:\.|\()/i,
};
