export { storeInfo, verifyStore } from '../store/index.js';
export { type Refreshed, type RefreshFailure, type RefreshOptions, refreshStore } from './refresh.js';
export { exportStore, importStore } from './transfer.js';
