import { expand } from '../../../../formats/dockerfile/index.js';
import type { ImageReference } from '../../models/image-reference/index.js';
import { buildCheck, type Hit, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'base-image-platform',
  title: 'Base image is for another platform',
  severity: 'high',
  aliases: ['InvalidBaseImagePlatform'],
  fix: 'Take the image of the platform that FROM asks for, or leave --platform out.',
  references: [buildCheck('invalid-base-image-platform')],
  check: function* ({ model, dockerfile }) {
    for (const { from, baseWord, platform, parent, reference, isBaseOpen } of model.stages) {
      if (baseWord === undefined || platform?.value === undefined || parent !== undefined || isBaseOpen)
        continue;
      const asked = expand(platform.value, model.globals, dockerfile.escape);
      if (!asked.isComplete) continue;
      const own = platformOf(reference);
      const wanted = parsed(asked.text);
      if (own === undefined || wanted === undefined || fits(own, wanted)) continue;
      const detail = `${written(own)} where ${written(wanted)} is asked for`;
      yield { ...from.args.spanOf(baseWord), detail } satisfies Hit;
    }
  },
};

interface Platform {
  readonly os: string;
  readonly architecture?: string;
}

/** https://github.com/docker-library/official-images#architectures-other-than-amd64 */
const namespaces: Readonly<Record<string, Platform>> = {
  amd64: { os: 'linux', architecture: 'amd64' },
  arm32v5: { os: 'linux', architecture: 'arm' },
  arm32v6: { os: 'linux', architecture: 'arm' },
  arm32v7: { os: 'linux', architecture: 'arm' },
  arm64v8: { os: 'linux', architecture: 'arm64' },
  i386: { os: 'linux', architecture: '386' },
  mips64le: { os: 'linux', architecture: 'mips64le' },
  ppc64le: { os: 'linux', architecture: 'ppc64le' },
  riscv64: { os: 'linux', architecture: 'riscv64' },
  s390x: { os: 'linux', architecture: 's390x' },
  winamd64: { os: 'windows', architecture: 'amd64' },
};

/** What the name of an image says of its platform; the registry is not asked. */
function platformOf({ registry, repository, tag = '' }: ImageReference): Platform | undefined {
  const [first = ''] = repository.split('/');
  if ((registry === undefined || registry === 'docker.io') && Object.hasOwn(namespaces, first))
    return namespaces[first];
  if (registry === 'mcr.microsoft.com' && /^windows(?:\/|$)/.test(repository)) return { os: 'windows' };
  if (/(?:windowsservercore|nanoserver)/.test(tag)) return { os: 'windows' };
  const architecture = /-(amd64|arm64|ppc64le|s390x|riscv64)$/.exec(tag)?.[1];
  return architecture === undefined ? undefined : { os: 'linux', architecture };
}

const sameArchitecture: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64', i386: '386' };

function parsed(platform: string): Platform | undefined {
  const [os, architecture] = platform.toLowerCase().split('/');
  if (os === undefined || !/^(?:linux|windows)$/.test(os)) return undefined;
  if (architecture === undefined) return { os };
  return {
    os,
    architecture: Object.hasOwn(sameArchitecture, architecture)
      ? (sameArchitecture[architecture] ?? architecture)
      : architecture,
  };
}

function fits(own: Platform, wanted: Platform): boolean {
  const isOneOpen = own.architecture === undefined || wanted.architecture === undefined;
  return own.os === wanted.os && (isOneOpen || own.architecture === wanted.architecture);
}

function written({ os, architecture }: Platform): string {
  return architecture === undefined ? os : `${os}/${architecture}`;
}
