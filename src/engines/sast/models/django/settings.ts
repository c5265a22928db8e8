import { bounded } from '../../../../core/bounded.js';
import type { FunctionIr, Instr, Temp } from '../../ir/ir.js';
import type { RuleRef } from '../../ir/model.js';
import { makersIn } from '../../ir/naming.js';
import { instructionsOf } from '../shapes.js';

interface Setting {
  readonly rule: RuleRef;
  /** The constant, or an element of the list, that is wrong. */
  readonly fits: (value: unknown) => boolean;
  /** Only beside other settings, for names that others use too. */
  readonly common?: true;
}

/** Of an empty list. */
const nothing = Symbol('nothing');
const isTrue = (value: unknown) => value === true;
const isFalse = (value: unknown) => value === false;
const fits = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

/** https://docs.djangoproject.com/en/stable/ref/settings/, and those of Flask and packages beside them. */
const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['DEBUG', { rule: 'debug-mode', fits: isTrue, common: true }],
  ['DEBUG_PROPAGATE_EXCEPTIONS', { rule: 'debug-mode', fits: isTrue }],
  ['ALLOWED_HOSTS', { rule: 'unsafe-default-config', fits: (value) => value === '*' }],
  ['SESSION_COOKIE_SECURE', { rule: 'insecure-cookie', fits: isFalse }],
  ['CSRF_COOKIE_SECURE', { rule: 'insecure-cookie', fits: isFalse }],
  ['REMEMBER_COOKIE_SECURE', { rule: 'insecure-cookie', fits: isFalse }],
  ['JWT_COOKIE_SECURE', { rule: 'insecure-cookie', fits: isFalse }],
  ['SESSION_COOKIE_HTTPONLY', { rule: 'script-readable-cookie', fits: isFalse }],
  ['CSRF_COOKIE_HTTPONLY', { rule: 'script-readable-cookie', fits: isFalse }],
  ['REMEMBER_COOKIE_HTTPONLY', { rule: 'script-readable-cookie', fits: isFalse }],
  ['SECURE_SSL_REDIRECT', { rule: 'insecure-transport', fits: isFalse }],
  ['SECURE_HSTS_SECONDS', { rule: 'insecure-transport', fits: (value) => value === 0 }],
  ['CORS_ORIGIN_ALLOW_ALL', { rule: 'permissive-cors', fits: isTrue }],
  ['CORS_ALLOW_ALL_ORIGINS', { rule: 'permissive-cors', fits: isTrue }],
  ['X_FRAME_OPTIONS', { rule: 'clickjacking', fits: fits(/^(?!DENY$|SAMEORIGIN$)/i) }],
  ['SECURE_CONTENT_TYPE_NOSNIFF', { rule: 'missing-security-headers', fits: isFalse }],
  ['SECURE_BROWSER_XSS_FILTER', { rule: 'missing-security-headers', fits: isFalse }],
  ['AUTH_PASSWORD_VALIDATORS', { rule: 'weak-password-policy', fits: (value) => value === nothing }],
  [
    'PASSWORD_HASHERS',
    { rule: 'weak-password-hash', fits: fits(/MD5|(?<!PBKDF2)SHA1Password|Unsalted|(?<![BbSs])Crypt/) },
  ],
  ['SESSION_SERIALIZER', { rule: 'object-deserialiser', fits: fits(/Pickle/) }],
  ['CELERY_TASK_SERIALIZER', { rule: 'object-deserialiser', fits: fits(/^pickle$/) }],
  ['CELERY_ACCEPT_CONTENT', { rule: 'object-deserialiser', fits: fits(/^pickle$/) }],
  ['SESSION_COOKIE_SAMESITE', { rule: 'cross-site-cookie', fits: fits(/^none$/i) }],
  ['CSRF_COOKIE_SAMESITE', { rule: 'cross-site-cookie', fits: fits(/^none$/i) }],
  ['EMAIL_USE_TLS', { rule: 'insecure-transport', fits: isFalse }],
  ['WTF_CSRF_ENABLED', { rule: 'csrf-off', fits: isFalse }],
  ['csrf_enabled', { rule: 'csrf-off', fits: isFalse }],
  ['csrf', { rule: 'csrf-off', fits: isFalse }],
  ['WTF_CSRF_CHECK_DEFAULT', { rule: 'csrf-off', fits: isFalse }],
  ['JWT_COOKIE_CSRF_PROTECT', { rule: 'csrf-off', fits: isFalse }],
]);
const besides =
  /^(ALLOWED_HOSTS|INSTALLED_APPS|SECRET_KEY|MIDDLEWARE\w*|ROOT_URLCONF|DATABASES|TEMPLATES|SQLALCHEMY_\w+|SESSION_COOKIE_\w+)$/;
const settingsFile = bounded(
  /(^|\/)(\w{0,60}settings\w{0,60}|\w{0,60}config\w{0,60}|base|local|production|dev|development)(\/[^/]{0,100})?\.py$/i,
  64,
);

interface Named {
  /** Surely a setting, whatever the file is called. */
  readonly isSure?: true;
  readonly name: string;
  readonly value: Temp;
  readonly at: number;
}

/** Settings that are variables of a module, members of a class, or keys of `app.config`. */
export function wrongSettings(body: FunctionIr): readonly { readonly rule: RuleRef; readonly at: number }[] {
  const all = [...variablesOf(body), ...membersOf(body), ...keysOf(body)];
  if (all.length === 0) return [];
  const isSettings = settingsFile.test(body.path) || all.some(({ name }) => besides.test(name));
  return all.flatMap(({ name, value, at, isSure }) => {
    const setting = settings.get(name);
    if (!setting || (setting.common && !isSettings && !isSure)) return [];
    return constantsOf(body, value).some(setting.fits) ? [{ rule: setting.rule, at }] : [];
  });
}

function variablesOf(body: FunctionIr): readonly Named[] {
  if (!body.module) return [];
  return instructionsOf(body).flatMap((instr) =>
    instr.op === 'write' && instr.to.up === 0
      ? [{ name: body.slots[instr.to.slot] ?? '', value: instr.value, at: instr.at }]
      : [],
  );
}

function membersOf(body: FunctionIr): readonly Named[] {
  const makers = makersIn(body);
  return instructionsOf(body).flatMap((instr) => {
    const members = instr.op === 'class' ? makers.get(instr.members) : undefined;
    return members?.op === 'dict' ? entriesOf(members, makers) : [];
  });
}

function entriesOf(
  { entries, at }: Extract<Instr, { op: 'dict' }>,
  makers: Pick<ReadonlyMap<Temp, Instr>, 'get'>,
): readonly Named[] {
  return entries.flatMap(([key, value]) =>
    typeof key === 'string' ? [{ name: key, value, at: makers.get(value)?.at ?? at }] : [],
  );
}

/** `app.config['DEBUG'] = True`, `app.config.update(DEBUG=True)`, `app.debug = True` */
function keysOf(body: FunctionIr): readonly Named[] {
  const makers = makersIn(body);
  const isConfig = (temp: Temp | undefined) => {
    const maker = temp === undefined ? undefined : makers.get(temp);
    return maker?.op === 'get' && maker.key === 'config';
  };
  return instructionsOf(body).flatMap((instr): readonly Named[] => {
    if (instr.op === 'store' && typeof instr.key === 'string' && isConfig(instr.object))
      return [{ name: instr.key, value: instr.value, at: instr.at, isSure: true }];
    if (instr.op === 'call' && /^(update|from_mapping)$/.test(instr.method ?? '') && isConfig(instr.receiver))
      return instr.named.map(([name, value]) => ({ name, value, at: makers.get(value)?.at ?? instr.at }));
    // `LoginForm(csrf_enabled=False)`
    const named = instr.op === 'call' ? instr.named.filter(([name]) => name === 'csrf_enabled') : [];
    return named.map(([name, value]) => ({ name, value, at: instr.at }));
  });
}

/** The constant, and those in a list. */
function constantsOf(body: FunctionIr, temp: Temp): readonly unknown[] {
  const maker = makersIn(body).get(temp);
  if (maker?.op === 'const') return [maker.value];
  if (maker?.op === 'list' && maker.items.length === 0) return [nothing];
  return maker?.op === 'list' ? maker.items.flatMap((each) => constantsOf(body, each)) : [];
}
