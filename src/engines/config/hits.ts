import type { Setting } from './models/container.js';
import type { Edit, Hit } from './rule.js';

type Extra = Partial<Omit<Hit, 'spot'>>;

/** The setting has a known value that is wrong. */
export function whenValue<T>(
  setting: Setting<T>,
  isWrong: (value: T) => boolean,
  extra: Extra = {},
): readonly Hit[] {
  return setting.value !== undefined && isWrong(setting.value) ? [hitAt(setting, extra)] : [];
}

/** No one set it. What is set to a value that is not known here is not missing. */
export function whenMissing<T>(setting: Setting<T>, extra: Extra = {}): readonly Hit[] {
  return setting.isSet ? [] : [hitAt(setting, extra)];
}

export function whenMissingOr<T>(
  setting: Setting<T>,
  isWrong: (value: T) => boolean,
  extra: Extra = {},
): readonly Hit[] {
  return setting.isSet ? whenValue(setting, isWrong, extra) : [hitAt(setting, extra)];
}

export const isTrue = (value: boolean): boolean => value;
export const isFalse = (value: boolean): boolean => !value;

function hitAt<T>({ spot, text }: Setting<T>, extra: Extra): Hit {
  return { spot, actual: text, ...extra };
}

/** With an edit where there is one. */
export function withEdit(edit: Edit | undefined): { readonly edit?: Edit } {
  return edit === undefined ? {} : { edit };
}
