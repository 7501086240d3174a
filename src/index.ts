/**
 * The library: documents in, a graph out, and what can be done with it. `entente/browser` is what of it works without Node.
 *
 *     const analyse = loadAnalyser();
 *     const report = { note: console.warn, fault: console.error };
 *     const facts = [];
 *     for await (const document of readDocuments(['report.txt', 'notes/'], report)) facts.push(extract(document, analyse));
 *     const graph = layout(merge(facts));
 */
export * from './browser.ts';
export {
  type BuildReport,
  buildFrom,
  buildGraph,
  type Documents,
  filesUnder,
  type RuleReader,
  type SecondReader,
} from './build/index.ts';
export { readGraphFile, readGraphWithFaults } from './graph-file.ts';
export { loadAnalyser } from './load-analyser.ts';
export type { ReadOptions } from './read/options.ts';
export { readAllDocuments, readDocuments } from './read/read-documents.ts';
export type { ReadReport } from './read/report.ts';
export { buildStore, graphPathOf, type StoreBuilt, type StoreOptions, summaryOf } from './store/index.ts';
