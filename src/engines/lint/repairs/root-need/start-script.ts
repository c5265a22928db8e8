import { hasUnseenScript, textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import type { RootWeight } from './weight.js';

/** By what its start script does before the program. */
export function asScript(file: LintFile): RootWeight | undefined {
  const texts = textsAtStart(file);
  const reason = scriptReasons.find(({ does }) => texts.some((text) => does.some((each) => each.test(text))));
  if (reason !== undefined)
    return { detail: reason.detail, severity: reason.severity, advice: reason.advice };
  return file.context !== undefined && hasUnseenScript(file) ? unseenScript : undefined;
}

const unseenScript: RootWeight = {
  detail: 'unless its start script, which was not read, gives root up',
  severity: 'medium',
  advice:
    'See what the start script does as root: do it at build time and end with USER, or let the script start the program as an account (setpriv, gosu). Folders of the host that it works on keep their owner (docker run --user).',
};

interface ScriptReason {
  readonly does: readonly RegExp[];
  readonly detail: string;
  readonly severity: 'low' | 'medium';
  readonly advice: string;
}

/** A command where one may begin. */
function command(names: string): RegExp {
  return new RegExp(
    `(?:^|[;&|(]|\\b(?:then|do|else|exec|sudo))[ \\t]{0,60}(?:/(?:usr/)?s?bin/)?(?:${names})[ \\t]`,
    'm',
  );
}

const scriptReasons: readonly ScriptReason[] = [
  {
    does: [
      command('iptables|ip6tables|nft|ip[ \\t](?:route|link|addr|rule)|sysctl|mount|modprobe|insmod|tc'),
    ],
    detail: 'its start script sets up the network or the kernel',
    severity: 'low',
    advice:
      'Keep root for that step and start the program itself as an account (setpriv, gosu); give containers only the capabilities that the step needs.',
  },
  {
    does: [
      command('chown|chgrp|usermod|groupmod|useradd|adduser|groupadd|addgroup|setcap|update-ca-certificates'),
      />[ \t]{0,4}"?\/etc\//,
      command(
        '(?:cp|mv|ln|sed|tee|install)[ \\t][^\\n;&|]{0,200}[ \\t]"?/(?:etc|usr)/[^\\n;&|]{0,100}(?:$|[ \\t])|never',
      ),
    ],
    detail: 'its start script changes settings and owners while it is root',
    severity: 'medium',
    advice:
      'Do at build time what the start script does as root, then end with USER; or let the script start the program as an account (setpriv, gosu).',
  },
];
