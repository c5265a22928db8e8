import { isDatabase, isForDatabase, serverFamily } from '../../../../knowledge/server-families.js';
import { commandsWith, serverBeside } from '../../models/compose/passwords.js';
import type { Container, PasswordPlace, Variable } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';

const mostNamed = 3;
const longestName = 60;

/** Places of the file that have the same password for the same server, which are signed in by no less; other servers with it stand apart. */
export function asWellIn(variable: Variable, container: Container): string {
  const places = [...new Set(placesOf(variable, container).map((place) => nameOf(place, container)))];
  const others = othersWith(variable, container);
  const accounts = ofOtherAccounts(variable, container);
  const apart =
    others.length === 0
      ? accounts
      : `${accounts}; ${others.length === 1 ? 'another server has' : 'other servers have'} the same word (${listed(others)}): give each its own`;
  if (places.length === 0) return apart;
  const one = places.length === 1;
  const areAddresses = placesOf(variable, container).every(({ isAddress }) => isAddress);
  const noun = areAddresses ? (one ? 'address' : 'addresses') : one ? 'place' : 'places';
  return `; do the same in the ${noun} that ${one ? 'has' : 'have'} this ${kindOf(variable)} as well: ${listed(places)}${apart}`;
}

/** What it is by its name: `JWT_SECRET`, `TIDE_API_KEY`; a password where that is not clear. */
function kindOf({ name, insteadOf = '' }: Variable): string {
  const word = insteadOf === '' ? name : insteadOf;
  return kinds.find(([pattern]) => pattern.test(word))?.[1] ?? 'password';
}

const kinds: readonly (readonly [name: RegExp, kind: string])[] = [
  [/PASS(?:WORD|WD)?(?:_|$)/i, 'password'],
  [
    /JWT|(?:^|_)(?:SIGNING|SESSION|COOKIE|HMAC|AUTH|NEXTAUTH|BETTER_AUTH)_?(?:SECRET|KEY)|^(?:SECRET_KEY|APP_KEY)(?:_BASE)?$/i,
    'signing key',
  ],
  [/(?:^|_)(?:ENCRYPTION|CRYPT|CIPHER|MASTER)_?(?:SECRET|KEY)/i, 'encryption key'],
  [/TOKEN(?:_|$)/i, 'token'],
  [/KEY(?:_|$)/i, 'key'],
  [/SECRET(?:_|$)/i, 'secret'],
];

function listed(names: readonly string[]): string {
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  return `${names.slice(0, mostNamed).join(', ')}${more}`;
}

/** Servers of the file whose password is the same word, and which are not the one that this is for. */
function othersWith(
  { name, value = '' }: Variable,
  { name: service, passwordPlaces }: Container,
): readonly string[] {
  const { settings = [], servers = [] } = passwordPlaces ?? {};
  const server = serverOf(name, service, settings);
  if (server === undefined) return [];
  const found = settings
    .filter((place) => place.password === value.trim() && place.server !== server)
    .flatMap((place) => place.server ?? []);
  return [...new Set(found)]
    .filter((each) => servers.includes(each))
    .map((each) => each.slice(0, longestName));
}

function serverOf(name: string, service: string, settings: readonly PasswordPlace[]): string | undefined {
  return settings.find((place) => place.service === service && place.variable === name)?.server;
}

function nameOf({ service, variable }: PasswordPlace, container: Container): string {
  const shown = variable.slice(0, longestName);
  return service === container.name ? shown : `${shown} (service/${service.slice(0, longestName)})`;
}

function placesOf(variable: Variable, container: Container): readonly PasswordPlace[] {
  const { name, value = '' } = variable;
  const { settings = [], commands = [], servers = [] } = container.passwordPlaces ?? {};
  const server = serverOf(name, container.name, settings);
  const password = value.trim();
  const family = familyOf(variable, container);
  const inSettings = settings.filter(
    (place) =>
      place.password === password &&
      (place.service !== container.name || place.variable !== name) &&
      (server !== undefined && place.server !== undefined
        ? server === place.server
        : isForSameServer(place, variable, container)),
  );
  const inCommands =
    family === undefined
      ? []
      : commands
          .filter((each) => server === undefined || each.name === server || !servers.includes(each.name))
          .flatMap((each) => commandsWith(each, { family, password }));
  return [...inSettings.filter((place) => !isOfOtherAccount(place, variable, container)), ...inCommands];
}

/** Addresses with the same password for an account that something else makes: a script of the server, or a hand. */
function ofOtherAccounts(variable: Variable, container: Container): string {
  const { settings = [] } = container.passwordPlaces ?? {};
  const found = settings
    .filter(({ password }) => password === variable.value?.trim())
    .filter(
      (place) =>
        isOfOtherAccount(place, variable, container) &&
        serverOf(variable.name, container.name, settings) === place.server,
    );
  const [place] = found;
  if (place === undefined) return '';
  return `; another account has the same word (${(place.user ?? '').slice(0, longestName)}, in ${nameOf(place, container)}): give it its own, there and where it is made (a script of the server)`;
}

/** `User Id=tide` where the server makes `postgres`. */
function isOfOtherAccount(
  { isAddress, user = '' }: PasswordPlace,
  variable: Variable,
  container: Container,
): boolean {
  const made = accountMadeBy(variable, container);
  return (
    isAddress === true && made !== undefined && user !== '' && !/[$%]/.test(`${user}${made}`) && user !== made
  );
}

/** The account that an image makes with the password: https://hub.docker.com/_/postgres, https://hub.docker.com/_/mysql, https://hub.docker.com/_/mongo */
function accountMadeBy({ name }: Variable, { environment, tree }: Container): string | undefined {
  if (/^(?:MYSQL|MARIADB)_ROOT_PASSWORD$/.test(name)) return 'root';
  const [setting = '', otherwise] = accounts.get(name) ?? [];
  const given = environment.find((each) => each.name === setting);
  if (given !== undefined) return given.value?.trim();
  return tree.get('env_file') === undefined ? otherwise : undefined;
}

const accounts: ReadonlyMap<string, readonly [setting: string, otherwise?: string]> = new Map([
  ['POSTGRES_PASSWORD', ['POSTGRES_USER', 'postgres']],
  ['MYSQL_PASSWORD', ['MYSQL_USER']],
  ['MARIADB_PASSWORD', ['MARIADB_USER']],
  ['MONGO_INITDB_ROOT_PASSWORD', ['MONGO_INITDB_ROOT_USERNAME']],
]);

/** By the variable's name, the one that it stands in for, or the image that takes it. */
function familyOf({ name, insteadOf = '' }: Variable, { image }: Container): string | undefined {
  const { repository } = parseImageName(image.value?.trim() ?? '');
  return serverFamily(name) ?? serverFamily(insteadOf) ?? serverFamily(repository);
}

/** A common word is the password of many servers: the address has to be of this one. */
function isForSameServer(place: PasswordPlace, variable: Variable, container: Container): boolean {
  const family = familyOf(variable, container);
  // Two variables with one word are the same secret by their name, or by the server that both are for.
  if (place.isPlain === true)
    return (
      place.variable === variable.name ||
      (family !== undefined && family === place.family) ||
      isAtSameHost(place, variable, container)
    );
  if (family !== undefined && place.family !== undefined) return family === place.family;
  if (place.family !== undefined && isForDatabase(variable.name) && isDatabase(place.family)) return true;
  return isRare(variable.value?.trim() ?? '') || isOfServer(place, variable, container);
}

/** One of the two is the server that the other names beside its password, or both name one. */
function isAtSameHost({ service, host }: PasswordPlace, { name }: Variable, container: Container): boolean {
  const called = serverBeside(name, container.environment);
  return host === container.name || called === service || (called !== undefined && called === host);
}

/** By its host or account, which the service or a variable beside it names, or by its own name: `TIDE_URL` beside `TIDE_PASSWORD`. */
function isOfServer(
  place: PasswordPlace,
  { name }: Variable,
  { name: service, environment }: Container,
): boolean {
  const { host = '', user = '' } = place;
  const start = name.slice(0, name.lastIndexOf('_') + 1);
  if (host !== '' && host === service) return true;
  if (start === '') return false;
  const beside = environment.filter((each) => each.name.startsWith(start));
  return (
    (place.service === service && place.variable.startsWith(start)) ||
    beside.some(({ value }) => host !== '' && value === host) ||
    beside.some((each) => user !== '' && each.value === user && userName.test(each.name))
  );
}

const userName = /(?:USER(?:NAME)?|LOGIN)$/i;

/** Long, of letters and digits: no word that people choose twice. */
function isRare(value: string): boolean {
  return (
    value.length >= 12 && /\d/.test(value) && /[a-z]/i.test(value) && !/pass|secret|change|admin/i.test(value)
  );
}
