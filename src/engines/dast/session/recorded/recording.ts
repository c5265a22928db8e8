import { SeaworthyError } from '../../../../core/errors.js';
import { readJson } from '../../../../formats/json/read.js';

/**
 * A recording of the Recorder panel of Chrome's developer tools, exported as JSON
 * (https://developer.chrome.com/docs/devtools/recorder/reference). What a person did to sign in, step by step.
 */
export type RecordedStep =
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'click' | 'wait'; readonly on: Selectors }
  | { readonly kind: 'fill'; readonly on: Selectors; readonly value: string }
  | { readonly kind: 'press'; readonly key: string };

/** Ways to name one element, the first that fits is taken: CSS, `aria/Name`, `text/Words`, `xpath/…`, `pierce/…`. */
export type Selectors = readonly string[];

const mostSteps = 100;
const longestText = 2_000;

/** @throws SeaworthyError CONFIG_INVALID */
export function parseRecording(text: string, path: string): readonly RecordedStep[] {
  const steps = listIn(text)?.flatMap((one) => stepOf(one) ?? []);
  if (steps === undefined || steps.length === 0 || steps.length > mostSteps || steps[0]?.kind !== 'open') {
    throw new SeaworthyError('CONFIG_INVALID', 'This is no recording of a sign-in.', {
      where: path,
      whatToDo: `Record it in the Recorder panel of Chrome's developer tools, and export it as JSON: it begins with a page, and has at most ${mostSteps} steps.`,
    });
  }
  return steps;
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const data: unknown = readJson(text);
    return isObject(data) && Array.isArray(data.steps) ? data.steps.slice(0, 10 * mostSteps) : undefined;
  } catch {
    return undefined;
  }
}

/** Sizes of the window, scrolling and what else does not matter to a sign-in have no step. */
function stepOf(step: unknown): RecordedStep | undefined {
  if (!isObject(step)) return undefined;
  const on = selectorsOf(step.selectors);
  switch (step.type) {
    case 'navigate':
      return typeof step.url === 'string' && /^https?:\/\//i.test(step.url)
        ? { kind: 'open', url: step.url }
        : undefined;
    case 'click':
    case 'doubleClick':
      return on.length === 0 ? undefined : { kind: 'click', on };
    case 'waitForElement':
      return on.length === 0 ? undefined : { kind: 'wait', on };
    case 'change':
      return on.length === 0 || typeof step.value !== 'string'
        ? undefined
        : { kind: 'fill', on, value: step.value.slice(0, longestText) };
    case 'keyDown':
      return step.key === 'Enter' || step.key === 'Tab' ? { kind: 'press', key: step.key } : undefined;
    default:
      return undefined;
  }
}

/** Each alternative is a list: a host in a shadow tree and what is in it. The last one is the element. */
function selectorsOf(selectors: unknown): Selectors {
  if (!Array.isArray(selectors)) return [];
  return selectors
    .slice(0, 20)
    .map((one: unknown) => (Array.isArray(one) ? one.at(-1) : one))
    .filter((one): one is string => typeof one === 'string' && one !== '' && one.length <= longestText);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const userField = /user|login|e-?mail|account|identifier|member|kennung|benutzer|name/i;

/**
 * What is typed there now. `{{user}}`, `{{password}}` and `{{code}}` may stand in a recording; without them a password field
 * takes the password, and the text field before it the name: a recording need not hold either.
 */
export function typedValue(
  { on, value }: Extract<RecordedStep, { kind: 'fill' }>,
  isPassword: boolean,
  values: { readonly name: string; readonly password: string; readonly code?: string | undefined },
): string {
  if (/\{\{(?:user|password|code)\}\}/.test(value))
    return value
      .replaceAll('{{user}}', values.name)
      .replaceAll('{{password}}', values.password)
      .replaceAll('{{code}}', values.code ?? '');
  // No user was named: the recording holds what was typed.
  if (values.password === '') return value;
  if (isPassword) return values.password;
  if (values.code !== undefined && /^\d{6,8}$/.test(value)) return values.code;
  return on.some((selector) => userField.test(selector)) ? values.name : value;
}

/** Recorded elsewhere, on a development machine mostly: the same page of the target. */
export function onTarget(url: string, target: string, inScope: (url: string) => boolean): string {
  if (inScope(url)) return url;
  const { pathname, search, hash } = new URL(url);
  return new URL(`${pathname}${search}${hash}`, target).href;
}
