import { readdirSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { defaultPolicy, readPolicy } from '../src/servers/authz/policy/index.js';
import type { Wire } from '../test/integration/authz-attacks.js';
import { everyday, lineFor } from '../test/integration/authz-everyday.js';
import { type EngineKind, isStandPossible, type Stand, startStand } from '../test/integration/authz-stand.js';
import { type Attack, allAttacks } from './authz/attacks.js';
import { effectsOn, type Guarded, stateOf } from './authz/effects.js';
import { moreDays, prepareFiles } from './authz/everyday.js';
import { hostSecret, prepareObjects } from './authz/objects.js';

/**
 * The authorization plugin with its default policy on a real dockerd: attacks on the wire, whose effects are looked for on the
 * host itself, and everyday calls of the client. Needs root, dockerd, docker, and busybox-static.
 *
 *     npx tsx bench/authz.ts [mapped|reserved|both] [attacks|everyday|both] [--open]
 *
 * With --open the plugin lets everything pass, and only containers that do nothing are started: the effects show that the looking works.
 */
const [kindWord = 'both', partWord = 'both'] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isOpen = process.argv.includes('--open');
const openPolicy = readPolicy(
  `{version: 1, unmapped: accept, privileged: true, execPrivileged: true, gpus: true,
    open: [build, load, import, commit, plugins, swarm, session, checkpoint],
    hostNamespaces: [network, pid, ipc, uts, user, cgroup], sharedNamespaces: [network, pid, ipc],
    capabilities: [SYS_PTRACE, SYS_ADMIN, NET_ADMIN, NET_RAW, MKNOD, DAC_READ_SEARCH, SYS_MODULE, SYS_RAWIO, BPF, NET_BIND_SERVICE],
    binds: {below: [/], exactly: [/etc/localtime, /var/run/docker.sock], withoutNames: []}, volumes: {adopted: ["*"]},
    volumeDrivers: [local, other], networkDrivers: [bridge, overlay], ports: {from: 1, also: []}, devices: [/dev/fuse],
    logDrivers: [json-file, local, journald, none, syslog], sysctls: ["*"], annotations: [a], runtimes: [runc],
    securityOptions: [no-new-privileges, "no-new-privileges=false", "seccomp=unconfined", "systempaths=unconfined"]}`,
  'bench',
);
let bad = 0;
/** What stands in the shared folder before any attack. */
const known = new Set(['inner', '.git-credentials', '.pgpass', '.bashrc']);

/** Their switches (`open: [swarm]`, `open: [plugins]`, `binds: {exactly: […]}`) are not tried: they would listen on the network, or make a folder in /run. */
const leftClosed = /^(?:swarm|service|secret|stack|plugin) |docker\.sock/;
if (!isStandPossible) throw new Error('This needs root, dockerd, docker and unshare.');
const hits: string[] = [];
const web = createServer((asked, answer) => {
  hits.push(`${asked.method} ${asked.url}`);
  answer.end('FROM scratch\n');
});
await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
const { port } = web.address() as AddressInfo;
const kinds = kindWord === 'both' ? (['mapped', 'reserved'] as const) : [kindWord as EngineKind];
for (const kind of kinds) {
  const stand = await startStand(kind, prepareObjects);
  try {
    if (isOpen) await stand.serve(openPolicy);
    if (partWord !== 'everyday') await attackAll(kind, stand);
    if (partWord !== 'attacks' && !isOpen) await liveThrough(kind, stand);
  } finally {
    await stand.stop();
  }
}
web.close();
process.exitCode = bad === 0 || isOpen ? 0 : 1;

async function attackAll(kind: EngineKind, stand: Stand): Promise<void> {
  const guarded = guardedOf(kind, stand);
  const before = stateOf(guarded.closed);
  const hostNetwork = await networkId(stand);
  const earlier = new Set(await pidsOf(stand));
  const counts = { refused: 0, 'refused by the engine': 0, 'passed without effect': 0, effect: 0 };
  for (const attack of allAttacks(kind, !isOpen)) {
    const { statuses, isRefused, last, isRead } = await play(attack, stand, hostNetwork);
    await settled(statuses);
    const effects = [
      ...effectsOn(
        guarded,
        (await pidsOf(stand)).filter((pid) => !earlier.has(pid)),
        before,
      ),
      ...hits.splice(0),
      ...(isRead || (await isPrinted(stand)) ? ["a file of root's was read"] : []),
    ];
    const isPassed = statuses.every((status) => status < 400);
    const outcome =
      effects.length > 0
        ? 'effect'
        : isPassed
          ? 'passed without effect'
          : isRefused
            ? 'refused'
            : 'refused by the engine';
    counts[outcome] += 1;
    if (outcome === 'effect' || (isPassed && !isOpen))
      console.log(
        `  ${kind} ${outcome}: ${attack.name} [${statuses.join(' ')}] ${effects.slice(0, 3).join('; ').slice(0, 200)} ${isPassed ? '' : last.slice(0, 100)}`,
      );
    await clean(stand, guarded);
  }
  bad += counts.effect;
  console.log(
    `${kind}: ${allAttacks(kind, !isOpen).length} attacks${isOpen ? ', everything open' : ''}: ${Object.entries(
      counts,
    )
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  );
}

function guardedOf(kind: EngineKind, { shared, folder }: Stand): Guarded {
  const isAllowedId = (id: number) =>
    kind === 'mapped' ? id === 1000 || (id >= 300_000 && id < 365_536) : id >= 100_000 && id <= 165_535;
  return {
    shared,
    closed: ['/etc', '/root', '/etc/cron.d', `${shared}/closed`],
    engine: folder,
    isAllowedId,
    // The folder was the account's before any container came.
    isAllowedOwner: (id) => id === 1000 || isAllowedId(id),
  };
}

interface Played {
  readonly statuses: readonly number[];
  readonly isRefused: boolean;
  readonly last: string;
  /** Something of root's stands in an answer. */
  readonly isRead: boolean;
}

/** All steps, whatever comes of them; what was made without a name is started, and an exec as well. */
async function play({ steps }: Attack, stand: Stand, hostNetwork: string): Promise<Played> {
  const statuses: number[] = [];
  let isRefused = false;
  let last = '';
  let isRead = false;
  for (const step of steps) {
    const { status, text } = await send(filled(step, stand, hostNetwork), stand);
    statuses.push(status);
    isRefused ||= text.includes('seaworthy [');
    isRead ||= text.includes(hostSecret);
    last = text.includes('seaworthy [') ? (/seaworthy \[[^"]*/.exec(text)?.[0] ?? '') : text;
    const id = status === 201 ? /"Id":"([0-9a-f]{64})"/.exec(text)?.[1] : undefined;
    if (id === undefined) continue;
    const path = /\/exec$/.test(step.uri) ? `/exec/${id}/start` : `/containers/${id}/start`;
    const body = path.startsWith('/exec') ? '{"Detach":true}' : undefined;
    if (steps.length === 1 || body !== undefined)
      statuses.push(
        (
          await send(
            {
              method: 'POST',
              uri: `/v1.45${path}`,
              ...(body === undefined ? { headers: ['Content-Length: 0'] } : { body }),
            },
            stand,
          )
        ).status,
      );
  }
  return { statuses, isRefused, last, isRead };
}

function filled(step: Wire, { shared, folder }: Stand, hostNetwork: string): Wire {
  const fill = (text: string) =>
    text
      .replaceAll('LINK', `${shared}/link`)
      .replaceAll('SHARED', shared)
      .replaceAll('FOLDER', folder)
      .replaceAll('PORT', String(port))
      .replaceAll('HOSTNET', hostNetwork)
      .replaceAll('HOSTNE8', hostNetwork.slice(0, 8));
  return { ...step, uri: fill(step.uri), ...(step.body === undefined ? {} : { body: fill(step.body) }) };
}

/** What stands on the wire is what is written; an answer that stays open is cut off. */
function send(wire: Wire, { socket }: Stand): Promise<{ readonly status: number; readonly text: string }> {
  const body = Buffer.from(wire.body ?? '', 'latin1');
  const headers = wire.headers ?? ['Content-Type: application/json'];
  const hasLength = headers.some(
    (line) => /^(?:content-length|transfer-encoding: chunked)/i.test(line) && !/Content-Type/.test(line),
  );
  const head = [`${wire.method} ${wire.uri} HTTP/1.1`, 'Host: d', 'Connection: close', ...headers];
  if (!hasLength) head.push(`Content-Length: ${body.length}`);
  return new Promise((resolve) => {
    const connection = connect(socket);
    let text = '';
    const done = () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text });
    connection.setTimeout(1500, () => connection.destroy());
    connection.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (text.length > 200_000) connection.destroy();
    });
    connection.on('error', done);
    connection.on('close', done);
    connection.write(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), body]));
  });
}

/** Until what a container does at its start is done. */
function settled(statuses: readonly number[]): Promise<void> {
  return new Promise((resolve) =>
    setTimeout(resolve, statuses.some((status) => status === 204 || status === 200) ? 350 : 0),
  );
}

async function ask<T>(stand: Stand, path: string, method = 'GET'): Promise<T> {
  const text = await new Promise<string>((resolve, reject) => {
    const asked = request({ socketPath: stand.socket, path, method }, (answer) => {
      let all = '';
      answer.on('data', (chunk) => {
        all += String(chunk);
      });
      answer.on('end', () => resolve(all));
    });
    asked.on('error', reject);
    asked.end();
  });
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function networkId(stand: Stand): Promise<string> {
  const all = await ask<readonly { readonly Name: string; readonly Id: string }[]>(stand, '/v1.45/networks');
  return all.find(({ Name }) => Name === 'host')?.Id ?? '';
}

interface Listed {
  readonly Id: string;
  readonly Names: readonly string[];
}

/** The first process of each container, and those that it started. */
async function pidsOf(stand: Stand): Promise<readonly number[]> {
  const pids: number[] = [];
  for (const { Id } of await ask<readonly Listed[]>(stand, '/v1.45/containers/json')) {
    const top = await ask<{ readonly Processes?: readonly (readonly string[])[] }>(
      stand,
      `/v1.45/containers/${Id}/top?ps_args=-eo%20pid`,
    );
    pids.push(...(top.Processes ?? []).map(([pid]) => Number(pid)));
  }
  return pids;
}

/** Whether a container has printed what only root of the host may read. */
async function isPrinted(stand: Stand): Promise<boolean> {
  const { text } = await send(
    { method: 'GET', uri: '/v1.45/containers/atk/logs?stdout=1&stderr=1', headers: [] },
    stand,
  );
  return text.includes(hostSecret);
}

/** Whatever an attack left is removed while everything is open, and what was there before stays. */
async function clean(stand: Stand, { shared }: Guarded): Promise<void> {
  const kept = /^\/(?:old-|running)/;
  const all = await ask<readonly Listed[]>(stand, '/v1.45/containers/json?all=1');
  const left = all.filter(({ Names }) => !Names.some((name) => kept.test(name)));
  const removed = async (id: string) =>
    (await send({ method: 'DELETE', uri: `/v1.45/containers/${id}?force=1&v=1`, headers: [] }, stand))
      .status < 300;
  const refused: string[] = [];
  for (const { Id } of left) if (!(await removed(Id))) refused.push(Id);
  if (refused.length > 0 && !isOpen) {
    await stand.serve(openPolicy);
    for (const id of refused) await removed(id);
    await stand.serve(defaultPolicy);
  }
  for (const name of ['v', 'r', 'n']) {
    await ask(stand, `/v1.45/volumes/${name}?force=1`, 'DELETE');
    await ask(stand, `/v1.45/networks/${name}`, 'DELETE');
  }
  for (const name of readdirSync(`${shared}/app`))
    if (!known.has(name)) rmSync(join(shared, 'app', name), { recursive: true, force: true });
}

/** Everyday calls: those that work, and of the others whether the switch that their refusal names opens them. */
async function liveThrough(kind: EngineKind, stand: Stand): Promise<void> {
  prepareFiles(stand);
  const lines = [...everyday, ...moreDays];
  const refused: string[] = [];
  const counts = { work: 0, 'are refused': 0, 'fail in the engine': 0 };
  for (const text of lines) {
    const { code, out } = await stand.docker(lineFor(text, kind, stand));
    const outcome = code === 0 ? 'work' : out.includes('seaworthy [') ? 'are refused' : 'fail in the engine';
    counts[outcome] += 1;
    if (outcome === 'are refused') refused.push(text);
    if (outcome === 'fail in the engine')
      console.log(`  ${kind} fails: docker ${text}: ${out.replace(/\s+/g, ' ').slice(0, 140)}`);
  }
  await stand.serve(openPolicy);
  let opened = 0;
  for (const text of refused) {
    if (leftClosed.test(text)) {
      console.log(`  ${kind} not tried: docker ${text}`);
      continue;
    }
    const { out } = await stand.docker(lineFor(text, kind, stand));
    const isOpened = !out.includes('seaworthy [');
    if (isOpened) opened += 1;
    console.log(
      `  ${kind} ${isOpened ? 'has a switch' : 'HAS NO SWITCH'}: docker ${text}${isOpened ? '' : `: ${/seaworthy \[[^\n]*/.exec(out)?.[0] ?? ''}`}`,
    );
  }
  console.log(
    `${kind}: ${lines.length} everyday calls: ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}; ${opened} of the refused pass with documented switches`,
  );
  if (counts.work + opened < 140) bad += 1;
}
