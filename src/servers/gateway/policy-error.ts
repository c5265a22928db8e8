import { SeaworthyError } from '../../core/errors.js';

export function wrong(why: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `the gateway's policy cannot be used: ${why}`, {
    where,
    whatToDo: 'Compare it with docs/guides/gateway.md',
  });
}
