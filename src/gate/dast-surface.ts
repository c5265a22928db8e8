/** What a surface may name of the HTTP engine: options, and the readers of what a user hands over. It runs through `gate/dast`. */
export type { Confidence, Strength } from '../engines/dast/check.js';
export type { Lead } from '../engines/dast/crawl/discover.js';
export { isOpenApi, openApiLeads } from '../engines/dast/crawl/seeds/openapi.js';
export { harLeads, listLeads, postmanLeads, routeLeads } from '../engines/dast/crawl/seeds/recordings.js';
export type { HeaderFields } from '../engines/dast/exchange.js';
export { isLoopback } from '../engines/dast/http/authorization.js';
export { isRate } from '../engines/dast/http/rate.js';
export { originOf } from '../engines/dast/http/scope.js';
export { type PolicyId, policies } from '../engines/dast/scan/policy.js';
export type { DastOptions, DastResult } from '../engines/dast/scan.js';
export type { LoginMethod, SessionOptions } from '../engines/dast/session/index.js';
