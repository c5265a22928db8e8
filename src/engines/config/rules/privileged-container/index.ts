import { isTrue, whenValue } from '../../hits.js';
import type { Container, Workload } from '../../models/container.js';
import { setsSysctls } from '../../privileges.js';
import { type ConfigRule, cis, cisDocker, type Hit, ksv, podSecurityStandards } from '../../rule.js';
import { repairs } from './repair.js';

const forSysctls =
  'Set the switch on the host (sysctl.d), or as a sysctl of the pod or service where it is one of a namespace, and remove the flag.';

export const rule: ConfigRule = {
  id: 'privileged-container',
  title: 'Container runs privileged',
  severity: 'high',
  aliases: [...ksv(17), 'CKV_K8S_16', ...cis('5.5')],
  standards: ['Pod Security Standards, baseline: Privileged Containers'],
  expected: 'privileged: false',
  fix: 'Remove the flag and grant the one capability or device that is really needed; what makes devices as it runs or writes below /sys has no narrower setting: say so in a waiver.',
  references: [podSecurityStandards, cisDocker],
  repairs,
  container: (container, workload) =>
    whenValue(container.privileged, isTrue, ofContainer(container, workload)),
};

function ofContainer(container: Container, workload: Workload): Partial<Pick<Hit, 'advice'>> {
  if (setsSysctls(container)) return { advice: forSysctls };
  const granted = workload.format === 'compose' ? devicesGranted(container) : [];
  return granted.length === 0 ? {} : { advice: besideDevices(granted) };
}

const mostNamed = 3;

/** Devices that it is given by their names; nothing where it is given folders of the system, which take the flag. */
function devicesGranted({ devices, mounts }: Container): readonly string[] {
  const paths = devices.map(({ text }) => text.split(':', 1)[0] ?? '');
  const isSingle = paths.every((path) => singleDevice.test(path));
  const needsMore = mounts.some(({ source }) =>
    /^\/(?:dev|sys|proc|run\/udev|lib\/modules)?(?:\/|$)/.test(source),
  );
  return isSingle && !needsMore ? paths.slice(0, mostNamed) : [];
}

/** `/dev/uinput`, `/dev/input/event3`, and no folder of devices that come and go. */
const singleDevice = /^\/dev\/(?!bus(?:\/|$)|input$|snd$|dri$|mapper$|loop|fuse$)[\w/.-]{1,80}$/;

function besideDevices(granted: readonly string[]): string {
  const names = granted.map((each) => each.slice(0, 80)).join(', ');
  return `Remove the flag: devices: of the same service grants ${names} already, and the program needs no more to open ${granted.length === 1 ? 'it' : 'them'}. Where a run then fails, grant the one capability that is missing (cap_add).`;
}
