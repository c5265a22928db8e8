import type { Command } from '../../models/commands/run.js';

/** Archives, packages, programs and models: what takes long enough to print more than a few lines. */
const largeFile =
  /\.(?:7z|apk|AppImage|bin|bz2|ckpt|deb|exe|gguf|gz|h5|img|iso|jar|msi|onnx|pkg|pth?|rpm|run|safetensors|so|tar|tbz2?|tgz|txz|war|whl|xz|zip|zst)(?:["']?$|[?#])/;

/**
 * Whether the log gains by it: what is fetched is large by its name, and no other download of the RUN fills the log anyhow. Of a
 * key, a script or a list of packages the progress is a line or two.
 */
export function isLargeDownload({ args, run }: Command): boolean {
  return args.some(({ raw }) => isAddress(raw)) && !run.commands.some(isNoisy);
}

function isAddress(raw: string): boolean {
  return /^["']?(?:(?:https?|ftp):\/\/|\$)/.test(raw) && largeFile.test(raw);
}

/** `curl -O a` draws a table of its progress. */
function isNoisy({ name, args }: Command): boolean {
  const toFile = args.some(({ value }) => /^-[a-zA-Z]*[oO]$|^--(?:output|remote-name)$/.test(value));
  return (
    name === 'curl' &&
    toFile &&
    !args.some(({ value }) => /^-[a-zA-Z]*s|^--(?:silent|no-progress-meter)$/.test(value))
  );
}
