/** A variable that a script or a makefile sets: `STACK = docker/compose.yaml`. */
export interface Assignment {
  readonly name: string;
  /** Without quotes, and up to what another variable stands for. */
  readonly value: string;
  /** Whether nothing stands behind it on its line. */
  readonly isWhole: boolean;
}

const form =
  /^[ \t]{0,8}(?:export[ \t]{1,4})?(\w{1,60})[ \t]{0,8}[:?]?=[ \t]{0,8}["']?([\w./:-]{1,200})(?:(["']?[ \t\r]{0,8}$)|)/gm;

export function assignmentsIn(text: string): readonly Assignment[] {
  return [...text.matchAll(form)].map(([, name = '', value = '', end]) => ({
    name,
    value,
    isWhole: end !== undefined,
  }));
}
