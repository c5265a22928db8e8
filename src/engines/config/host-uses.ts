import { nameOf } from '../../core/paths.js';
import { isEngineSocket, normalPath } from '../../knowledge/host-paths.js';
import {
  givenAway,
  hostUses,
  measuring,
  ownedByRoot,
  partsOfKernel,
  settingsOfSystem,
  stateOfPrograms,
} from '../../knowledge/host-uses.js';
import type { Container, Mount, Workload } from './models/container.js';
import { parseImageName } from './models/image-name.js';
import type { Hit } from './rule.js';

/** What to do about a mount of a system folder that programs of a certain kind cannot do without. */
export function adviceForMount(mount: Mount, workload: Workload): string | undefined {
  const { source, readOnly } = mount;
  const path = normalPath(source);
  if (isOfProject(path)) return ofProject(mount);
  if (path === '/' && isUnreadRoot(workload))
    return `Remove the mount, or name it to the exporter (--path.rootfs=${mount.target?.slice(0, longestTarget) ?? '/rootfs'}), which reads no more than its own root without that: then it stays read-only, in a container with nothing else in it and no port that is open to all.`;
  if (isForMeasuring(mount, workload))
    return `Keep it where the program measures the host by it, read-only as it is: it gives away ${givenAway.get(path)}. So let no port of it be open to all, and put nothing else into its container.`;
  return hostUses.find(({ paths, isRead }) => (readOnly || !isRead) && paths.test(path))?.advice;
}

/** A mount that only root of the host reads: an account of its own would read nothing there. */
export function readsAsRoot({ source }: Mount): boolean {
  return isEngineSocket(source) || ownedByRoot.test(normalPath(source));
}

/** What single files below /sys and /proc give away or change is less than what the whole of them does. */
export function weightOfMount(mount: Mount, workload: Workload): Pick<Hit, 'severity'> {
  const { source, readOnly } = mount;
  const path = normalPath(source);
  if (isOfProject(path)) return { severity: 'low' };
  // Without rights it reads what /sys of its own shows as well.
  if (path === '/sys' && readOnly && workload.containers.every(isWithoutRights)) return { severity: 'low' };
  if (isForMeasuring(mount, workload)) return { severity: 'medium' };
  if (isOwnState(mount, workload)) return { severity: 'low' };
  const part = partsOfKernel.find(({ paths }) => paths.test(path));
  return part === undefined ? {} : { severity: readOnly ? (part.read ?? 'low') : part.written };
}

/** `/root/checkouts`: sources or data that lie in the home of root, and none of its keys and settings. */
function isOfProject(path: string): boolean {
  return /^\/root\/[^./][^/]{0,200}(?:\/[^./][^/]{0,200}){0,20}$/.test(path);
}

function ofProject({ insteadOf, isToWrite = false, readOnly }: Mount): string {
  const place =
    insteadOf === undefined
      ? 'Keep the data outside of the home of root, in a folder of the project or a volume'
      : `Ask for the folder (\${${insteadOf}:?}) in place of a default in the home of root, or let that be a folder of the project`;
  return isToWrite || readOnly ? `${place}.` : `${place}, and mount it read-only where it is only read.`;
}

/** `/proc` and `/sys` for reading, of a program that is shown to read them so, without further rights. */
function isForMeasuring({ source, readOnly }: Mount, { containers }: Workload): boolean {
  if (!readOnly || !givenAway.has(normalPath(source)) || containers.length !== 1) return false;
  return containers.every(
    ({ privileged, image, command, environment }) =>
      privileged.value !== true &&
      (measuring.options.test(command.join(' ').slice(0, longestCommand)) ||
        environment.some(({ name }) => measuring.variables.test(name)) ||
        measuring.images.test(parseImageName(image.value?.trim() ?? '').repository)),
  );
}

const longestTarget = 60;

/** https://github.com/prometheus/node_exporter: `--path.rootfs` is / by default. */
function isUnreadRoot({ containers }: Workload): boolean {
  return containers.every(
    ({ image, command }) =>
      /(?:^|[/-])node[-_]exporter$/.test(parseImageName(image.value?.trim() ?? '').repository) &&
      !/path[._]rootfs/i.test(command.join(' ').slice(0, longestCommand)),
  );
}

const longestCommand = 4_000;

/** `/etc/letsencrypt` of `certbot`, or for reading of the server that serves by what is there. */
function isOwnState({ source, readOnly }: Mount, workload: Workload): boolean {
  const state = stateOfPrograms.find(({ paths }) => paths.test(normalPath(source)));
  if (state === undefined) return false;
  const words = namesOf(workload).flatMap((name) => name.split(/[-_.]/));
  return words.some((word) => state.kept.test(word) || (readOnly && state.read.test(word)));
}

function isWithoutRights(container: Container): boolean {
  const { user, readOnlyRoot, escalation, privileged, addedCapabilities } = container;
  const isOther = user.value !== undefined && !/^(?:0+|root)?$/.test(user.value);
  const isPlain = privileged.value !== true && addedCapabilities.length === 0;
  return isOther && isPlain && readOnlyRoot.value === true && escalation.value === false;
}

/** `/etc/tide` of a service or an image that is called `tide` or `tide-server`: settings of the program, and none of the system. */
export function isOwnSettings({ source }: Mount, workload: Workload): boolean {
  const [, folder = ''] = /^\/etc\/([^/]{1,100})(?:\/|$)/.exec(normalPath(source)) ?? [];
  if (folder === '' || settingsOfSystem.test(folder)) return false;
  return namesOf(workload).some((each) => each === folder || each.split(/[-_.]/).includes(folder));
}

function namesOf({ name, containers }: Workload): readonly string[] {
  const images = containers.map(({ image }) => parseImageName(image.value?.trim() ?? '').repository);
  return [name, ...containers.map((each) => each.name), ...images.map(nameOf)];
}
