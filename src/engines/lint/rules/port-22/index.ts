import { textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import { portsOf } from '../../models/ports.js';
import { handedOverTo, startedBy } from '../../models/started.js';
import { ds, type Hit, type Rule } from '../../rule.js';
import { repair } from './repair.js';

export const rule: Rule = {
  id: 'port-22',
  title: 'Port 22 is exposed',
  severity: 'medium',
  aliases: [...ds(4), 'CKV_DOCKER_1'],
  fix: 'Leave SSH out of the image; use docker exec or kubectl exec.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  effect: { config: ['ExposedPorts'] },
  repair,
  check: function* (file) {
    const { model } = file;
    for (const { instruction, word, numbers, protocol } of portsOf(model)) {
      if (numbers.length === 1 && numbers[0] === 22 && protocol !== 'udp') {
        yield {
          ...instruction.args.spanOf(word),
          detail: word.value,
          ...(servesSsh(file) ? { severity: 'low', advice: ofServers } : {}),
        } satisfies Hit;
      }
    }
  },
};

const ofServers =
  'It is what this image serves: allow keys alone (PasswordAuthentication no), and no login as root (PermitRootLogin no).';

/** An SSH server is what it starts, itself or by its start script: for Git, SFTP, or as a machine to jump over. */
function servesSsh(file: LintFile): boolean {
  const stage = file.model.stages.at(-1);
  const programs = stage === undefined ? [] : [startedBy(stage), handedOverTo(stage)];
  if (programs.some((program) => server.test(program ?? ''))) return true;
  const texts = textsAtStart(file).map((text) => text.slice(0, mostOfScript));
  // A whole system under init, which is signed in to as to a machine.
  const isMachine = [...programs, ...texts].some((text) => startsInit.test(text ?? ''));
  return isMachine || texts.some((text) => startsServer.test(text));
}

const mostOfScript = 50_000;
const server = /(?:^|\/)(?:sshd|dropbear)$/;
const startsServer =
  /(?:^|[\n;&|"'])[ \t]{0,20}(?:exec[ \t]{1,4})?(?:\/(?:[\w.-]{1,40}\/){0,5})?(?:sshd|dropbear)(?=[\s"';&]|$)/;
const startsInit =
  /(?:^|[\n;&|"'[])[ \t]{0,20}(?:exec[ \t]{1,4})?\/(?:usr\/)?(?:s?bin\/(?:init|systemd)|lib\/systemd\/systemd)(?=[\s"';&\]]|$)/;
