import { nameOf as nameOfPath } from '../../../../core/paths.js';
import { isBeforeNumber } from '../../../../knowledge/accounts.js';
import { type Daemon, daemonOf, daemonOfPackage } from '../../../../knowledge/daemons.js';
import { serverIn, serviceImage } from '../../../../knowledge/service-images.js';
import { hasUnseenScript, ignoresCommand, textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { handedOverTo, stagesOf, startedBy, wordsStarted } from '../../models/started.js';
import { accountIn, idOf, ownAccountIn, shown } from './account.js';
import { nameOfBase } from './bases.js';
import { packagesIn } from './packages.js';
import { pathsOf } from './paths.js';
import { poolAccount } from './pool-account.js';
import { settingsWritten } from './settings-written.js';
import { care, type RootWeight } from './weight.js';

/** By what is known of the program or of the base image's. */
export function asDaemon(stage: Stage, file: LintFile): RootWeight | undefined {
  const program = startedBy(stage);
  const handedOver = ignoresCommand(file) ? undefined : handedOverTo(stage);
  const words = wordsStarted(stage)?.join(' ') ?? '';
  const own = [program, handedOver].flatMap((each) =>
    each === undefined ? [] : (daemonCalled(each, words.slice(words.indexOf(each) + each.length)) ?? []),
  )[0];
  const found = own ?? startedByScripts(file) ?? ofBaseImage(stage, file) ?? ofPackages(stage, file);
  if (found !== undefined) return weightOfDaemon(found, stage, file);
  return program === undefined ? undefined : asAccountOf(program, stage, file);
}

interface Found extends Pick<Daemon, 'name' | 'asRoot'> {
  /** The entry point of its image changes the account, and no settings of the program. */
  readonly isByEntry?: true;
}

const mostLines = 400;
const mostOfLine = 400;

/** `service nginx start` and `systemctl start nginx` are nginx; of a service that is not known, root starts it. */
function daemonCalled(program: string, args: string): Daemon | undefined {
  const [, service] = forServices.test(program) ? (serviceNamed.exec(args) ?? []) : [];
  return (service === undefined ? undefined : daemonOf(service)) ?? daemonOf(program);
}

const forServices = /^(?:\/(?:usr\/)?s?bin\/)?(?:service|rc-service|systemctl)$/;
const serviceNamed = /^[ \t]{1,4}(?:(?:re)?start[ \t]{1,4})?([\w.-]{1,60})/;

/** What lines of a start script begin with, the last one that is known. */
function startedByScripts(file: LintFile): Found | undefined {
  const lines = textsAtStart(file).flatMap((text) => text.split('\n').slice(0, mostLines));
  // `init` may be a function of the script.
  const own = new Set(lines.flatMap((line) => functionBegun.exec(line)?.[1] ?? []));
  return lines
    .flatMap((line) => {
      const [begin, program] =
        /^[ \t]{0,20}(?:exec[ \t]{1,4})?(\/?[\w.-][\w./-]{1,80})(?=[\s;&]|$)/.exec(line) ?? [];
      const found =
        program === undefined || own.has(program)
          ? undefined
          : daemonCalled(program, line.slice(begin?.length, mostOfLine));
      // A script sets the network up, or starts what a service needs, before it starts the service.
      return found === undefined ? [] : [found];
    })
    .at(-1);
}

const functionBegun = /^[ \t]{0,20}(?:function[ \t]{1,4})?([\w-]{1,60})[ \t]{0,4}\(\)/;

/** What a start script that is not seen is there for, by the servers that the image installs. */
function ofPackages(stage: Stage, file: LintFile): Found | undefined {
  if (file.context === undefined || !hasUnseenScript(file)) return undefined;
  return packagesIn(stage, file).flatMap((name) => daemonOfPackage(name) ?? [])[0];
}

/** `FROM nginx`, with no command of its own. */
function ofBaseImage(stage: Stage, file: LintFile): Found | undefined {
  const { reference, isBaseOpen } = rootStage(stage);
  const name = nameOfBase(stage);
  if (isBaseOpen) return undefined;
  if (wordsStarted(stage) !== undefined)
    return handsOverToServer(stage, name, file) ? ofServer(name) : undefined;
  if (
    /^(?:apache|fpm)\b|-(?:apache|fpm)\b/.test(reference.tag ?? '') &&
    /^php$|wordpress|nextcloud/.test(name)
  )
    return { name: /fpm/.test(reference.tag ?? '') ? 'php-fpm' : 'Apache', asRoot: 'workers' };
  if (/^(?:nginx|httpd|wordpress|nextcloud|openresty)$/.test(name)) return { name, asRoot: 'workers' };
  if (/^docker$/.test(name)) return { name: 'dockerd', asRoot: 'needs' };
  return serviceImage(name)?.dropsRoot === true ? ofServer(name) : undefined;
}

/** By the server in it, where the image is called after what that is extended with. */
function ofServer(name: string): Found {
  return { name: serverIn(name), asRoot: 'drops', isByEntry: true };
}

/**
 * `FROM redis`, `CMD ["redis-server", …]`: the entry point of the image gives root up for its own server, be it left as it is, called by
 * the one of the file, or that of a server that never runs as root.
 */
function handsOverToServer(stage: Stage, name: string, file: LintFile): boolean {
  if (serviceImage(name)?.dropsRoot !== true) return false;
  const program = nameOfPath(handedOverTo(stage) ?? startedBy(stage) ?? '');
  const isServer =
    [name, serverIn(name)].includes(program) ||
    /^(?:mysqld|mariadbd|mongod|postgres)$|-server$/.test(program);
  const isOfEntry = stagesOf(stage).some(({ steps }) =>
    steps.some(({ effective }) => effective.keyword === 'ENTRYPOINT'),
  );
  if (!isOfEntry) return isServer;
  const isCalled = textsAtStart(file).some((text) => entryOfOfficial.test(text));
  return isCalled || (isServer && neverAsRoot.test(program));
}

/** Where Docker's official images have theirs. */
const entryOfOfficial = /(?<![\w.-])docker-entrypoint\.sh\b/;

/** They end at once where root starts them: "root" execution of the PostgreSQL server is not permitted. */
const neverAsRoot = /^(?:postgres|mysqld|mariadbd|elasticsearch)$/;

function weightOfDaemon({ name, asRoot, isByEntry }: Found, stage: Stage, file: LintFile): RootWeight {
  const account = (asRoot === 'workers' ? poolAccount(stage, file) : undefined) ?? accountIn(stage, file);
  const own = account === undefined ? packagedFor(name) : shown(account);
  switch (asRoot) {
    case 'needs':
      return {
        detail: `${name} works as root`,
        severity: 'low',
        advice: `Keep root for ${name}, start what it starts as accounts of their own, and give containers only the capabilities that it needs.`,
      };
    case 'first':
      return {
        detail: `the first process of ${name} stays root`,
        severity: 'low',
        advice: `Keep root for ${name}, which starts as root alone and gives it up in what talks to others; its folders and its spool keep the owners that the package gave them. Give containers only the capabilities that it needs.`,
      };
    case 'drops':
      return {
        detail: `until ${name} gives it up itself`,
        severity: 'low',
        advice: `${isByEntry ? `Leave it to the entry point of the image, which goes on as ${own}` : `See that the settings of ${name} name ${own}`}; or end with USER and that account, which then has to own what it writes.`,
      };
    case 'workers':
      return {
        detail: `the first process of ${name} stays root${hasUnseenScript(file) ? ', unless its start script, which was not read, gives root up' : ''}`,
        severity: 'medium',
        advice: `End with USER and ${own} where it may listen above port 1023 and owns its folders for logs, caches and the file of its number${withSettings(stage, file)}${madeSo(name, stage)}. Mounted files keep their owner: give the account, or its group, what root alone may read (keys and certificates).`,
      };
  }
}

function withSettings(stage: Stage, file: LintFile): string {
  const folder = settingsWritten(stage, file);
  return folder === undefined ? '' : `, and ${folder}, where the start writes its settings`;
}

/** Such images begin with nginx 1.17, as the number of its account does. */
function madeSo(name: string, stage: Stage): string {
  const { tag } = rootStage(stage).reference;
  const isThere = name === 'nginx' && !isBeforeNumber(nameOfBase(stage), tag);
  return isThere ? '; there are images so made (nginx-unprivileged)' : '';
}

/** Debian's packages and Docker's own images of Apache and PHP have that account: base-passwd, and the Dockerfiles of php. */
function packagedFor(name: string): string {
  return /^(?:apache|php-fpm|wordpress|nextcloud)/i.test(name)
    ? 'www-data, or another account that its package made'
    : 'the account that its package made';
}

/** A program that has an account of its own name is made to switch to it, or to be started as it. */
function asAccountOf(program: string, stage: Stage, file: LintFile): RootWeight | undefined {
  const name = program.slice(program.lastIndexOf('/') + 1).toLowerCase();
  // The account `node` is there for whatever node runs.
  const account = ownAccountIn(stage, file);
  const own = account?.name.replace(/^_/, '').toLowerCase() ?? '';
  if (account === undefined || own.length < 3 || !name.startsWith(own)) return undefined;
  return {
    detail: `unless ${name.slice(0, 40)} switches to its account ${account.name} itself`,
    severity: 'medium',
    advice: `End with USER ${idOf(account)} where the program does not switch to ${shown(account)} by itself, and let that account own what it writes${pathsOf(stage, file)}. ${care}`,
  };
}
