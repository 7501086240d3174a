export { buildStore, type StoreBuilt, type StoreOptions } from './build-store.ts';
export { graphPathOf } from './folder.ts';
export { summaryOf } from './summary.ts';
