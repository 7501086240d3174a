/**
 * The library: documents in, a graph out, and what can be done with it.
 *
 *     const analyse = loadAnalyser();
 *     const report = { note: console.warn, fault: console.error };
 *     const facts = [];
 *     for await (const document of readDocuments(['report.txt', 'notes/'], report)) facts.push(extract(document, analyse));
 *     const graph = layout(merge(facts));
 */
export * from './browser.ts';
export { type BuildReport, buildGraph, type Documents, type RuleReader, type SecondReader } from './build/index.ts';
export { explain } from './explain.ts';
export { agreementRule, edgeRule, nodeRule } from './extract/confidence.ts';
export { extract } from './extract/index.ts';
export type { Trace, TraceEntry } from './extract/types.ts';
export { readGraphFile, readGraphWithFaults } from './graph-file.ts';
export { type Analyse, createAnalyser, type Sentence, type Token } from './language/index.ts';
export { loadAnalyser } from './load-analyser.ts';
export { merge } from './merge/index.ts';
export { type Verification, verifyGraph } from './model/verify.ts';
export { readDocument } from './read/document.ts';
export type { ReadOptions } from './read/options.ts';
export { readAllDocuments, readDocuments } from './read/read-documents.ts';
export type { ReadReport } from './read/report.ts';
export { layout, type Places, placesOf } from './views/layout.ts';
