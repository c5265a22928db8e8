import type { Constant, FunctionIr, Temp } from '../../ir/ir.js';
import type { EntryFacts, Model, RuleRef } from '../../ir/model.js';
import { makersIn } from '../../ir/naming.js';
import { instructionsOf } from '../shapes.js';

/** A setting by its whole way, as configuration spells it: `Kestrel:Endpoints:Https:SslProtocols`. */
interface Setting {
  readonly way: string;
  readonly value: Constant;
  readonly at: number;
}

/**
 * appsettings.json (`languages/csharp/appsettings.ts`): https://learn.microsoft.com/en-us/aspnet/core/fundamentals/configuration/
 * Passwords and addresses with them are reported by their names, as in code.
 */
export const model: Model = {
  id: 'aspnet-json',
  title: 'Settings of ASP.NET Core in files of JSON',
  languages: ['csharp'],
  inspect,
};

interface Fact {
  readonly rule: RuleRef;
  readonly way: RegExp;
  readonly value: RegExp;
  /** Settings of a developer's machine may say so. */
  readonly notInDevelopment?: true;
}

const connection = /^ConnectionStrings?:|Connection(String)?$/i;
/** Not what stands for a value: `<secret>`, `${SECRET}`, `***`, `change-me`. */
const secret = /^(?!.*(?:[<>{}*%]|change|your|placeholder|replace|secret-?here|example|dummy|todo))\S{8,}$/i;
const tokens =
  /(?:^|:)\w{0,40}(?:Jwt|Token|Bearer|Auth)\w{0,40}:(?:\w{0,40}:)?(?:Secret|Key|SecretKey|SigningKey|SecurityKey|IssuerSigningKey|SymmetricKey)$/i;

const facts: readonly Fact[] = [
  { rule: 'hard-coded-credential', way: tokens, value: secret },
  {
    rule: 'hard-coded-credential',
    way: /(?:^|[:_])(?:\w{0,60}(?:ApiKey|ClientSecret|AppSecret|SecretKey|AccessKey|PrivateKey|EncryptionKey|SigningKey|JwtKey|JwtSecret))$/i,
    value: secret,
  },
  { rule: 'insecure-tls', way: connection, value: /\bTrust\s?Server\s?Certificate\s*=\s*(?:true|yes)\b/i },
  { rule: 'insecure-transport', way: connection, value: /\bEncrypt\s*=\s*(?:false|no|optional)\b/i },
  { rule: 'stack-trace-exposure', way: /^DetailedErrors$/i, value: /^true$/i, notInDevelopment: true },
  { rule: 'weak-tls-version', way: /:SslProtocols$/i, value: /^(?:Ssl[23]|Tls|Tls11)$/i },
  {
    rule: 'insecure-transport',
    way: /(?:^|:)RequireHttpsMetadata$/i,
    value: /^false$/i,
    notInDevelopment: true,
  },
  { rule: 'insecure-transport', way: /(?:Smtp|Mail|Email)\w*:(?:EnableSsl|UseSsl)$/i, value: /^false$/i },
  { rule: 'permissive-cors', way: /Cors\w*:(?:\w+:)?\w*Origins?$/i, value: /^\*$/, notInDevelopment: true },
  { rule: 'jwt-unverified', way: /(?:^|:)ValidateIssuerSigningKey$/i, value: /^false$/i },
  {
    rule: 'never-expiring-token',
    way: /(?:Jwt|Token|Bearer)\w*:(?:\w+:)?ValidateLifetime$/i,
    value: /^false$/i,
  },
];

function inspect({ body }: EntryFacts): readonly { readonly rule: RuleRef; readonly at: number }[] {
  if (!body.module || !/(?:^|\/)appsettings[^/]*\.json$/i.test(body.path)) return [];
  const isDevelopment = /\.(?:dev\w*|local|test\w*)\.json$/i.test(body.path);
  const all = settingsIn(body);
  return facts
    .filter(({ notInDevelopment }) => !(isDevelopment && notInDevelopment))
    .flatMap(({ rule, way, value }) =>
      all
        .filter((each) => way.test(each.way) && value.test(String(each.value)))
        .map(({ at }) => ({ rule, at })),
    );
}

/** Objects are dictionaries; lists are tuples, or one value in brackets. */
function settingsIn(body: FunctionIr): readonly Setting[] {
  const makers = makersIn(body);
  const found: Setting[] = [];
  const seen = new Set<Temp>();
  const visit = (temp: Temp, way: string): void => {
    const maker = makers.get(temp);
    if (maker === undefined || seen.has(temp)) return;
    seen.add(temp);
    if (maker.op === 'const') found.push({ way, value: maker.value, at: maker.at });
    if (maker.op === 'list') for (const each of maker.items) visit(each, way);
    if (maker.op === 'dict')
      for (const [name, each] of maker.entries) visit(each, way === '' ? `${name}` : `${way}:${name}`);
  };
  // The whole stands last: what is a part of it was made before.
  for (const each of [...instructionsOf(body)].reverse()) if (each.op === 'dict') visit(each.out, '');
  return found;
}
