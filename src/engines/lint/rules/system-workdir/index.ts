import { expand } from '../../../../formats/dockerfile/index.js';
import { rootStage } from '../../models/stages/index.js';
import { ds, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'system-workdir',
  title: 'WORKDIR is a folder of the system',
  severity: 'high',
  aliases: ds(30),
  fix: 'Work in a folder of your own: /app, /srv.',
  references: ['https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html'],
  check: function* ({ model, dockerfile }) {
    for (const stage of model.stages) {
      // Of an empty image nothing is overwritten.
      const isEmpty = rootStage(stage).base === 'scratch';
      for (const { effective, state } of stage.steps) {
        const [word] = effective.words;
        if (effective.keyword !== 'WORKDIR' || word === undefined) continue;
        const path = expand(word.raw, state.variables, dockerfile.escape).text;
        if (system.test(path.replace(/\/+/g, '/')))
          yield {
            ...effective.args.spanOf(word),
            detail: path.slice(0, 80),
            ...(isEmpty || isOfOneProgram(path) ? { severity: 'low' } : {}),
          };
      }
    }
  },
};

/** Whole trees that belong to the kernel and the system, and the tops of those that are shared. */
const system =
  /^\/(?:(?:proc|sys|dev|boot|bin|sbin|etc|lib|lib32|lib64|run)(?:\/.*)?|usr\/?|usr\/(?:bin|sbin|lib|lib64)(?:\/.*)?|var\/?|root\/\.ssh\/?)$/;

/** `/etc/nginx`, `/usr/lib/app`: one program's own folder, where nothing of the system is overwritten by chance. */
function isOfOneProgram(path: string): boolean {
  const [, name] = /^\/(?:etc|run|(?:usr\/)?lib(?:32|64)?)\/([^/]+)/.exec(path.replace(/\/+/g, '/')) ?? [];
  return name !== undefined && !ofTheSystem.test(name);
}

const ofTheSystem =
  /^(?:pam\.d|sudoers\.d|ssh|ssl|security|init\.d|rc\.d|systemd|cron[.\w]*|profile\.d|default|sysconfig|skel|apt|apk|yum[.\w]*|ld\.so[.\w]*|lock|user|udev|modules[.\w-]*|firmware|[\w]+-linux-[\w]+|docker[.\w]*)$/;
