import { folderOf } from '../../../../core/paths.js';
import { hasUnseenScript, textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { stagesOf } from '../../models/started.js';

/** https://hub.docker.com/_/nginx, "Using environment variables in nginx configuration" */
const templates = '/etc/nginx/templates';
const rendered = '/etc/nginx/conf.d';

/** The folder of settings that is written while the image starts: of templates of nginx, or by what its command redirects there. */
export function settingsWritten(stage: Stage, file: LintFile): string | undefined {
  const path = textsAtStart(file)
    .flatMap((text) => text.slice(0, longestScript).split(/[\n&|;]/))
    .flatMap((command) => fileWritten(command) ?? [])[0];
  if (path !== undefined) return folderOf(path);
  return copiesTo(templates, stage) ? rendered : hasUnseenScript(file) ? folderOfTemplate(stage) : undefined;
}

const longestScript = 20_000;

/** `envsubst < a.template > /etc/nginx/conf.d/default.conf`, `sed -i … /etc/nginx/nginx.conf` */
function fileWritten(command: string): string | undefined {
  const words = command.split(/[\s"',[\]]/);
  const written = command.includes('envsubst')
    ? command.slice(command.indexOf('>') + 1).trimStart()
    : words.includes('sed') && words.includes('-i')
      ? words.findLast((word) => word !== '')
      : undefined;
  return ofSettings.exec(written ?? '')?.[1];
}

const ofSettings = /^["']?(\/etc\/[\w./-]{1,120})/;

function copiesTo(folder: string, stage: Stage): boolean {
  return stagesOf(stage).some(({ steps }) =>
    steps.some(({ effective: { keyword, json, words } }) => {
      const target = (json ?? words).at(-1)?.value ?? '';
      return /^(?:COPY|ADD)$/.test(keyword) && `${target}/`.startsWith(`${folder}/`);
    }),
  );
}

/** `COPY env.template.js /srv/env.template.js`: what a start script that is not there fills in, beside it. */
function folderOfTemplate(stage: Stage): string | undefined {
  return stagesOf(stage)
    .flatMap(({ steps }) => steps)
    .flatMap(({ effective: { keyword, flags, json, words } }) => {
      const parts = (json ?? words).map(({ value }) => value);
      const isTemplate = parts.some((each) =>
        /(?:^|[./_-])(?:template|tmpl|tpl)(?:[./_-]|$)/i.test(each.slice(-200)),
      );
      const isCopy = /^(?:COPY|ADD)$/.test(keyword) && !flags.some(({ name }) => name === 'from');
      const target = parts.at(-1) ?? '';
      return isCopy && isTemplate && /^[/$][\w${}./-]{1,150}$/.test(target) ? [folderOf(target)] : [];
    })
    .find((folder) => folder.length > 1);
}
