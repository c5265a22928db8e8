import type { Annotation, FunctionIr, Param } from './ir.js';
import { spelledOut } from './patterns.js';

/** Between slashes or other marks, with flags: `/^[a-z]+$/i`. A flag for lines makes `^` and `$` those of a line. */
const marked = /^([/#~@!%])([\s\S]{1,300})\1([a-zA-Z]{0,9})$/;
const anchors = /^(?:\^|\\A)([\s\S]{1,300}?)(?:\$|\\z|\\Z)$/;
const group = /^\((?:\?:|\?P?<\w{1,40}>)?([^()]{1,300})\)$/;

/** Of a pattern that is looked for anywhere: whether what it finds is the whole, of listed letters. */
export function listsWhole(pattern: unknown): boolean {
  if (typeof pattern !== 'string') return false;
  const [, , inner = pattern, flags = ''] = marked.exec(pattern) ?? [];
  const whole = flags.includes('m') ? undefined : anchors.exec(inner)?.[1];
  // `^a|b$` is anchored at one end each.
  const isOne = whole !== undefined && (!whole.includes('|') || group.test(whole));
  return isOne && listsLetters(whole);
}

/** Of a pattern that the whole has to fit: whether it names each letter that may stand there. */
export function listsLetters(pattern: unknown): boolean {
  if (typeof pattern !== 'string') return false;
  const inner = anchors.exec(pattern)?.[1] ?? pattern;
  return spelledOut.test(inner) && !leadsOut.test(inner);
}

/** A class that has both a dot and a slash in it. */
const leadsOut = /\[(?:[^\]/]{0,80}\.[^\]/]{0,80}\/|[^\].]{0,80}\/[^\].]{0,80}\.)/;

/** Decorators and attributes by which a framework or its validation takes one of a few values, a number or a word. */
const listing =
  /^(?:Literal|IsEnum|IsIn|IsUUID|IsInt|IsNumber|IsNumberString|IsBoolean|IsAlpha|IsAlphanumeric|IsHexadecimal|IsDateString|IsDate|IsISO8601|IsMongoId|IsIP|IsPort|IsSemVer|AllowedValues|EnumDataType|Digits)$/;
/** Pipes of NestJS that refuse what is none: `@Param('id', ParseIntPipe)`. */
const parsing = /^Parse(?:Int|Float|Bool|UUID|Enum|Date)Pipe$/;
/** Whose pattern has to fit the whole: Bean Validation and data annotations of .NET. */
const ofWhole = /^(?:Pattern|RegularExpression)$/;
/** Whose pattern is looked for anywhere. */
const ofAny =
  /^(?:Matches|Query|Path|Form|Header|Cookie|Body|Field|constr|StringConstraints|RegexField|RegexValidator)$/;

/** Whether the declaration of a parameter, or the route of its function, lets through nothing that could harm. */
export function isConstrained(
  body: Pick<FunctionIr, 'annotations' | 'owner' | 'params'>,
  param: Param,
  route = '',
): boolean {
  const { annotations } = param;
  if (annotations?.some(constrains)) return true;
  if (annotations?.some((each) => routeOf(each).has(param.name))) return true;
  const declared = [...(body.annotations ?? []), ...(body.owner?.annotations ?? [])];
  if (route === '' && declared.length === 0) return false;
  const index = body.params.indexOf(param);
  if (index >= 0 && isListedGroup(route, index)) return true;
  const name = sentAs(param);
  return constrainedIn(route).has(name) || declared.some((each) => routeOf(each).has(name));
}

const routes = new WeakMap<Annotation, ReadonlySet<string>>();

/** Of `@GetMapping("/{id:[0-9]+}")`, and of `#[Route('/{id}', requirements: ['id' => '[0-9]+'])]`. */
function routeOf(annotation: Annotation): ReadonlySet<string> {
  const known = routes.get(annotation);
  if (known) return known;
  const found = new Set<string>();
  for (const [key, value] of Object.entries(annotation.args)) {
    if (typeof value !== 'string') continue;
    const required = key.startsWith(requirements) ? key.slice(requirements.length) : undefined;
    if (required === undefined) for (const each of constrainedIn(value)) found.add(each);
    else if (listsLetters(value)) found.add(required);
  }
  routes.set(annotation, found);
  return found;
}

/** What the argument `requirements` of a route is called by, before the name of a part. */
const requirements = 'requirements.';

export function isListedField(annotations: readonly Annotation[]): boolean {
  return annotations.some(constrains);
}

function constrains({ name, args }: Annotation): boolean {
  if (listing.test(name)) return true;
  if (Object.values(args).some((each) => typeof each === 'string' && parsing.test(each))) return true;
  const pattern = args.regexp ?? args.pattern ?? args.regex ?? args.value;
  if (ofWhole.test(name)) return listsLetters(pattern);
  return ofAny.test(name) && listsWhole(name === 'Matches' ? args.value : (args.pattern ?? args.regex));
}

/** By what name the request has it: `@PathVariable("id") String number`. */
export function sentAs({ name, annotations = [] }: Param): string {
  for (const { args } of annotations) {
    const given = args.value ?? args.name ?? args.Name;
    if (typeof given === 'string' && /^\w{1,60}$/.test(given)) return given;
  }
  return name;
}

/** Kinds of a part of a path that hold no mark: of Flask, Django, ASP.NET, and those that stand for numbers. */
const kinds =
  /^(?:int|integer|long|float|double|decimal|bool|uuid|guid|ulid|datetime|date|alpha|alphanum|alnum|slug|num|number)$/;

/**
 * The parts of a path that its route lets through only as numbers, words or listed letters: `<int:id>`, `{id:int}`,
 * `{id:[0-9]+}`, `:id(\\d+)`, `{id<\\d+>}`, `(?P<id>[0-9]+)`.
 */
export function constrainedIn(route: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string | undefined, isListed: boolean) => {
    if (name !== undefined && isListed) found.add(name);
  };
  for (const [, kind = '', name] of route.matchAll(/<(\w{1,20})(?:\([^()]{0,200}\))?:(\w{1,60})>/g))
    add(name, kinds.test(kind) || kind === 'any');
  for (const each of bracedIn(route)) {
    const [, name, rest = ''] = /^(\w{1,60})(?::\s{0,4}|\s{1,4}:\s{0,4}|(?=<))(.{1,300})$/s.exec(each) ?? [];
    add(name, constraintsIn(rest).some(isListing));
  }
  for (const [, name, pattern] of route.matchAll(/:(\w{1,60})\(([^()]{1,200})\)/g))
    add(name, listsLetters(pattern));
  for (const [, name, pattern] of route.matchAll(/\(\?P?<(\w{1,60})>([^()]{1,200})\)/g))
    add(name, listsLetters(pattern));
  return found;
}

/** `int:min(1)`; a colon in a pattern parts nothing. */
function constraintsIn(text: string): readonly string[] {
  return /^[\w():,]{1,300}$/.test(text) ? text.split(':') : [text];
}

const longestRoute = 1000;

/** What stands in braces, with those that stand in it: `{id:[0-9]{1,8}}`. */
function bracedIn(route: string): readonly string[] {
  const found: string[] = [];
  let [depth, begin] = [0, 0];
  for (let index = 0; index < Math.min(route.length, longestRoute); index += 1) {
    if (route[index] === '{') {
      depth += 1;
      if (depth === 1) begin = index + 1;
    } else if (route[index] === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(route.slice(begin, index));
    }
  }
  return found;
}

/** `int`, `alpha`, `regex(^[[a-z]]+$)`, `[0-9]+`, `<\\d+>` */
function isListing(constraint: string): boolean {
  if (kinds.test(constraint)) return true;
  const regex = /^regex\(([\s\S]{1,200})\)$/.exec(constraint)?.[1];
  // ASP.NET writes brackets and braces twice there.
  if (regex !== undefined)
    return listsWhole(regex.replaceAll(/\[\[|\]\]|[{]{2}|[}]{2}/g, (two) => two[0] ?? ''));
  return (
    listsLetters(/^<([\s\S]{1,200})>$/.exec(constraint)?.[1] ?? constraint) &&
    !/^\w+(?:\(.*\))?$/.test(constraint)
  );
}

/** Of a route that is a pattern, its groups are the parameters: `get %r{/orders/(\d+)} do |id|`. */
function isListedGroup(route: string, index: number): boolean {
  const inner = /^\/(\\?\/[\s\S]{1,300})\/$/.exec(route)?.[1];
  const found = inner === undefined ? [] : [...inner.matchAll(/\((?!\?)([^()]{1,200})\)/g)];
  const pattern = found[index]?.[1];
  return pattern !== undefined && listsLetters(pattern);
}
