import type { ClosedGroup } from './policy.js';
import type { AuthzRequest } from './request.js';

export function isForm({ headers }: AuthzRequest): boolean {
  return /form/i.test(headers.get('content-type') ?? '');
}

/**
 * Whether parameters may stand in a body that a plugin is not shown. Go lets the fields of a form win over those of the address
 * (net/http, Request.ParseForm), for the first `Content-Type` of several, of which dockerd shows the last: a body of any type may be
 * one. Without the header there is no form, and a body that is visible is JSON.
 */
export function mayHideForm({ headers, body }: AuthzRequest): boolean {
  return body === undefined && headers.has('content-type') && headers.get('content-length') !== '0';
}

export function hiddenForm(group: ClosedGroup, instead: string): string {
  return `a body of this kind can hide other parameters than those in the address (an address to fetch, as root). Use ${instead}; the policy opens it with "open: [${group}]"`;
}
