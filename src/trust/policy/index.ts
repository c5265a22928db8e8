export {
  type ContainersPolicy,
  type KeyringSource,
  type KeySource,
  parseContainersPolicy,
  type Requirement,
  type Ruling,
  rulingFor,
} from './containers.js';
export { type Demand, decideByKeys, decideByRuling, type Question } from './decide.js';
export type { Decision, Reason, ReasonCode } from './decision.js';
export {
  type CollectionRoot,
  type ContentTrust,
  decideContentTrust,
  type Pin,
  parseContentTrust,
  pinFor,
} from './engine.js';
