import { withoutTrailing } from '../../../../core/trailing.js';
import type { Annotation } from '../../ir/ir.js';
import type { Entry, EntryFacts, Model, RuleRef, Sink } from '../../ir/model.js';
import { makersIn, namesOf } from '../../ir/naming.js';
import { callsOf, instructionsOf } from '../shapes.js';

const mappings: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    GetMapping: 'GET',
    PostMapping: 'POST',
    PutMapping: 'PUT',
    DeleteMapping: 'DELETE',
    PatchMapping: 'PATCH',
    RequestMapping: '*',
    MessageMapping: 'MESSAGE',
  }),
);
const given = new Set(
  'RequestParam PathVariable RequestBody RequestHeader CookieValue ModelAttribute RequestPart MatrixVariable Payload'.split(
    ' ',
  ),
);
/** What Spring makes itself and hands over: nothing of it is the visitor's, or its type says what is. */
const own =
  /^(HttpServletRe\w+|ServletRe\w+|WebRequest|NativeWebRequest|HttpSession|Model|ModelMap|Map|Principal|Authentication|BindingResult|Errors|Locale|RedirectAttributes|UriComponentsBuilder|SessionStatus|Pageable|Sort|InputStream|OutputStream|Writer|HttpMethod|TimeZone|Server\w+|ModelAndView)$/;

/** What a browser is reported by default, and what that guards against. */
const headers = ['contentTypeOptions', 'xssProtection', 'httpStrictTransportSecurity', 'hsts'];
const exceptionText =
  /^(Throwable|\w*Exception)(\.(getMessage|toString|getStackTrace|getLocalizedMessage)\(\))?$/;

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
    ...[
      'status',
      'ok',
      'badRequest',
      'notFound',
      'internalServerError',
      'unprocessableEntity',
      'accepted',
    ].map((each) => [`ResponseEntity.${each}()`, 'ResponseEntityBuilder'] as const),
    ...['headers', 'contentType', 'cacheControl'].map(
      (each) => [`ResponseEntityBuilder.${each}()`, 'ResponseEntityBuilder'] as const,
    ),
  ],
  fluent: ['ResponseCookie'],
  sinks: [
    { api: 'RedirectView()', kind: 'redirect' },
    { api: 'RedirectView.setUrl()', kind: 'redirect' },
    { api: 'ModelAndView()', kind: 'redirect', if: [{ of: 0, matches: /^redirect:/ }] },
    ...['ModelAndView()', 'ModelAndView.setViewName()'].map(
      (api): Sink => ({
        api,
        kind: 'path',
        if: [{ of: 0, matches: /^(redirect|forward):/, not: true }],
        closed: true,
      }),
    ),
    { api: 'ModelAndView.setViewName()', kind: 'redirect', if: [{ of: 0, matches: /^redirect:/ }] },
    { api: 'MultipartFile.transferTo()', kind: 'path' },
    { api: 'MultipartFile.transferTo()', kind: 'path', rule: 'unrestricted-upload' as const },
    { api: 'HttpHeaders.add()', kind: 'header', args: [0, 1] },
    { api: 'HttpHeaders.set()', kind: 'header', args: [0, 1] },
    { api: 'HttpHeaders.setLocation()', kind: 'redirect' },
    { api: 'ResponseEntityBuilder.location()', kind: 'redirect' },
    {
      api: 'ResponseEntityBuilder.header()',
      kind: 'redirect',
      args: [1],
      if: [{ of: 0, matches: /^location$/i }],
    },
    { api: 'ResponseEntityBuilder.header()', kind: 'header', args: [1] },
    { api: 'ResponseEntity.ok()', kind: 'html', textOnly: true, if: [{ of: 0, matches: /^\s*</ }] },
  ],
  sanitizers: [{ api: 'ModelAndView()', sanitizes: ['redirect'] }],
  misuses: [
    { api: 'HttpSecurity.csrf().disable()', rule: 'csrf-off' as const },
    { api: 'CsrfConfigurer.disable()', rule: 'csrf-off' as const },
    { api: 'HttpSecurity.headers().frameOptions().disable()', rule: 'clickjacking' as const },
    { api: 'HttpSecurity.headers().disable()', rule: 'missing-security-headers' as const },
    ...headers.map((each) => ({
      api: `HttpSecurity.headers().${each}().disable()`,
      rule: 'missing-security-headers' as const,
    })),
    { api: '*.anyRequest().permitAll()', rule: 'missing-authentication' as const },
    ...['HttpSecurity.authorizeRequests()', 'HttpSecurity.authorizeHttpRequests()'].map((each) => ({
      api: `${each}.anyRequest().permitAll()`,
      rule: 'missing-authentication' as const,
    })),
    ...['ignoringAntMatchers', 'ignoringRequestMatchers'].map((each) => ({
      api: `*.${each}()`,
      rule: 'csrf-off' as const,
      when: [{ of: 0, is: ['/**', '/*', '**'] }],
    })),
    {
      api: 'HttpSecurity.sessionManagement().sessionFixation().none()',
      rule: 'session-fixation' as const,
    },
    ...['addAllowedOrigin', 'addAllowedOriginPattern'].map((each) => ({
      api: `CorsConfiguration.${each}()`,
      rule: 'permissive-cors' as const,
      when: [{ of: 0, is: '*' }],
    })),
    {
      api: 'CorsConfiguration.setAllowedOrigins()',
      rule: 'permissive-cors' as const,
      when: [{ of: [0, '0'], is: '*' }],
    },
    ...['allowedOrigins', 'allowedOriginPatterns'].map((each) => ({
      api: `CorsRegistry.addMapping().${each}()`,
      rule: 'permissive-cors' as const,
      when: [{ of: 0, is: '*' }],
    })),
    {
      api: 'CorsConfiguration.setAllowedOriginPatterns()',
      rule: 'permissive-cors' as const,
      when: [{ of: [0, '0'], is: '*' }],
    },
    {
      api: 'ResponseEntityBuilder.header()',
      rule: 'permissive-cors' as const,
      when: [
        { of: 0, matches: /^access-control-allow-origin$/i },
        { of: 1, is: '*' },
      ],
    },
    {
      api: 'ProblemDetail.forStatusAndDetail()',
      rule: 'stack-trace-exposure' as const,
      when: [{ of: 1, api: exceptionText }],
    },
    { api: 'WebSecurity.debug()', rule: 'debug-mode' as const, when: [{ of: 0, is: true }] },
    ...['Slash', 'Percent', 'Period', 'DoubleSlash'].flatMap((each) => [
      {
        api: `*.setAllowUrlEncoded${each}()`,
        rule: 'unsafe-default-config' as const,
        when: [{ of: 0, is: true }],
      },
    ]),
    ...['setAllowBackSlash', 'setAllowSemicolon', 'setUnsafeAllowAnyHttpMethod'].map((each) => ({
      api: `*.${each}()`,
      rule: 'unsafe-default-config' as const,
      when: [{ of: 0, is: true }],
    })),
    ...['ResponseEntityBuilder.body()', 'ResponseEntity()', 'ResponseEntity.ok()'].flatMap((api) =>
      [0, [0, '*'] as const].map((of) => ({
        api,
        rule: 'stack-trace-exposure' as const,
        when: [{ of, api: exceptionText }],
      })),
    ),
    {
      api: 'ResponseCookie.build()',
      rule: 'insecure-cookie' as const,
      when: [{ of: ['self', 'secure'], is: true, not: true }],
    },
    {
      api: 'ResponseCookie.build()',
      rule: 'script-readable-cookie' as const,
      when: [{ of: ['self', 'httpOnly'], is: true, not: true }],
    },
  ],
  entry,
  inspect,
};

/** A method of a controller with a mapping: what the visitor sends are its parameters. */
function entry({ body, owner }: EntryFacts): Entry | undefined {
  if (body.language !== 'java') return undefined;
  const mapping = body.annotations?.find(({ name }) => mappings.has(name));
  if (!mapping) return undefined;
  const prefix = pathOf(owner?.annotations.find(({ name }) => name === 'RequestMapping'));
  const path = joined(prefix, pathOf(mapping));
  const named = mapping.args.method;
  const method = typeof named === 'string' ? named : (mappings.get(mapping.name) ?? '*');
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
  const whole = [prefix, path]
    .map((each) => withoutTrailing(each.replace(/^\/+/, ''), '/'))
    .filter((each) => each !== '');
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

function inspect({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (body.language !== 'java') return [];
  if (body.module) return ofClasses(body);
  const found = [...ofSettings(body), ...ofChains(body), ...openOrigins(body.annotations, body.at)];
  const mapping = body.annotations?.find(({ name }) => name === 'RequestMapping');
  const isOpen =
    mapping && mapping.args.method === undefined && changing.test(`${body.name} ${pathOf(mapping)}`);
  return isOpen ? [...found, { rule: 'csrf-off' as const, at: mapping.at ?? body.at }] : found;
}

/** Defences by the call that sets them, and what is reported where they are switched off. */
const defences: ReadonlyMap<string, RuleRef> = new Map<string, RuleRef>(
  Object.entries({
    csrf: 'csrf-off',
    frameOptions: 'clickjacking',
    sessionFixation: 'session-fixation',
    headers: 'missing-security-headers',
    ...Object.fromEntries(headers.map((each) => [each, 'missing-security-headers'])),
  }),
);

type InspectionHits = readonly { readonly rule: RuleRef; readonly at: number }[];

/** `csrf(AbstractHttpConfigurer::disable)`, `frameOptions(frame -> frame.disable())` */
function ofSettings(body: EntryFacts['body']): InspectionHits {
  const [, reference, setting = ''] =
    /^<(?:lambda|[\w.]+(?:<.*>)?::(disable)) for (\w+)>$/.exec(body.name) ?? [];
  const rule = defences.get(setting);
  if (rule === undefined) return [];
  if (reference) return [{ rule, at: body.at }];
  const param = body.params[0]?.name;
  const isOwn = (temp: number | undefined) =>
    temp !== undefined && param !== undefined && namesOf({ body, cells: [] }, temp)[0] === param;
  return callsOf(body, /^(disable|none)$/)
    .filter(
      ({ receiver, method }) => isOwn(receiver) && (method === 'disable' || setting === 'sessionFixation'),
    )
    .map(({ at }) => ({ rule, at }));
}

/** `http.authorizeRequests().and().csrf().disable()` */
function ofChains(body: EntryFacts['body']): InspectionHits {
  const makers = makersIn(body);
  return callsOf(body, /^(disable|none)$/).flatMap(({ receiver, method, at }) => {
    const maker = makers.get(receiver ?? -1);
    if (maker?.op !== 'call' || maker.args.length > 0) return [];
    const rule = defences.get(maker.method ?? '');
    const isOff = method === 'disable' || maker.method === 'sessionFixation';
    return rule !== undefined && isOff ? [{ rule, at }] : [];
  });
}

function openOrigins(annotations: readonly Annotation[] | undefined, at: number): InspectionHits {
  const cross = annotations?.find(({ name }) => name === 'CrossOrigin');
  const origins = cross && (cross.args.origins ?? cross.args.originPatterns ?? cross.args.value ?? '*');
  return origins === '*' ? [{ rule: 'permissive-cors' as const, at: cross?.at ?? at }] : [];
}

/** What stands before classes. */
function ofClasses(body: EntryFacts['body']): InspectionHits {
  return instructionsOf(body).flatMap((instr) => {
    const annotations = instr.op === 'class' ? instr.facts?.annotations : undefined;
    const debug = annotations?.find(({ name, args }) => name === 'EnableWebSecurity' && args.debug === true);
    return [
      ...openOrigins(annotations, instr.at),
      ...(debug ? [{ rule: 'debug-mode' as const, at: debug.at ?? instr.at }] : []),
    ];
  });
}
