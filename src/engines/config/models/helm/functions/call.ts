import type { Spot } from '../../tree.js';
import type { Renderer } from '../render.js';
import { isRich, type Value } from '../rich.js';

export interface Call {
  readonly spot: Spot;
  readonly renderer: Renderer;
}

/** Nothing comes out where the arguments do not fit. */
export type TemplateFunction = (args: readonly Value[], call: Call) => Value | undefined;

export type FunctionTable = Readonly<Record<string, TemplateFunction>>;

/** False, 0, nothing and empty things are false (text/template, "Actions"). */
export function isTruthy(value: Value): boolean {
  if (isRich(value)) return value.text !== '';
  if (value.kind === 'list') return value.items.length > 0;
  if (value.kind === 'map') return value.entries.size > 0;
  return (
    value.value !== null &&
    value.value !== undefined &&
    value.value !== '' &&
    value.value !== 0 &&
    value.value !== false
  );
}
