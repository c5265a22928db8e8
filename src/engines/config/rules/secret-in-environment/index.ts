import { cloudKeys, isWordForKey, realCloudKey } from '../../../../knowledge/emulators.js';
import { isPlaceholder } from '../../../../knowledge/placeholders.js';
import { adviceForExposed, publicityOf } from '../../../../knowledge/public-names.js';
import { readsFromFile } from '../../../../knowledge/secret-files.js';
import { looksLikeSecret } from '../../../../knowledge/secret-names.js';
import { isTestAccount } from '../../../../knowledge/test-accounts.js';
import { isReached } from '../../compose-service.js';
import { isBuiltHere } from '../../image-of.js';
import type { Container, Variable } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import type { ConfigRule, Hit } from '../../rule.js';
import { asWellIn } from './same-password.js';
import { adviceForUnread, unreadBy } from './unread.js';

export const rule: ConfigRule = {
  id: 'secret-in-environment',
  title: 'A secret stands in an environment variable',
  severity: 'medium',
  aliases: ['CIS-Docker-4.10', 'CIS-DI-0010', 'CWE-526'],
  expected: 'a reference to a secret',
  fix: 'Take the value from a secret, mounted as a file; and change it, because it has been read.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  container: (container, { format, stack }) =>
    container.environment
      .filter(({ name, value }) => value !== undefined && isSecret(name, value))
      .filter((variable) => !isTakenByEmulator(variable, container) && !isNameOfServer(variable, container))
      .filter((variable) => !isOfNoSignIn(variable, container))
      .map((variable) => ({
        spot: variable.spot,
        actual: statementOf(variable, format === 'compose' ? container : undefined),
        detail: variable.name,
        ...(format === 'compose' ? ofCompose(variable, container, stack !== undefined) : {}),
        ...(publicityOf(variable.name) === 'exposed' ? { advice: adviceForExposed(variable.name) } : {}),
      })),
  image: ({ environment }) =>
    environment
      .filter(({ name, value }) => isSecret(name, value))
      .map(({ name }) => ({ setting: `Env ${name}`, actual: `${name} has a literal value`, detail: name })),
};

/** An identifier of a key is no secret, and a word in place of a key of AWS or of an interface, which are long, is none; nor is a key that everyone has. */
function isSecret(name: string, value: string): boolean {
  const isNoKey = /^AWS_(?:SECRET_|SESSION_)|_API_?KEY$/i.test(name) && isWordForKey(value.trim());
  if (isWordForIssued(name, value.trim())) return false;
  return !keyIdentifier.test(name) && !isNoKey && !isTestAccount(value) && looksLikeSecret(name, value);
}

/** `DISCORD_TOKEN: my-discord-token`: what a service on the net gives out is no such word; what the program itself asks for may be. */
function isWordForIssued(name: string, value: string): boolean {
  return issued.test(name) && wordForIssued.test(value);
}

const issued =
  /(?:^|_)(?:DISCORD|TELEGRAM|SLACK|GITHUB|GITLAB|OPENAI|ANTHROPIC|GEMINI|GOOGLE|HUGGING_?FACE|HF|STRIPE|TWILIO|SENDGRID|MAILGUN|MAPBOX|SENTRY|NGROK|CLOUDFLARE|TUNNEL|DIGITALOCEAN|HCLOUD|NPM|NOTION|SPOTIFY|TWITCH|TWITTER|FACEBOOK|WHATSAPP|DEEPL|BOT)(?:_\w{1,40})?_(?:TOKEN|KEY)$/i;
const wordForIssued =
  /^(?:my|our|some|the|an?|mein|dein|mon|ton|mi|tu|meu|seu|mio|tuo)[-_ ](?:[a-z]{1,30}[-_ ]){0,6}(?:token|key|schluessel|clave|cle|chave|chiave|jeton)$/i;

const keyIdentifier = /(?:^|_)access_?key_?id$/i;

/** An emulator that the file starts takes any key; one in the form of a cloud's own may be in use there. */
function isTakenByEmulator({ name, value = '' }: Variable, { usesEmulator }: Container): boolean {
  return usesEmulator === true && cloudKeys.test(name) && !realCloudKey.test(value.trim());
}

/** `LLM_API_KEY: harbour` beside `http://harbour:8080/v1`: a server that asks for no key is handed its name. */
function isNameOfServer({ name, value = '' }: Variable, { environment }: Container): boolean {
  const word = value.trim();
  if (!/_API_?KEY$/i.test(name) || !/^[a-z][a-z0-9-]{1,40}$/.test(word)) return false;
  return environment.some((each) => hostOf(each.value ?? '') === word);
}

/** In desktop mode pgAdmin asks for no password: https://www.pgadmin.org/docs/pgadmin4/latest/container_deployment.html */
function isOfNoSignIn({ name }: Variable, { environment }: Container): boolean {
  return (
    name === 'PGADMIN_DEFAULT_PASSWORD' &&
    environment.some(
      (each) =>
        each.name === 'PGADMIN_CONFIG_SERVER_MODE' && /^["']?false["']?$/i.test(each.value?.trim() ?? ''),
    )
  );
}

function hostOf(address: string): string | undefined {
  return /^https?:\/\/([\w.-]{1,100})(?::\d{1,5})?(?:\/|$)/.exec(address.trim())?.[1];
}

function statementOf({ name, insteadOf, value = '' }: Variable, container?: Container): string {
  if (container !== undefined && unreadBy(name, container) !== undefined)
    return `${name} has a literal value, and the image does not read it`;
  if (isPlaceholder(value))
    return insteadOf === undefined
      ? `${name} has a known default, which is in force as it stands`
      : `${name} has a known default, which is in force where no one sets it: \${${shortName(insteadOf)}:-…}`;
  return insteadOf === undefined
    ? `${name} has a literal value`
    : `${name} has a literal fallback: \${${shortName(insteadOf)}:-…}`;
}

function shortName(name: string): string {
  return name.slice(0, 60);
}

/** A word for trying things out opens what is for the services beside it alone: low, unless others reach the service. */
function ofCompose(
  variable: Variable,
  container: Container,
  isStack: boolean,
): Pick<Hit, 'severity' | 'advice'> {
  const { name, value = '' } = variable;
  const isTrial =
    trial.test(value.trim()) ||
    container.environment.some((each) => each.name !== name && isUser(each, value));
  return {
    advice: isStack ? inStack(adviceFor(variable, container)) : adviceFor(variable, container),
    ...(isTrial && !isReached(container) ? { severity: 'low' } : {}),
  };
}

/** docker stack deploy puts in variables of the shell alone. */
function inStack(advice: string): string {
  return advice
    .replace('with an .env that is not committed', fromShell)
    .replace('(in an .env that is not committed)', `(${fromShell})`);
}

const fromShell = 'exported in the shell that deploys, because docker stack deploy reads no .env';

function adviceFor(variable: Variable, container: Container): string {
  const { name, insteadOf, value = '' } = variable;
  const unread = unreadBy(name, container);
  if (unread !== undefined) return adviceForUnread(name, container, unread);
  const outside = `\${${shortName(insteadOf ?? name)}:?}`;
  const { repository } = parseImageName(container.image.value?.trim() ?? '');
  const isFileRead = !isBuiltHere(container) && readsFromFile(repository, name);
  const ofFile = isFileRead ? `, or give a secret, which this image reads by ${shortName(name)}_FILE` : '';
  const first =
    insteadOf === undefined
      ? `Take it from outside of the file: ${outside} with an .env that is not committed${ofFile}`
      : `Leave out the fallback: ${outside} stops where no one has set it (in an .env that is not committed)${ofFile}`;
  const others = asWellIn(variable, container);
  if (isPlaceholder(value))
    return `${first}${others}. All who read the file know this word: change it where it is in use, with all that signs in or was signed by it.`;
  return `${first}${others}; and change it where it is in use, with all that signs in by it, because it has been read.`;
}

/** A password that is the name of its account. */
function isUser({ name, value }: Variable, password: string): boolean {
  return value === password && /(?:^|_)(?:USER(?:NAME)?|LOGIN|DB|DATABASE)$/i.test(name);
}

const trial =
  /^(?:(?:my|your|some|super|very)?[-_]?(?:secret|password|passwd|pass|pw)[-_]?\d{0,4}|admin|adminpass(?:word)?|root|rootpass(?:word)?|test(?:ing|pass(?:word)?)?|demo|dev|example|config|user|guest|changeit|change[-_]?me|postgres|mysql|mariadb|mongo|redis|rabbitmq|minio|minioadmin|1234\d{0,5})$/i;
