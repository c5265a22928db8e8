import { anywhere, printProduct, printProductWindows } from '../../attacks/commands.js';
import { noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { type Attempts, firstProof, hasTechnology, isAtLeast } from '../../attacks/prove.js';
import { isInert } from '../../attacks/sensitivity.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'os-command-injection',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: "Command injection, shown by a command's output",
  severity: 'critical',
  aliases: ['ZAP-90020', 'CWE-78', 'WASC-31'],
  cwe: 78,
  fix: 'Start programs with a list of arguments and without a shell.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
  ],
  cost: { low: 1, medium: 7, high: 8, insane: 8 },
  attack: async (target, prober) =>
    target.scope === 'place' ? noteProven(target.place, 'command', await prove(target.place, prober)) : [],
};

/** `open` of Ruby and Perl starts what follows a bar at the beginning (Kernel#open; perlopentut). */
const piped: Attempts = (operands, marker) => ({
  payload: `|${printProduct(operands, marker)}`,
  expected: `${marker}${operands.product}${marker}`,
});

function looksLikeFile(value: string): boolean {
  return /^[\w./-]{1,200}\.[a-z]\w{0,5}$/i.test(value);
}

/** Where no value shows any effect, a filter that only one spelling passes would not show it either. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const all = attempts(place, prober);
  const isShort = all.length > 1 && !isAtLeast(prober, 'high') && (await isInert(prober, place));
  const opened = looksLikeFile(place.value) && isAtLeast(prober, 'medium') ? [piped] : [];
  return firstProof(prober, place, [...(isShort ? all.slice(0, 1) : all), ...opened]);
}

/** The shell calculates; the product between markers is nowhere in the payload. */
function attempts({ value }: InputPlace, prober: Prober): readonly Attempts[] {
  const posix =
    (wrap: (command: string) => string): Attempts =>
    (operands, marker) => ({
      payload: value + wrap(printProduct(operands, marker)),
      expected: `${marker}${operands.product}${marker}`,
    });
  const windows: Attempts = (operands) => ({
    payload: `${value}&${printProductWindows(operands)}&`,
    expected: operands.product,
  });
  const all = [
    posix(anywhere),
    posix((command) => `$(${command})`),
    hasTechnology(prober, /windows|iis|aspnet/) ? windows : posix((command) => `|${command}`),
    posix((command) => `\n${command}\n`),
    posix((command) => `\`${command}\``),
    posix((command) => `&&${command.replaceAll(' ', '${IFS}')}&&`),
    windows,
  ];
  return all.slice(0, isAtLeast(prober, 'high') ? 7 : isAtLeast(prober, 'medium') ? 2 : 1);
}
