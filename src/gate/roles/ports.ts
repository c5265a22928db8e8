import { portInTest } from '../../knowledge/roles/starters.js';
import { codePlaces } from './code-places.js';
import { type Table, table, withDefaults } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';

/**
 * Whether tests call what a file starts, of which it builds nothing, and nothing else of the project does: ports of the host that it
 * publishes are in tests, and in no other code and settings.
 */
export function isReachedByTests({ path, services, project, tree, roleOfFolder }: ComposeFile): boolean {
  const all = [...services.values()];
  if (project === undefined || all.some(({ build }) => build !== undefined)) return false;
  const ports = new Set(all.flatMap(hostPorts));
  if (ports.size === 0) return false;
  const places = codePlaces(project.folder, tree, roleOfFolder);
  if (places === 'too many') return false;
  const called = places.tests.flatMap((each) => [...tree.text(each).matchAll(portInTest)]);
  if (!called.some(([, port, other]) => ports.has(port ?? other ?? ''))) return false;
  const others = places.others.filter((each) => each !== path);
  return !others.some((each) =>
    (tree.text(each).match(/\b\d{2,5}\b/g) ?? []).some((word) => ports.has(word)),
  );
}

/** `9910:3306`, `127.0.0.1:9910:3306/tcp`, `published: 9910` */
function hostPorts({ ports }: Table): readonly string[] {
  return [ports].flat().flatMap((each) => {
    const written = typeof each === 'string' ? withDefaults(each) : String(table(each).published ?? '');
    const [, port] =
      (typeof each === 'string' ? /(?:^|:)(\d{2,5}):\d{2,5}(?:\/\w{1,4})?$/ : /^(\d{2,5})$/).exec(written) ??
      [];
    return port === undefined ? [] : [port];
  });
}
