import { textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import type { Stage } from '../../models/stages/index.js';
import { portBelow1024, stagesOf, wordsStarted } from '../../models/started.js';

/** A port below 1024 that it listens on, by EXPOSE, an option, a variable or the start script; by a page or a Compose file where EXPOSE names no other one. */
export function lowPortOf(stage: Stage, file: LintFile): string | undefined {
  const hasOther = stagesOf(stage).some(({ steps }) =>
    steps.some(({ effective }) => effective.keyword === 'EXPOSE'),
  );
  const published = hasOther ? [] : (file.images?.runs ?? []).flatMap(({ ports = [] }) => ports);
  const exposed = stagesOf(stage).map(portBelow1024);
  const words = wordsStarted(stage)?.join(' ') ?? '';
  const variables = stagesOf(stage).flatMap(({ steps }) =>
    steps.flatMap(({ effective }) => (effective.keyword === 'ENV' ? effective.pairs : [])),
  );
  const set = variables.filter(
    ({ key }) => /^(?:\w{1,30}_)?PORT$/.test(key) && !/DB|SQL|REDIS|MAIL|SMTP/.test(key),
  );
  const written = [words, ...textsAtStart(file)].map((text) => listening.exec(withoutDisplays(text))?.[1]);
  return [...exposed, ...published, ...set.map(({ value }) => value?.value), ...written].find(isLow);
}

/** `Xvfb :99`, `-display :1`, `DISPLAY=:0.0`: the number of a screen, and no port. */
function withoutDisplays(text: string): string {
  if (!ofDisplays.test(text)) return text;
  return text
    .slice(0, mostOfText)
    .split('\n')
    .map((line) => (ofDisplays.test(line) ? line.replace(display, ' ') : line))
    .join('\n');
}

const mostOfText = 50_000;
const ofDisplays =
  /\bX(?:vfb|vnc|org|ephyr|nest|pra|dummy|wayland|\d|11|tightvnc|tigervnc)?\b|vnc|\bdisplay\b/i;
const display = /(?<=^|[\s"'=]):\d{1,3}(?:\.\d)?(?=$|[\s"',;&|)])/g;

const listening =
  /(?:^|[\s"'])(?:--?(?:http-?|https-?|listen-?|bind-?)?(?:port|listen|bind|addr(?:ess)?)(?:[= ]|", ?")(?:[\w.*-]{0,40}:)?|(?:0\.0\.0\.0|\[::\]|\*):|:)(\d{1,5})\b/;

function isLow(port: string | undefined): port is string {
  return (
    port !== undefined &&
    /^\d{1,4}(?:\/|$)/.test(port) &&
    Number.parseInt(port, 10) < 1024 &&
    !/^0/.test(port)
  );
}
