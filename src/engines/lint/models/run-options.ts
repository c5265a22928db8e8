/** An option of `docker run`, or a setting of Compose in its words. */
export interface RunOption {
  readonly name: string;
  readonly value: string;
}

/** Capabilities beside those that Docker gives anyway, and the socket and root of the host, are for root alone. */
export function rootOf({ name, value }: RunOption): string | undefined {
  if (name === '--privileged') return /^(?:false|0)$/.test(value) ? undefined : name;
  if (name === '--cap-add' && takingRoot.test(value)) return `${name} ${value.slice(0, 40)}`;
  if (name === '--pid' && value === 'host') return '--pid host';
  if (/^(?:-v|--volume|--mount)$/.test(name)) {
    if (/docker\.sock|containerd\.sock|podman\.sock/.test(value)) return `${name} ${socketOf(value)}`;
    if (/^\/:\/|(?:src|source)=\/,/.test(value)) return `${name} /`;
  }
  return undefined;
}

const takingRoot = /^(?:CAP_)?(?:ALL|NET_ADMIN|NET_RAW|SYS_[A-Z]{3,12}|DAC_READ_SEARCH|BPF|PERFMON|MKNOD)$/i;

function socketOf(value: string): string {
  return value.split(/[:,=]/).find((part) => part.endsWith('.sock')) ?? '';
}

/** Of the host's network and its devices an account may do as well. */
export function doubtOf({ name, value }: RunOption): string | undefined {
  if (/^--(?:net|network)$/.test(name) && value === 'host') return `${name} host`;
  return name === '--device' ? `${name} ${value.slice(0, 40)}` : undefined;
}

/** A folder of the caller, whose files the program works on with root's rights unless it is started as that user. */
export function folderOfCaller({ name, value }: RunOption): string | undefined {
  if (!/^(?:-v|--volume|--mount)$/.test(name)) return undefined;
  const [, source] =
    /(?:^|src=|source=)(\$\(pwd\)|\$\{?(?:PWD|HOME|CURDIR|CI_PROJECT_DIR|GITHUB_WORKSPACE)\}?|\$\(CURDIR\)|%cd%|~|\.{1,2}(?=[/:])|\/?path\/to(?=\/)|<[\w ./-]{1,60}>)/i.exec(
      value,
    ) ?? [];
  return source === undefined ? undefined : `${name} ${source}`;
}

/** The container's side of a published port: 80 of `-p 127.0.0.1:8080:80/tcp`. */
export function portOf({ name, value }: RunOption): string | undefined {
  if (!/^(?:-p|--publish|--expose)$/.test(name)) return undefined;
  return /(?:^|[:}])(\d{1,5})(?:-\d{1,5})?(?:\/(?:tcp|udp|sctp))?$/.exec(value)?.[1];
}

/** The container's side of a mount, where it is a folder of the host or a volume, and neither read-only nor one of the system on either side. */
export function keptIn(option: RunOption): string | undefined {
  const { name, value } = option;
  if (!/^(?:-v|--volume|--mount)$/.test(name) || /(?:^|[:,])(?:ro|readonly)\b/.test(value)) return undefined;
  if (ofHost.test(value) || isInput(value) || isGivenSettings(value)) return undefined;
  const [, path] =
    /(?:^|:|,)(?:(?:dst|target|destination)=)?(\/[\w./-]{1,100})(?::[\w,]{1,20}|,[\w=,]{1,60})?$/.exec(
      value,
    ) ?? [];
  const isFile = /\.\w{2,5}$/.test(path ?? '');
  return path === undefined || path === '/' || isFile || ofSystem.test(path) ? undefined : path;
}

/** What services of the host own: their sockets, logs and settings. */
const ofHost =
  /(?:^|(?:src|source)=)\/(?:etc|run|dev|proc|sys|boot|usr|lib|var\/(?:run|log|spool|mail))(?=[/:,])/;

/** `./Resources:/data`, `./videos:/data/input`: what the program is given to read. */
function isInput(mount: string): boolean {
  return inputs.test(mount);
}

const inputs =
  /(?:^|[/=])(?:resources?|inputs?|incoming|samples?|datasets?|footage|raw[-_]?data)\/?(?=[:,]|$)/i;

/** `./config-repo:/config-repo`, `$PWD/certs:/certs`: folders of the host with what is only read. A volume is filled by the program. */
function isGivenSettings(mount: string): boolean {
  const source = mount.split(/[:,]/, 2).find((part) => !part.startsWith('type=')) ?? '';
  const path = source.replace(/^(?:src|source)=/, '').replace(/\/$/, '');
  const last = /^[.$~/]/.test(path) && path.includes('/') ? path.slice(path.lastIndexOf('/') + 1) : '';
  return last.split(/[-_.]/).some((word) => settingsWords.test(word));
}

const settingsWords = /^(?:config|conf|configs|settings|repo|certs?|certificates|ssl|tls|keys|secrets)$/i;

const ofSystem = /^\/(?:etc|usr|bin|sbin|lib|dev|proc|sys|boot|host|tmp\/\.X11-unix|var\/run|run)(?:\/|$)/;

export function withoutTag(image: string | undefined): string | undefined {
  const at = image?.lastIndexOf(':') ?? -1;
  return image !== undefined && at > image.lastIndexOf('/') ? image.slice(0, at) : image;
}

/** Images of one name that are made by different files: `tide:dev` beside `tide:1.2`. */
export function variantOf(image: string | undefined): { readonly variant?: string } {
  const [, tag] = /:([a-z][a-z_-]{1,40})$/i.exec(image?.split('@', 1)[0] ?? '') ?? [];
  return tag === undefined || /^(?:latest|main|master|edge|stable|nightly|head|current)$/i.test(tag)
    ? {}
    : { variant: tag.toLowerCase() };
}
