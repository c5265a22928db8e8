import type { Annotation } from '../../engine/ir.js';
import type { Entry, EntryFacts, Model } from '../model.js';

const mappings: Readonly<Record<string, string>> = {
  GetMapping: 'GET',
  PostMapping: 'POST',
  PutMapping: 'PUT',
  DeleteMapping: 'DELETE',
  PatchMapping: 'PATCH',
  RequestMapping: '*',
  MessageMapping: 'MESSAGE',
};
const given = new Set(
  'RequestParam PathVariable RequestBody RequestHeader CookieValue ModelAttribute RequestPart MatrixVariable Payload'.split(
    ' ',
  ),
);
/** What Spring makes itself and hands over: nothing of it is the visitor's, or its type says what is. */
const own =
  /^(HttpServletRe\w+|ServletRe\w+|WebRequest|NativeWebRequest|HttpSession|Model|ModelMap|Map|Principal|Authentication|BindingResult|Errors|Locale|RedirectAttributes|UriComponentsBuilder|SessionStatus|Pageable|Sort|InputStream|OutputStream|Writer|HttpMethod|TimeZone|Server\w+|ModelAndView)$/;

/** https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller.html */
export const model: Model = {
  id: 'spring',
  title: 'Spring MVC, WebFlux and Security',
  languages: ['java'],
  types: [['NativeWebRequest', 'WebRequest']],
  sources: [
    ...['getParameter', 'getParameterValues', 'getParameterMap', 'getHeader', 'getHeaderValues'].map(
      (each) => `WebRequest.${each}()`,
    ),
    ...['getOriginalFilename', 'getInputStream', 'getBytes', 'getName'].map(
      (each) => `MultipartFile.${each}()`,
    ),
    ...['queryParam', 'pathVariable', 'bodyToMono', 'queryParams', 'headers'].map(
      (each) => `ServerRequest.${each}()`,
    ),
  ],
  results: [
    ['ResponseCookie.from()', 'ResponseCookie'],
    ['ResponseEntity.status()', 'ResponseEntityBuilder'],
  ],
  fluent: ['ResponseCookie'],
  sinks: [
    { api: 'RedirectView()', kind: 'redirect' },
    { api: 'RedirectView.setUrl()', kind: 'redirect' },
    { api: 'ModelAndView()', kind: 'redirect', if: [{ of: 0, matches: /^redirect:/ }] },
    { api: 'ModelAndView.setViewName()', kind: 'redirect', if: [{ of: 0, matches: /^redirect:/ }] },
    { api: 'MultipartFile.transferTo()', kind: 'path' },
    { api: 'MultipartFile.transferTo()', kind: 'path', rule: 'unrestricted-upload' },
    { api: 'HttpHeaders.add()', kind: 'header', args: [0, 1] },
    { api: 'HttpHeaders.set()', kind: 'header', args: [0, 1] },
    { api: 'HttpHeaders.setLocation()', kind: 'redirect' },
    { api: 'ResponseEntity.ok()', kind: 'html', textOnly: true, if: [{ of: 0, matches: /^\s*</ }] },
  ],
  sanitizers: [{ api: 'ModelAndView()', clears: ['redirect'] }],
  misuses: [
    { api: 'HttpSecurity.csrf().disable()', rule: 'csrf-off' },
    { api: 'CsrfConfigurer.disable()', rule: 'csrf-off' },
    { api: 'HttpSecurity.headers().frameOptions().disable()', rule: 'clickjacking' },
    { api: 'HttpSecurity.headers().disable()', rule: 'missing-security-headers' },
    {
      api: 'HttpSecurity.sessionManagement().sessionFixation().none()',
      rule: 'session-fixation',
    },
    ...['addAllowedOrigin', 'addAllowedOriginPattern'].map((each) => ({
      api: `CorsConfiguration.${each}()`,
      rule: 'permissive-cors',
      when: [{ of: 0, is: '*' }],
    })),
    {
      api: 'CorsConfiguration.setAllowedOrigins()',
      rule: 'permissive-cors',
      when: [{ of: [0, '0'], is: '*' }],
    },
    {
      api: 'CorsRegistry.addMapping().allowedOrigins()',
      rule: 'permissive-cors',
      when: [{ of: 0, is: '*' }],
    },
    {
      api: 'ResponseCookie.build()',
      rule: 'insecure-cookie',
      when: [{ of: ['self', 'secure'], is: true, not: true }],
    },
    {
      api: 'ResponseCookie.build()',
      rule: 'script-readable-cookie',
      when: [{ of: ['self', 'httpOnly'], is: true, not: true }],
    },
  ],
  entry,
  inspect,
};

/** A method of a controller with a mapping: what the visitor sends are its parameters. */
function entry({ body, owner }: EntryFacts): Entry | undefined {
  if (body.language !== 'java') return undefined;
  const mapping = body.annotations?.find(({ name }) => mappings[name] !== undefined);
  if (!mapping) return undefined;
  const prefix = pathOf(owner?.annotations.find(({ name }) => name === 'RequestMapping'));
  const path = joined(prefix, pathOf(mapping));
  const named = mapping.args.method;
  const method = typeof named === 'string' ? named : (mappings[mapping.name] ?? '*');
  return {
    routes: [{ method, path }],
    params: body.params.map((param) =>
      isGiven(param.annotations ?? [], param.type) ? ('source' as const) : undefined,
    ),
    answersHtml: answersText(body, owner, mapping),
    answersView: true,
  };
}

function isGiven(annotations: readonly Annotation[], type: string | undefined): boolean {
  if (annotations.some(({ name }) => given.has(name))) return true;
  if (
    annotations.some(({ name }) => /^(Autowired|SessionAttribute|AuthenticationPrincipal|Value)$/.test(name))
  )
    return false;
  return type === undefined || !own.test(type);
}

function pathOf(annotation: Annotation | undefined): string {
  const path = annotation?.args.value ?? annotation?.args.path;
  return typeof path === 'string' ? path : '';
}

function joined(prefix: string, path: string): string {
  const whole = [prefix, path].map((each) => each.replace(/^\/+|\/+$/g, '')).filter((each) => each !== '');
  return `/${whole.join('/')}`;
}

/** Texts are sent as they are, and a browser takes them for HTML; other objects become JSON. */
function answersText(
  { annotations, returns = '' }: EntryFacts['body'],
  owner: EntryFacts['owner'],
  mapping: Annotation,
): boolean {
  const all = [...(annotations ?? []), ...(owner?.annotations ?? [])].map(({ name }) => name);
  const isBody =
    all.includes('ResponseBody') || all.includes('RestController') || returns.startsWith('ResponseEntity');
  const produces = String(mapping.args.produces ?? '');
  if (/json|plain|octet|pdf|image|APPLICATION|TEXT_PLAIN|IMAGE/.test(produces)) return false;
  return (
    isBody &&
    /^(String|(ResponseEntity|Mono|Flux)<(String|\?|Object)>|ResponseEntity)$/.test(
      returns.replace(/\s/g, ''),
    )
  );
}

const changing =
  /save|update|delete|add|create|remove|edit|write|set|transfer|submit|post|process|regist|upload|pay|change/i;

function inspect({ body }: EntryFacts): readonly { readonly rule: string; readonly at: number }[] {
  if (body.language !== 'java') return [];
  if (body.name === '<AbstractHttpConfigurer::disable for csrf>') return [{ rule: 'csrf-off', at: body.at }];
  const cross = body.annotations?.find(({ name }) => name === 'CrossOrigin');
  const origins = cross && (cross.args.origins ?? cross.args.value ?? '*');
  const found = origins === '*' ? [{ rule: 'permissive-cors', at: cross?.at ?? body.at }] : [];
  const mapping = body.annotations?.find(({ name }) => name === 'RequestMapping');
  const isOpen =
    mapping && mapping.args.method === undefined && changing.test(`${body.name} ${pathOf(mapping)}`);
  return isOpen ? [...found, { rule: 'csrf-off', at: mapping.at ?? body.at }] : found;
}
