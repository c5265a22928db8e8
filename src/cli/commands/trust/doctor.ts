import { type Diagnosis, diagnoseTrust } from '../../../gate/trust/doctor.js';
import { printable } from '../../../report/printable.js';
import type { CommandInput } from '../../command.js';
import { printResult, wholeNumberOf } from '../../values.js';
import { openRepository, trustFolderOf } from './open.js';

/** Exits with 1 where something is wrong, not for what only might be. */
export async function doctor(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const checkUp = {
    trustFolder: trustFolderOf(input),
    names: input.arguments,
    signers: options.texts('signer'),
    soonDays: wholeNumberOf(options, 'within', { least: 0, most: 9999, fallback: 30 }),
    isPinned: options.texts('rootKey').length > 0 || options.text('root') !== undefined,
    open: (name: string) => openRepository(input, name),
  };
  const diagnoses = await diagnoseTrust(checkUp, shell.world);
  const healthy = !diagnoses.some(({ complaints }) => complaints.some(({ level }) => level === 'error'));
  await printResult(input, { healthy, diagnoses }, diagnoses.map(diagnosisText).join('\n\n'));
  return healthy ? 0 : 1;
}

function diagnosisText({ name, complaints }: Diagnosis): string {
  if (complaints.length === 0) return `${printable(name)}: nothing to complain of`;
  const lines = complaints.flatMap(({ level, check, subject, message, whatToDo }) => [
    `  ${level.padEnd(7)} ${check}: ${printable(subject)}`,
    `          ${printable(message)}`,
    `          -> ${printable(whatToDo)}`,
  ]);
  return [printable(name), ...lines].join('\n');
}
