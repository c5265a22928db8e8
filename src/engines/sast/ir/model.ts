import type { Confidence } from '../../../core/confidence.js';
import type { TrustLevel } from '../../../core/trust-level.js';
import type { CodeRuleId, LanguageId, SinkKind } from './ids.generated.js';
import type { ClassFacts, Constant, FunctionIr } from './ir.js';
import type { Sensitivity } from './sensitive-names.js';
import type { Frame } from './value.js';

/**
 * What is known of one framework or library, as data. An `api` is the way from an import to a use: `express()` is
 * the result of calling the module, `sqlite3.connect().cursor().execute` a method two results further.
 */
export interface Model {
  readonly id: string;
  readonly title: string;
  /** Whose code uses it; every language where left out. */
  readonly languages?: readonly LanguageId[];
  /** Reading the member, or calling it where the api ends in `()`, gives a value from outside. */
  readonly sources?: readonly Source[];
  /**
   * Like `sources`, set by who starts the program: that may name files and hosts, but run no other commands. Local where
   * no level is named.
   */
  readonly entryPoints?: readonly Source[];
  /** Like `sources`, where the value begins with the page's own address. */
  readonly addresses?: readonly string[];
  /** Like `sources`, where the value is surely one text: no objects that a query could take for operators. */
  readonly texts?: readonly string[];
  /** Calls that never come back: `sys.exit()`. */
  readonly leaves?: readonly string[];
  /** Calls that hand a request on to the next handler: `next()`. */
  readonly passes?: readonly string[];
  /** Libraries by which programs say what they let through. */
  readonly schemas?: readonly SchemaLibrary[];
  /** Calls that make a schema of JSON Schema: the first argument. */
  readonly jsonSchemas?: readonly string[];
  /** Apis that give parts of the path by their names: the member, or the last argument of the call. */
  readonly routeParts?: readonly string[];
  /** Calls whose result is their first argument: `util.promisify(exec)`. */
  readonly propagators?: readonly string[];
  /**
   * Calls that call a function with what is handed over beside it: `add_task(work, value)`. The function by its place,
   * and where its arguments begin, or the argument that lists them.
   */
  readonly defers?: readonly (readonly [api: string, work: number | string, from: number | string])[];
  /**
   * Calls by which functions leave each other a value below a name: `request.setAttribute(name, value)`. Where the name and,
   * of those that leave one, the value stands; all of one `store` belong together.
   */
  readonly carries?: readonly Carrying[];
  /**
   * Objects that live as long as a request, by their api: what one function keeps in a member of it the next ones read.
   */
  readonly carriers?: readonly string[];
  /** Objects whose `emit(name, …)` calls what their `on(name, …)` was given. */
  readonly emitters?: readonly string[];
  /**
   * Calls that write into an argument, by its position: `decoder.Decode(&value)` from what the decoder reads. `outside`
   * in place of where it comes from: a request.
   */
  readonly argumentPropagators?: readonly (readonly [api: string, from: Place, into: number | string])[];
  /** Results that can be guessed: bad as tokens and keys. */
  readonly guessable?: readonly string[];
  readonly sinks?: readonly Sink[];
  /** Results that are safe for these kinds whatever went in. */
  readonly sanitizers?: readonly {
    readonly api: string;
    readonly sanitizes: readonly SinkKind[] | 'all';
    /** It escapes quotes: what it gives is harmless to SQL inside of them. */
    readonly insideQuotes?: true;
    /** It encodes: what it gives is harmless until one of `decoders` gets it. */
    readonly encodes?: true;
    readonly if?: readonly Condition[];
  }[];
  /** Calls that undo what those sanitizers did that encode. */
  readonly decoders?: readonly string[];
  /** The result of an api stands for another one. `A(B)`: of `A` where its first argument is a `B`. */
  readonly results?: readonly (readonly [api: string, as: string])[];
  readonly misuses?: readonly Misuse[];
  readonly renders?: readonly Render[];
  /** Objects whose methods give the object back and set what they are called: `ResponseCookie.from().secure(true)`. */
  readonly fluent?: readonly string[];
  readonly routers?: readonly Router[];
  /** Apis that values of a declared type have: the type as written, without package and type arguments. */
  readonly types?: readonly (readonly [typeName: string, api: string])[];
  /** Classes of a library by their qualified names, as the imports of a file give them. */
  readonly classes?: readonly LibraryClass[];
  /** Calls that give an object of the class that their first argument names: of a container of services. */
  readonly resolves?: readonly string[];
  /** Annotations of parameters whose values come from outside. */
  readonly parameterSources?: readonly string[];
  /** Whether the framework calls this function from outside, and with what. */
  entry?(facts: EntryFacts): Entry | undefined;
  /** The page that the framework shows when it has called the function. */
  view?(facts: EntryFacts): View | undefined;
  /** What is wrong with a function by its shape: a check of certificates that checks nothing. */
  inspect?(facts: EntryFacts): readonly InspectionHit[];
}

/** What gives a value from outside, and who may set it; remote where only the api stands. */
export type Source = string | { readonly api: string; readonly trust: TrustLevel };

/**
 * What is known of a class by its qualified name: `Doctrine\\DBAL\\Connection`, `java.sql.Statement`, `httpx.Client`. Names
 * stand side by side, with the places of arguments behind a colon where it is not the first: `query prepare search:1,2
 * find:0|filter`. `new` is the constructor.
 */
export interface LibraryClass {
  readonly name: string;
  /** Base classes and interfaces, whose methods it has. */
  readonly extends?: readonly string[];
  readonly sinks?: Readonly<Partial<Record<SinkKind, string>>>;
  /** Methods and members that come from outside. */
  readonly sources?: string;
  /** Methods whose result is safe for a kind of sink. */
  readonly sanitizes?: Readonly<Partial<Record<SinkKind, string>>>;
  /** The qualified type of what methods and members give; `=` is the class itself, `T[]` a container of `T`. */
  readonly gives?: Readonly<Record<string, string>>;
  /** Methods of which nothing has to be said, whatever methods of that name do elsewhere. */
  readonly harmless?: string;
}

/**
 * What a library declares of a class or module, as `tools/catalogue` derived it from names, types and documentation words.
 * A second tier: asked where no model answers, believed less, and never a reason to trust a value.
 */
export interface DerivedClass
  extends Pick<LibraryClass, 'name' | 'extends' | 'sinks' | 'sources' | 'gives' | 'harmless'> {
  /** Sinks by weaker signs: reported with low confidence. */
  readonly doubtful?: LibraryClass['sinks'];
}

/** A rule by its own id, or by the kind of sink that it reports. */
export type RuleRef = CodeRuleId | SinkKind;

/** What is wrong with a function, and where. */
export interface InspectionHit {
  readonly rule: RuleRef;
  readonly at: number;
}

/** A function as a framework sees it. */
export interface EntryFacts {
  readonly body: FunctionIr;
  /** The variables of the functions around it. */
  readonly frame?: Frame | undefined;
  readonly owner: ClassFacts | undefined;
}

export interface Entry {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** By position: from outside, an api by name, or nothing known (the declared type then says more). */
  readonly params: readonly Given[];
  /** The result is sent as HTML where it is a text. */
  readonly answersHtml?: boolean;
  /** The result names a view; with `redirect:` before it, where the visitor is sent. */
  readonly answersView?: boolean;
  /** Members of the result that go out. */
  readonly sends?: readonly Sent[];
}

/** The page that a framework shows when the function has run. */
export interface View {
  /** By its name; by the text that the function gives back, or that its result was made with; by a member of the object. */
  readonly page: { readonly name: string } | 'result' | readonly ['self', string];
  /** What is shown: what the function gave back, the members of the object, or what it put into its parameters. */
  readonly context: 'result' | 'self' | 'params';
}

/** A member of what a handler gives back, by its way: `redirect.destination`. */
export interface Sent {
  readonly member: string;
  readonly kind: 'html' | 'redirect';
  /** Only where an object beside it has a member of such a name with such a text. */
  readonly where?: readonly [owner: string, name: RegExp, text: RegExp];
}

/**
 * A library whose calls make schemas, which say what they let through. Names of its methods stand side by side:
 * `parse parseAsync`.
 */
export interface SchemaLibrary {
  readonly modules: readonly string[];
  readonly makes?: Readonly<Partial<Record<SchemaPart, string>>>;
  /** They throw where something does not fit. */
  readonly fails?: string;
  /** They say yes or no. */
  readonly asks?: string;
  /** They give an object: the members that hold the value, and those beside them; none where they give the value itself. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Members of the request that a call means; its first argument is a field of them. */
  readonly fieldsOf?: Readonly<Record<string, string>>;
}

/**
 * What a method makes: a number, a word or one of a few (`listed`), a text that fits a pattern, an object by its fields, a
 * list of one schema, all that two schemas say (`merged`), one of several (`chosen`), one behind the other (`combined`).
 */
export type SchemaPart = 'listed' | 'pattern' | 'object' | 'list' | 'merged' | 'chosen' | 'combined';

/**
 * Which value of a call is meant. A number: the argument at that position. `self`: the receiver. `*`: any argument.
 * Another text: the argument of that name, or the member of that name of an argument that is an options object.
 * A list is the way from such a value to its members: `['self', 'secure']`, `[1, 'cookie', 'secure']`; `#0` is the
 * first argument of the call that made the value, `@name` its keyword argument of that name, `*` any member. What a setter was given
 * is a member: `setSecure(x)` makes `secure`, `setFeature('a', x)` makes `feature:a`.
 */
export type Place = number | string | readonly [number | string, ...string[]];

/** Holds where all that it says is known to be so. */
export interface Condition {
  readonly of: Place;
  /** A constant equal to it, or to one of them. */
  readonly is?: Constant | readonly Constant[];
  /** A text that fits, as far as it is known from its beginning. */
  readonly matches?: RegExp;
  /** An api of such a name: `tls.VersionTLS10`. */
  readonly api?: RegExp;
  /** A number below. */
  readonly below?: number;
  /** A number with one of these bits. */
  readonly bits?: number;
  /** Any constant text or number. */
  readonly constant?: true;
  /** Made of constants and numbers alone. */
  readonly plain?: true;
  /** A regular expression for which a backtracking matcher can need exponential time. */
  readonly slow?: true;
  /** An argument that is, or holds, a variable or member of such a name; stands alone in its condition. */
  readonly named?: RegExp;
  /**
   * An argument that is, or is made of, what the source calls by a sensitive name (`engine/sensitive-names.ts`); stands
   * alone in its condition.
   */
  readonly holds?: readonly Sensitivity[];
  /**
   * A constant text that the argument is made of in this function, or the name of something else that it is made of;
   * stands alone in its condition.
   */
  readonly writes?: RegExp;
  /** A function that reads no member and calls nothing of such a name. */
  readonly ignores?: RegExp;
  /** The function holds no constant text and names no member of such a form; stands alone in its condition. */
  readonly unsaid?: RegExp;
  /** The function calls nothing of such a name; stands alone in its condition. */
  readonly without?: RegExp;
  /** Input from outside. */
  readonly tainted?: true;
  /** Surely not given. */
  readonly missing?: true;
  /** Turned round: holds unless all of the above is known to be so. */
  readonly not?: true;
}

/**
 * An api that ends in `()` is a call, one that ends in `=` an assignment to a member, whose value is argument 0. One
 * that ends in `[]=` is an assignment to an element: the value, then the key. An api `*.name()` or `*.name=` is the method or member of an object of which nothing better is known.
 */
export interface Sink {
  readonly api: string;
  readonly kind: SinkKind;
  /** The rule that reports, where it is not the one of the kind. */
  readonly rule?: RuleRef;
  /** The first argument where left out. */
  readonly args?: readonly Place[];
  /** Only where this keyword argument, or member of a trailing options object, is true. */
  readonly when?: string;
  /** Only where all of them hold. */
  readonly if?: readonly Condition[];
  /** Not for what functions are given that no one calls. */
  readonly closed?: true;
  /** Containers are answered as data, not as text. */
  readonly textOnly?: true;
  /** Not where this keyword argument or member is there. */
  readonly unless?: string;
  /** Not where an argument is an api of such a name: `yaml.SafeLoader`. */
  readonly safeWith?: RegExp;
  /** What it gives is the place that was asked for, not what lies there. */
  readonly givesPlace?: true;
  /** Derived from declarations, and how far it is believed. */
  readonly derived?: Confidence;
}

export interface Carrying {
  readonly api: string;
  readonly store: string;
  readonly name: number;
  readonly value?: number;
}

/** A value, and where its name stands: `with('name', $value)`. */
export interface NamedPlace {
  readonly named: Place;
  readonly of: Place;
}

/** A call that fills a page of the project. */
export interface Render {
  readonly api: string;
  /** Where the name of the page stands; `method`: it is that of the method, below that of its class. */
  readonly page: readonly Place[] | 'method';
  /** Where what is shown stands: objects whose members are its names, `**` for all keyword arguments, or one value. */
  readonly context: readonly (Place | { readonly as: string; readonly of: Place } | NamedPlace)[];
  /** And what the page or object that calls has itself. */
  readonly inherits?: true;
  /** The page escapes nothing. */
  readonly isPlain?: true;
}

/**
 * A call or an assignment that is wrong by itself. An api `x.**` stands for every call that begins with `x`, a module or
 * global name, and for the functions below it.
 */
export interface Misuse {
  readonly api: string;
  readonly rule: RuleRef;
  /** The argument whose text has to match; without it every call counts. */
  readonly arg?: number | string;
  readonly matches?: RegExp;
  /** All of them have to hold. */
  readonly when?: readonly Condition[];
  /** It is believed no further than that, whatever the rule says. */
  readonly atMost?: Confidence;
}

/**
 * A call that hands over functions which run later: handlers of a route, middleware, listeners. What they are given is
 * known here; where `route` is there, the table of routes grows.
 */
export interface Router {
  /**
   * The registering call: `express().{verb}()`. `{verb}` stands for get, post and the other methods of HTTP, and `all`;
   * `{VERB}` and `{Verb}` for the same in other letters.
   */
  readonly api: string;
  /** Where the functions stand, alone or in lists; every argument where left out. */
  readonly handlers?: readonly Place[];
  /** What the functions are given. The last stands for all that follow where `repeats` is set. */
  readonly params: readonly Given[];
  /** In place of `params` for functions with so many parameters. */
  readonly byCount?: Readonly<Record<number, readonly Given[]>>;
  readonly repeats?: true;
  /** The call's result is called with the function: a decorator of Python. */
  readonly decorates?: true;
  /** Left out: no route, only a function that is called. */
  readonly route?: {
    /** Where `{verb}` does not tell it: a method, or where it stands. `GET` where it is not there. */
    readonly method?: Place;
    /** The first that is a text; by default the first argument. */
    readonly path?: readonly Place[];
    /** Where schemas of the parts of a request stand, each below the name of its part. */
    readonly schema?: Place;
    /** The member of the request that holds the parts of the path. */
    readonly parts?: string;
    /** Where a text stands that all paths of the router begin with. */
    readonly prefix?: Place;
  };
  /** What the function gives back is sent as HTML where it is a text. */
  readonly answersHtml?: true;
  /** Functions that read a member of such a name look at what comes in by themselves. */
  readonly trusts?: RegExp;
  /** The functions check the part of the path that stands there by its name: `app.param('id', …)`. */
  readonly checks?: Place;
  /** Routers among the arguments are taken in below the path that stands there. */
  readonly mounts?: Place;
}

/**
 * From outside; an api by its name; the function's declared type, with what is from outside in it; or nothing known.
 * `local`: from who starts the program. `path`: from outside unless the path says that it is a number. `open`: as what functions are given that no one calls.
 */
export type Given = 'source' | 'local' | 'path' | 'open' | { readonly api: string } | undefined;
