import { Agent, request } from 'node:http';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import type {
  LiveContainer,
  LiveExec,
  LiveImage,
  LiveMount,
  LiveNetwork,
  LiveVolume,
} from './policy/index.js';

const maxAnswerBytes = 64 * 1024 * 1024;
/** Below the half minute that dockerd waits for a plugin; a busy host takes seconds for `/info`, which starts programs. */
const timeoutMs = 15_000;
/** More containers than this in one answer are not inspected one by one. */
const maxContainers = 10_000;

export interface Engine {
  info(): Promise<unknown>;
  containersNamed(word: string): Promise<readonly LiveContainer[]>;
  containers(): Promise<readonly LiveContainer[]>;
  exec(id: string): Promise<LiveExec | undefined>;
  image(name: string): Promise<LiveImage | undefined>;
  volume(name: string): Promise<LiveVolume | undefined>;
  unusedVolumes(): Promise<readonly LiveVolume[]>;
  network(name: string): Promise<LiveNetwork | undefined>;
  networks(): Promise<readonly LiveNetwork[]>;
  close(): void;
}

/** The engine that asks us, asked back over its socket. Unknown names are undefined; all else that fails throws. */
export function connectEngine(socketPath: string): Engine {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const get = (path: string) => getJson(agent, socketPath, path);
  const container = async (id: string) =>
    containerOf(await get(`/containers/${encodeURIComponent(id)}/json`));
  const inspected = async (ids: readonly string[]) =>
    (await Promise.all(ids.slice(0, maxContainers).map(container))).filter((one) => one !== undefined);
  const summaries = async () => summariesOf(await get('/containers/json?all=1'));
  return {
    info: () => get('/info'),
    containersNamed: async (word) => {
      const named = await container(word);
      // Only hexadecimal digits can be the beginning of an ID as well as a name.
      if (!/^[0-9a-f]{1,64}$/.test(word)) return named === undefined ? [] : [named];
      const ids = (await summaries())
        .filter(({ id, names }) => id.startsWith(word) || names.includes(`/${word}`))
        .map(({ id }) => id);
      return inspected([...new Set([...(named === undefined ? [] : [named.id]), ...ids])]);
    },
    containers: async () => inspected((await summaries()).map(({ id }) => id)),
    exec: async (id) => execOf(await get(`/exec/${encodeURIComponent(id)}/json`)),
    image: async (name) => imageOf(await get(`/images/${name}/json`)),
    volume: async (name) =>
      name === '' ? undefined : volumeOf(await get(`/volumes/${encodeURIComponent(name)}`)),
    unusedVolumes: async () =>
      listOf(
        objectOf(await get(`/volumes?filters=${encodeURIComponent('{"dangling":["true"]}')}`))?.Volumes,
      ).flatMap((one) => volumeOf(one) ?? []),
    network: async (name) => networkOf(await get(`/networks/${encodeURIComponent(name)}`)),
    networks: async () => {
      const ids = listOf(await get('/networks')).map((one) => textOf(objectOf(one)?.Id));
      const all = await Promise.all(ids.map((id) => get(`/networks/${encodeURIComponent(id)}`)));
      return all.flatMap((one) => networkOf(one) ?? []);
    },
    close: () => agent.destroy(),
  };
}

function summariesOf(value: unknown): readonly { readonly id: string; readonly names: readonly string[] }[] {
  return listOf(value).map((one) => {
    const { Id, Names } = objectOf(one) ?? {};
    return { id: textOf(Id), names: listOf(Names).map(textOf) };
  });
}

function containerOf(value: unknown): LiveContainer | undefined {
  const fields = objectOf(value);
  if (fields === undefined) return undefined;
  const networks = objectOf(objectOf(fields.NetworkSettings)?.Networks);
  return {
    id: textOf(fields.Id),
    name: textOf(fields.Name).replace(/^\//, ''),
    imageId: textOf(fields.Image),
    config: fields.Config,
    hostConfig: fields.HostConfig,
    isRunning: objectOf(fields.State)?.Running === true,
    mounts: listOf(fields.Mounts).map(mountOf),
    networks: Object.entries(networks ?? {}).flatMap(([name, endpoint]) => {
      const id = textOf(objectOf(endpoint)?.NetworkID);
      return id === '' ? [name] : [name, id];
    }),
  };
}

function mountOf(value: unknown): LiveMount {
  const { Type, Source, Name, Destination, RW } = objectOf(value) ?? {};
  return {
    type: textOf(Type),
    source: textOf(Source),
    name: textOf(Name),
    destination: textOf(Destination),
    isWritable: RW !== false,
  };
}

function execOf(value: unknown): LiveExec | undefined {
  const fields = objectOf(value);
  if (fields === undefined) return undefined;
  const config = objectOf(fields.ProcessConfig);
  return {
    containerId: textOf(fields.ContainerID),
    isPrivileged: config?.privileged === true,
    user: textOf(config?.user),
  };
}

function networkOf(value: unknown): LiveNetwork | undefined {
  const fields = objectOf(value);
  if (fields === undefined) return undefined;
  return {
    id: textOf(fields.Id),
    name: textOf(fields.Name),
    driver: textOf(fields.Driver),
    options: fields.Options,
    ipam: fields.IPAM,
    isInUse: Object.keys(objectOf(fields.Containers) ?? {}).length > 0,
  };
}

function imageOf(value: unknown): LiveImage | undefined {
  const fields = objectOf(value);
  if (fields === undefined) return undefined;
  const { Id, RepoDigests, RepoTags } = fields;
  const config = objectOf(fields.Config) ?? {};
  return {
    id: textOf(Id),
    repoDigests: listOf(RepoDigests).map(textOf),
    repoTags: listOf(RepoTags).map(textOf),
    volumes: Object.keys(objectOf(config.Volumes) ?? {}),
    workingDir: textOf(config.WorkingDir),
  };
}

function volumeOf(value: unknown): LiveVolume | undefined {
  const fields = objectOf(value);
  if (fields === undefined) return undefined;
  return {
    name: textOf(fields.Name),
    createdAt: textOf(fields.CreatedAt),
    driver: textOf(fields.Driver),
    options: fields.Options,
  };
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function getJson(agent: Agent, socketPath: string, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(
        new SeaworthyError('ENGINE_UNREACHABLE', `the engine gave no answer: ${reason}`, { where: path }),
      );
    const asked = request({ agent, socketPath, path, timeout: timeoutMs }, (answer) => {
      const chunks: Buffer[] = [];
      let sizeBytes = 0;
      answer.on('data', (chunk: Buffer) => {
        sizeBytes += chunk.length;
        if (sizeBytes > maxAnswerBytes) asked.destroy(new Error('it is too long'));
        else chunks.push(chunk);
      });
      answer.on('error', (error) => fail(error.message));
      answer.on('end', () => {
        if (answer.statusCode === 404) return resolve(undefined);
        if (answer.statusCode !== 200) return fail(`status ${answer.statusCode}`);
        try {
          resolve(readJson(Buffer.concat(chunks).toString('utf8')));
        } catch (thrown) {
          fail(reasonOf(thrown));
        }
      });
    });
    asked.on('timeout', () => asked.destroy(new Error('it took too long')));
    asked.on('error', (error) => fail(error.message));
    asked.end();
  });
}
