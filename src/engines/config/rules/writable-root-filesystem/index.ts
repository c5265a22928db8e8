import { publishedImage } from '../../../../knowledge/published-images.js';
import { onlyWaits } from '../../../../knowledge/roles/waiting.js';
import { type ChangesItself, changesItself } from '../../../../knowledge/written-at-start.js';
import { weightInCompose } from '../../compose-service.js';
import { isFalse, whenMissingOr } from '../../hits.js';
import { isEngineSocket } from '../../host-paths.js';
import { colonParts, parseShortVolume } from '../../models/compose/words.js';
import type { Container, Workload } from '../../models/container.js';
import { parseImageName } from '../../models/image-name.js';
import type { Tree } from '../../models/tree.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv, securityContexts } from '../../rule.js';
import { ofFileBeside } from './database-file.js';
import {
  foldersInSettings,
  foldersOf,
  isKnownToWrite,
  needsBeside,
  ofOldMount,
  ofWritten,
  serverShown,
} from './folders.js';
import { repairs } from './repair.js';
import { ofPreview, ofStartBuild } from './start-builds.js';
import { asInSwarm, changesTo, ofOtherAccount, ofTmpfs, runsAsOther } from './tmpfs.js';
import { writtenBy } from './written-files.js';

export const rule: ConfigRule = {
  id: 'writable-root-filesystem',
  title: 'Root file system is writable',
  severity: 'medium',
  aliases: [...ksv(14), 'CKV_K8S_22', ...cis('5.13')],
  expected: 'a read-only root file system',
  fix: 'Make the root file system read-only and give an emptyDir or tmpfs for what has to be written.',
  isLinuxOnly: true,
  references: [securityContexts, cisDocker],
  repairs,
  container: (container, workload) =>
    whenMissingOr(
      container.readOnlyRoot,
      isFalse,
      workload.format === 'compose' ? ofCompose(container, workload) : {},
    ),
};

/** A second wall like no-new-privileges, and no more: what a service wrote there is gone with its container. */
function ofCompose(container: Container, workload: Workload): Pick<Hit, 'advice' | 'severity'> {
  const setUp = setUpAtStart(container);
  if (setUp !== undefined)
    return {
      severity: 'low',
      advice: `It makes accounts and settings in its root file system at each start (${setUp}). Leave that writable unless the documentation of the image names a read-only mode, with the folders that tmpfs is needed for, and keep its data in volumes.`,
    };
  const changing = changesItself(parseImageName(container.image.value?.trim() ?? '').repository);
  if (changing !== undefined) return ofChanging(changing, mountedIn(container));
  if (onlyWaits(container.command)) return ofWaiting;
  const weight = rulesHost(container, workload)
    ? { severity: 'low' as const }
    : weightInCompose(container, workload);
  const advice = adviceFor(container);
  return {
    advice: `${workload.stack === undefined ? advice : asInSwarm(advice)}${ofStack(workload)}`,
    ...weight,
  };
}

function ofChanging(
  { changes, data }: ChangesItself,
  mounted: readonly string[],
): Pick<Hit, 'advice' | 'severity'> {
  const open = data.filter((folder) => !mounted.includes(folder));
  const keeps =
    open.length === 0
      ? 'keep its data in volumes, as it does'
      : `keep its data in volumes (${open.join(', ')})`;
  return {
    severity: 'low',
    advice: `The image does not run read-only as it is published: at each start it changes ${changes}. Leave its root file system writable${data.length === 0 ? '' : ` and ${keeps}`}; what it was changed to is gone with each new container.`,
  };
}

/** docker stack deploy passes over what the format of the file does not have yet. */
function ofStack({ stack }: Workload): string {
  return stack?.takesTmpfs === false
    ? ' Raise version: to "3.6" or above in the same step, because docker stack deploy ignores tmpfs below.'
    : '';
}

/** What it holds of the host opens more than its own files. */
function rulesHost({ privileged }: Container, { hostPaths }: Workload): boolean {
  return privileged.value === true || hostPaths.some(({ source }) => isEngineSocket(source));
}

/** `sleep infinity`: it is there for what someone starts in it by hand. */
const ofWaiting = {
  severity: 'low',
  advice:
    'It only waits for what is started in it by hand, which may write anywhere: put it behind a profile or out of this file, or give it the command of its program and read_only: true with that.',
} as const;

/** What names the account that the image makes for itself, or the image that makes those of its users. */
function setUpAtStart({ environment, image }: Container): string | undefined {
  const variable = environment.find(
    ({ name, value = '' }) => accountVariables.test(name) || (bans.test(name) && isOn.test(value.trim())),
  );
  return variable?.name ?? accountImages.exec(image.value ?? '')?.[1];
}

/** A program that bans addresses writes its jails below /etc, its socket and its journal beside what it bans for. */
const bans = /(?:^|_)(?:FAIL2BAN|CROWDSEC)(?:_ENABLED?)?$/i;
const isOn = /^(?:true|yes|on|1)$/i;
const accountVariables = /^P[UG]ID$/;
const accountImages =
  /(?:^|\/)((?:[\w.]{1,40}-)?(?:sftp|vsftpd|proftpd|pure-ftpd|samba|openssh-server|sshd)(?:-server)?)(?:[:@]|$)/;

function adviceFor(container: Container): string {
  const { image, command } = container;
  const mounted = mountedIn(container);
  const name = serverShown(image.value ?? '', mounted, container.environment);
  const started = command.join(' ').slice(0, longestCommand);
  const own = foldersInSettings(container.environment, mounted, isKnownToWrite(image.value ?? ''));
  const folders = [foldersOf(name, { mounted, environment: container.environment }), ...own]
    .filter((each) => each !== '')
    .join(', ');
  const diff = 'what "docker diff" lists after a run';
  const where = folders === '' ? diff : `${folders}, and ${diff}`;
  const more = [
    needsBeside(name),
    ofSchedule(started),
    ofFileBeside(container, mounted),
    ofWritten(writtenBy([started]), mounted),
  ].join('');
  const build = ofStartBuild(started, { targets: mounted, shared: container.sharedTargets ?? [] });
  const account =
    changesTo(started) ??
    container.user.value ??
    publishedImage(parseImageName(image.value?.trim() ?? '').repository).account;
  const tmpfs = runsAsOther(account) ? ofOtherAccount(`user ${account}`) : ofTmpfs;
  const old = ofOldMount(image.value ?? '', { mounted, environment: container.environment });
  return `${old}${ofPreview(started)}${build}Set read_only: true and mount where it writes (${where}): a volume for data that it keeps, else tmpfs, which ${tmpfs}. ${more}What it changes of the image at the start is prepared in the image instead, because tmpfs hides it and a volume keeps the old at an upgrade; where that cannot be, leave it writable.`;
}

function mountedIn({ tree }: Container): readonly string[] {
  return [...targetsIn(tree.get('volumes'), true), ...targetsIn(tree.get('tmpfs'), false)];
}

/** The container's side of volumes, bind mounts and `tmpfs`, in both forms. */
function targetsIn(list: Tree | undefined, isOfVolumes: boolean): readonly string[] {
  const items = list?.kind === 'list' ? list.items : list === undefined ? [] : [list];
  return items.slice(0, mostMounts).flatMap((item) => {
    const text = item.text ?? '';
    const short = isOfVolumes ? parseShortVolume(text).target : (colonParts(text)[0] ?? '');
    return item.get('target')?.text ?? (short === '' ? [] : short);
  });
}

const mostMounts = 200;

/** https://docs.celeryq.dev/en/stable/userguide/periodic-tasks.html#starting-the-scheduler */
function ofSchedule(command: string): string {
  const words = command.split(/\s+/);
  const given = words.slice(words.findIndex((word) => /(?:^|\/)celery$/.test(word)) + 1);
  const isBeat = given.length < words.length && given.some((word) => /^(?:beat|-B|--beat)$/.test(word));
  return isBeat && !given.some((word) => /^(?:-s|--schedule(?:=.{0,200})?)$/.test(word))
    ? 'Its schedule lies beside its code otherwise: celery beat --schedule /tmp/celerybeat-schedule. '
    : '';
}

const longestCommand = 2_000;
