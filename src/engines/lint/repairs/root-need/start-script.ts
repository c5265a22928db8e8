import { hasUnseenScript, textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { stagesOf } from '../../models/started.js';
import { accountIn, idOf } from './account.js';
import { barriersIn } from './home.js';
import { pathsOf } from './paths.js';
import type { RootWeight } from './weight.js';

/** By what its start script does before the program. */
export function asScript(stage: Stage, file: LintFile): RootWeight | undefined {
  const texts = textsAtStart(file);
  const reason = scriptReasons.find(({ does }) => texts.some((text) => does.some((each) => each.test(text))));
  if (reason !== undefined)
    return {
      detail: reason.detail,
      severity: reason.severity,
      advice: `${reason.advice(pathsOf(stage, file))}${inTheWay(stage, file)}`,
    };
  if (file.context === undefined || !hasUnseenScript(file)) return undefined;
  return switchInstalled(stage, file) ?? unseenScript(pathsOf(stage, file), inTheWay(stage, file));
}

/** What the account of USER cannot get at, as a sentence. */
function inTheWay(stage: Stage, file: LintFile): string {
  const text = barriersIn(stage, file).join('; ');
  return text === '' ? '' : ` Before USER, ${text}.`;
}

/** A program that changes accounts and an account of the image are there for the start script, and for no other step of the file. */
function switchInstalled(stage: Stage, file: LintFile): RootWeight | undefined {
  const account = accountIn(stage, file);
  const texts = stagesOf(stage)
    .flatMap(({ steps }) => steps)
    .filter(({ effective }) => /^(?:RUN|COPY|ADD)$/.test(effective.keyword))
    .map(({ effective }) => effective.args.text.slice(0, mostOfText));
  const [, program] = texts.flatMap((text) => [switches.exec(text) ?? []]).find(([found]) => found) ?? [];
  if (account === undefined || program === undefined) return undefined;
  return {
    detail: `unless its start script, which was not read, gives root up by ${program}, which is there for it`,
    severity: 'low',
    advice: `See that the start script starts the program as ${account.name} (${program}) and nothing else as root; or do its steps at build time and end with USER ${idOf(account)}.`,
  };
}

const mostOfText = 20_000;
const switches = /(?<=^|[\s/"'])(gosu|su-exec|setpriv)(?=$|[\s"',;&=:_-])/;

function unseenScript(paths: string, more: string): RootWeight {
  return {
    detail: 'unless its start script, which was not read, gives root up',
    severity: 'medium',
    advice: `See what the start script does as root: do it at build time and end with USER, or let the script start the program as an account (setpriv, gosu); and let the account own what the program writes${paths}. Folders of the host that it works on keep their owner (docker run --user).${more}`,
  };
}

interface ScriptReason {
  readonly does: readonly RegExp[];
  readonly detail: string;
  readonly severity: 'low' | 'medium';
  /** With the paths that the program writes. */
  readonly advice: (paths: string) => string;
}

/** A command where one may begin. */
function command(names: string): RegExp {
  return new RegExp(
    `(?:^|[;&|(]|\\b(?:then|do|else|exec|sudo))[ \\t]{0,60}(?:/(?:usr/)?s?bin/)?(?:${names})[ \\t]`,
    'm',
  );
}

const accountSteps = 'chown|chgrp|usermod|groupmod|useradd|adduser|groupadd|addgroup';

const rootSteps: readonly RegExp[] = [
  command(`${accountSteps}|setcap|update-ca-certificates`),
  />[ \t]{0,4}"?\/etc\//,
  command(
    '(?:cp|mv|ln|sed|tee|install)[ \\t][^\\n;&|]{0,200}[ \\t]"?/(?:etc|usr)/[^\\n;&|]{0,100}(?:$|[ \\t])|never',
  ),
];

/** What the start script does that an account in USER could not: the first of making accounts and handing over files. */
export function stepOfRootAtStart(file: LintFile): string | undefined {
  const found = textsAtStart(file).flatMap((text) => stepOfAccounts.exec(text) ?? []);
  return new RegExp(`(?:${accountSteps})(?=[ \\t]$)`).exec(found[0] ?? '')?.[0];
}

const stepOfAccounts = command(accountSteps);

const scriptReasons: readonly ScriptReason[] = [
  {
    does: [
      command('iptables|ip6tables|nft|ip[ \\t](?:route|link|addr|rule)|sysctl|mount|modprobe|insmod|tc'),
    ],
    detail: 'its start script sets up the network or the kernel',
    severity: 'low',
    advice: () =>
      'Keep root for that step and start the program itself as an account (setpriv, gosu); give containers only the capabilities that the step needs.',
  },
  {
    does: rootSteps,
    detail: 'its start script changes settings and owners while it is root',
    severity: 'medium',
    advice: (paths) =>
      `Do at build time what the start script does as root, then end with USER; or let the script start the program as an account (setpriv, gosu). Either way the account has to own what the program writes${paths}.`,
  },
];
