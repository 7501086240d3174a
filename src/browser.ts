/**
 * The library as far as it works everywhere, in browsers too: from a text to its facts and their graph, and what can be done
 * with one that is there. What is large and not always wanted is loaded when it is asked for: `EXPORT_FORMATS` writes so.
 *
 *     const model = await fetch('node_modules/entente/data/model/english.bin');
 *     const analyse = createAnalyser(new Uint8Array(await model.arrayBuffer()));
 *     const facts = extract(readDocument('report', text), analyse);
 *     const graph = layout(merge([facts]));
 */
export { explain } from './explain.ts';
export { type CellValue, toCsv, toTsv } from './export/cells.ts';
export { bytesOf, type Chunk } from './export/chunks.ts';
export { EXPORT_FORMATS, type ExportFormat } from './export/formats.ts';
export { agreementRule, edgeRule, nodeRule } from './extract/confidence.ts';
export { extract } from './extract/index.ts';
export type { Trace, TraceEntry } from './extract/types.ts';
export { type Analyse, createAnalyser, type Sentence, type Token } from './language/index.ts';
export { sentencesOf } from './language/text-sentences.ts';
export { foldName } from './lexicon/fold.ts';
export { saysMoved } from './lexicon/moving-words.ts';
export { isAskingWord } from './lexicon/search-words.ts';
export { merge } from './merge/index.ts';
export * from './model/attributes.ts';
export { type CheckedGraph, checkGraph } from './model/check-graph.ts';
export { isPartialDate } from './model/dates.ts';
export { type Article, articleAt, type Document, publishedOn, type SkippedSpan } from './model/document.ts';
export type { DroppedClaim } from './model/dropped.ts';
export * from './model/errors.ts';
export { type Evidence, isVerbatim, type Span, VOICE_MODES, type Voice, type VoiceMode } from './model/evidence.ts';
export type { FactEdge, FactNode, Facts } from './model/facts.ts';
export type { EdgeAttributes, GraphEdge, GraphFile, GraphNode, GraphParts, NodeAttributes } from './model/graph.ts';
export { GRAPH_BEGINS, graphText, parseGraph } from './model/graph-text.ts';
export * from './model/ontology.ts';
export { type Verification, verifyGraph } from './model/verify.ts';
export { readDocument } from './read/document.ts';
export {
  AGREEMENTS,
  type Agreement,
  agreementOf,
  COMPARED_COLUMNS,
  type Compared,
  comparison,
  disputed,
  hasReaders,
  otherReader,
} from './views/agreement.ts';
export { asOf, publicationDays, undated } from './views/as-of.ts';
export { CHANGES, type Change, type ChangeKind, changes } from './views/changes.ts';
export { columnsOf, type LedgerColumn, type LedgerPlace, placeIn, ticksIn } from './views/columns.ts';
export { communitiesOf } from './views/communities.ts';
export {
  around,
  countSentences,
  coverage,
  type Line,
  type Piece,
  type Told,
  toldByDocument,
  type Yield,
  yields,
} from './views/coverage.ts';
export {
  type Days,
  type Documents,
  daysOf,
  daysOfDate,
  daysOfEvidence,
  daysTold,
  formatDate,
  meets,
  ownDate,
} from './views/dates.ts';
export { DIFFERENCE_COLUMNS, DIFFERENCE_KINDS, DIFFERING, type Difference, differences } from './views/difference.ts';
export { type Filters, filter, isFiltering, NO_FILTERS } from './views/filter.ts';
export { grouped } from './views/grouped.ts';
export { type Group, groupsOf } from './views/groups.ts';
export { type Landmark, landmarks } from './views/landmarks.ts';
export { layout, type Places, placesOf } from './views/layout.ts';
export {
  isContested,
  LEDGER_ORDERS,
  type Ledger,
  type LedgerOrder,
  type LedgerRow,
  type LedgerSide,
  ledger,
  sortRows,
} from './views/ledger.ts';
export { isName, otherNames } from './views/names.ts';
export { type Hider, hidersOf, lift, type Narrowing, narrow } from './views/narrow.ts';
export { neighbourhood } from './views/neighbourhood.ts';
export { type Choice, only } from './views/only.ts';
export { pack, type Stripe } from './views/pack.ts';
export {
  type Answer,
  FOUND_COLUMNS,
  FOUND_QUOTE_COLUMNS,
  type FoundQuote,
  foundQuotes,
  type Query,
  query,
} from './views/query.ts';
export { type Contest, mostContested, type Reading, readings } from './views/readings.ts';
export { type Relation, type RelationGroup, relationsOf } from './views/relations.ts';
export { type Extent, extentOf, type Saying, sayings, toldOf } from './views/sayings.ts';
export { sentenceOf } from './views/sentence.ts';
export { sidesOf } from './views/sides.ts';
export { nodeSize } from './views/size.ts';
export { type Moved, movedMeetings, type Slip, type Slipping, slipping, slips } from './views/slip.ts';
export { placeTicks, type TimeSpan, timeSpan } from './views/strip.ts';
export { sureness } from './views/sureness.ts';
export {
  type ColumnForm,
  EDGE_COLUMNS,
  type EdgeRow,
  edgeRows,
  NODE_COLUMNS,
  type NodeRow,
  nodeRows,
  sortTable,
  type TableColumn,
  tableCells,
} from './views/table.ts';
export { inTime, isFor, STANCES, type Stance, type Tick } from './views/ticks.ts';
export {
  LANES,
  type Lane,
  type Moment,
  type Reach,
  reachOf,
  type Timeline,
  timeline,
  windowOf,
} from './views/timeline.ts';
export { titleAt, titleOf } from './views/titles.ts';
export { type Ask, asks } from './views/unanswered.ts';
export { foldedWords, formsOf, tellingWords, wordsIn } from './views/words.ts';
