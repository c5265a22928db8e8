import type { EngineKind, Stand } from './authz-stand.js';

export const none = '--network none';
/** What a reserved engine asks of each container. */
const asNobody = '--user 100000:100000 --security-opt no-new-privileges';

/** `RUN` and `CREATE` stand for what the profile needs; refused ones carry a word of the message. */
export const everyday: readonly string[] = [
  'version',
  'info',
  'ps -a',
  'images',
  'system df',
  `RUN -d --name web ${none} test/app`,
  'inspect web',
  'top web',
  'stats --no-stream web',
  'logs web',
  'diff web',
  'exec -d web /app',
  'pause web',
  'unpause web',
  'update --memory 64m --memory-swap 64m web',
  'rename web web2',
  'rename web2 web',
  'restart -t 0 web',
  `CREATE --name job ${none} -e A=b -w /w --hostname h --label l=1 --init --restart always test/app`,
  'start job',
  'stop -t 0 job',
  `CREATE ${none} --read-only --tmpfs /tmp --cap-drop ALL --memory 64m --cpus 1 --pids-limit 50 test/app`,
  `CREATE ${none} --ulimit nofile=100 --shm-size 64m --health-cmd x --add-host a:127.0.0.1 --dns 9.9.9.9 test/app`,
  `CREATE ${none} -v data:/d test/app`,
  `CREATE ${none} -v data:/d test/app`,
  `CREATE ${none} -v /anonymous test/app`,
  `CREATE ${none} -v SHARED/app:/app2 test/app`,
  `CREATE ${none} -v SHARED/app:/app2:ro test/app`,
  `CREATE ${none} --mount type=tmpfs,dst=/t test/app`,
  'CREATE --network container:web test/app',
  `CREATE ${none} -p 127.0.0.1:8080:80 test/app`,
  `CREATE ${none} --volumes-from web test/app`,
  `CREATE ${none} --sysctl net.ipv4.ip_unprivileged_port_start=0 test/app`,
  'volume create own',
  'volume ls',
  'volume inspect own',
  'volume rm own',
  'volume create --opt type=tmpfs --opt device=tmpfs --opt o=size=1m scratch',
  'network ls',
  'tag test/app test/other:2',
  'save -o FOLDER/saved.tar test/app',
  'load -i FOLDER/saved.tar',
  'history test/app',
  'commit web test/committed',
  'export -o FOLDER/export.tar web',
  'cp FOLDER/image.tar web:/image.tar',
  'cp web:/app FOLDER/app',
  'rmi test/other:2',
  'rm -f job',
  'kill web',
  'rm web',
];

/** The command of a line, for an engine of this kind. */
export function lineFor(text: string, kind: EngineKind, { folder, shared }: Stand): string {
  return text
    .replace(/^(RUN|CREATE)/, (verb) => `${verb.toLowerCase()}${kind === 'reserved' ? ` ${asNobody}` : ''}`)
    .replaceAll('FOLDER', folder)
    .replaceAll('SHARED', shared);
}
