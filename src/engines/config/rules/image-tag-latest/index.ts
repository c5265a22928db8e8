import { isLocalName } from '../../../../knowledge/official-images.js';
import { whenValue } from '../../hits.js';
import { isBuiltHere } from '../../image-of.js';
import { type Container, shortened } from '../../models/container.js';
import { hasTwoTags, parseImageName } from '../../models/image-name.js';
import { type ConfigRule, type Hit, ksv } from '../../rule.js';
import { ofDataOfRelease } from './data-of-release.js';
import { repairs } from './repair.js';

export const rule: ConfigRule = {
  id: 'image-tag-latest',
  title: 'Image follows the moving tag "latest"',
  severity: 'medium',
  aliases: [...ksv(13), 'CKV_K8S_14', 'CKV_K8S_43'],
  expected: 'a release tag or a digest',
  fix: 'Name a digest (name@sha256:…), or a release tag where its publisher has one.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  repairs,
  container: (container, { format }) =>
    isBuiltHere(container)
      ? []
      : whenValue(container.image, isMoving, format === 'compose' ? ofCompose(container) : {}),
};

function isMoving(text: string): boolean {
  if (hasTwoTags(text)) return false;
  const { tag, digest } = parseImageName(text.trim());
  return digest === undefined && (tag === undefined || tag === 'latest');
}

function ofCompose({ image, tree }: Container): Partial<Hit> {
  const { registry, repository } = parseImageName(image.value?.trim() ?? '');
  const written = tree.get('image')?.text ?? '';
  return {
    ...(written.includes('$') ? { actual: `image: ${shortened(written)}` } : {}),
    ...ofDataOfRelease(image.value?.trim() ?? '', tree),
    ...ofFallback(written),
    ...(registry === 'docker.io' && isLocalName(repository) ? ofLocalBuild : {}),
  };
}

/** `${TIDE_IMAGE:-acme/tide:latest}`, `acme/tide:${TIDE_TAG:-latest}`: who sets the variable gets what it names. */
function ofFallback(written: string): Partial<Hit> {
  const [whole, variable = '', fallback = ''] =
    /\$\{(\w{1,80}):?-([^{}$]{0,300})\}$/.exec(written.trim().slice(-longestImage)) ?? [];
  if (whole === undefined) return {};
  const before = written.trim().slice(0, -whole.length);
  if (before !== '' && !before.endsWith(':')) return {};
  const isPlaceholder = before === '' && placeholder.test(fallback);
  const release = before === '' ? 'a release tag, or better a digest,' : 'a release tag';
  return {
    actual: `image: ${shortened(written)}, where ${variable} is not set`,
    ...(isPlaceholder ? { severity: 'low' as const } : {}),
    ...(fallback === ''
      ? {}
      : {
          advice: `Leave out the fallback: \${${variable}:?} stops where no one has set it; and name ${release} in ${variable}.`,
        }),
  };
}

/** `your-name/tide:latest`: no one can pull it, so that nothing follows its tag. */
const placeholder =
  /(?:^|\/)(?:<[^<>/]{1,60}>|(?:your|my)[-_][\w-]{1,60}|(?:docker-?hub-?)?user-?name|owner|org(?:anization)?)\//i;

const longestImage = 400;

/** It moves when someone builds it, and no registry can give another one. */
const ofLocalBuild = {
  severity: 'low',
  advice:
    'No official image has this name, so a build on this machine gives it: name the folder with build: in this file, or give the image a tag when it is built, and name that tag here.',
} as const;
