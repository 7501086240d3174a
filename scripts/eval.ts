/**
 * Measures extraction: builds one graph for each annotated report and compares it with what readers found.
 *   npm run eval -- FOLDER [--part seen|unseen|all] [--verbose] [--calibration] [--scorer FILE]
 *   npm run eval -- --text DIR --gold DIR [the same]
 *   npm run eval -- FOLDER --sure 0.5 [the same]    without what is less sure
 *   npm run eval -- FOLDER --replay DIR [--reader rules|model|both] [--model NAME] [the same]
 * The folder is a set of reports (`text`, `gold`, and `index.json` where there is one), or holds several: each set has its
 * tables, and all together have theirs. With recorded answers of a language model (`entente build --record DIR`) it measures
 * the model, or both readers, or the rules, on those reports alone whose answers are all there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { runToExit } from '../src/cli/exit.ts';
import {
  modelOption,
  type OpenedReader,
  openReader,
  type ReaderOptions,
  readerOption,
  replayOption,
} from '../src/cli/reader-options.ts';
import { openTerminal } from '../src/cli/terminal.ts';
import { writeOut } from '../src/cli/write-all.ts';
import {
  type Analyse,
  buildGraph,
  type Document,
  filter,
  graphText,
  loadAnalyser,
  NO_FILTERS,
  readAllDocuments,
  type SecondReader,
  WrongUseError,
} from '../src/index.ts';
import { type Band, bandsOf, calibrationTable } from './evaluation/calibration.ts';
import { type ReportScores, Scorer } from './evaluation/scores.ts';
import { findSets, PARTS, type Part, type Report, type ReportSet, setOf } from './evaluation/sets.ts';
import { genreTable, tableOf, totalsLines } from './evaluation/table.ts';
import { findScorer } from './scorer.ts';

interface Options extends Pick<ReaderOptions, 'reader' | 'model' | 'replay'> {
  text?: string;
  gold?: string;
  part?: Part;
  verbose?: boolean;
  calibration?: boolean;
  sure: number;
  scorer?: string;
}

interface ScoredReport extends Report {
  scores: ReportScores;
}

const terminal = openTerminal();

const print = (text: string): void => writeOut(`${text}\n`);

const isOf = (part: Part, report: Report): boolean => part === 'all' || report.part === part;

/** @throws WrongUseError where neither a folder of sets nor both folders of one set are named. */
function setsOf(folder: string | undefined, { text, gold }: Options): ReportSet[] {
  if (folder !== undefined && text === undefined && gold === undefined) return findSets(folder);
  if (folder === undefined && text !== undefined && gold !== undefined) return [setOf(text, gold)];
  throw new WrongUseError('Name a folder of reports, or the folders of one set: --text DIR --gold DIR.');
}

/**
 * The model whose answers are recorded; undefined without `--replay`.
 *
 * @throws WrongUseError where options of a model are given without it.
 */
async function recordedModel({ reader, model, replay }: Options): Promise<OpenedReader | undefined> {
  if (replay !== undefined) return openReader({ reader: reader ?? 'model', model, replay }, terminal);
  if (reader === undefined && model === undefined) return undefined;
  throw new WrongUseError('--reader, --model: no answers are recorded. Add --replay DIR.');
}

/** The documents of a set that are measured, by id. Those without recorded answers are counted and left out. */
async function documentsOf(set: ReportSet, model: OpenedReader | undefined): Promise<Map<string, Document>> {
  const documents = (await readAllDocuments([set.text], terminal)).filter(({ id }) =>
    set.reports.some(report => report.id === id),
  );
  const measured = new Map<string, Document>();
  for (const document of documents)
    if (model === undefined || (await model.isAnswered(document))) measured.set(document.id, document);
  const leftOut = documents.length - measured.size;
  if (leftOut > 0) terminal.note(`${set.name}: ${leftOut} of ${documents.length} reports have no recorded answers.`);
  return measured;
}

async function evaluate(folder: string | undefined, options: Options): Promise<void> {
  const parts = options.part === undefined ? PARTS : [options.part];
  const analyse = loadAnalyser();
  const model = await recordedModel(options);
  const second = options.reader === 'rules' ? undefined : model?.reader(analyse);
  const scored: ScoredReport[] = [];
  const bands = new Map<Part, Band[][]>();
  const sets = setsOf(folder, options);
  for (const set of sets) {
    const documents = await documentsOf(set, model);
    const reports = set.reports.filter(
      report => (model === undefined || documents.has(report.id)) && parts.some(part => isOf(part, report)),
    );
    const graphs = mkdtempSync(join(tmpdir(), 'entente-eval-'));
    try {
      await writeGraphs(documents, reports, analyse, graphs, { second, sure: options.sure });
      const file = findScorer({ scorer: options.scorer, gold: set.gold });
      const scorer = new Scorer(file, graphs);
      const ofSet = reports.map(report => ({ ...report, scores: scorer.scoresOf(set, report.id) }));
      for (const part of parts) {
        const these = ofSet.filter(report => isOf(part, report));
        if (these.length === 0) continue;
        const ids = these.map(({ id }) => id);
        if (options.verbose) scorer.list(set, ids);
        show(`${set.name}, ${part}`, these);
        print(totalsLines(scorer.totalsOf(set, ids)));
        if (options.calibration) bands.set(part, [...(bands.get(part) ?? []), bandsOf(file, graphs, set, ids)]);
      }
      scored.push(...ofSet);
    } finally {
      rmSync(graphs, { recursive: true, force: true });
    }
  }
  for (const part of parts) {
    if (sets.length > 1)
      show(
        `all sets, ${part}`,
        scored.filter(report => isOf(part, report)),
      );
    if (options.calibration) print(`\nall sets, ${part}${calibrationTable(bands.get(part) ?? [])}`);
  }
  if (second && model) print(`\n${model.summary()}`);
}

async function writeGraphs(
  documents: ReadonlyMap<string, Document>,
  reports: readonly Report[],
  analyse: Analyse,
  to: string,
  { second, sure }: { second: SecondReader | undefined; sure: number },
): Promise<void> {
  for (const { id } of reports) {
    const document = documents.get(id);
    if (document === undefined) continue;
    try {
      const graph = await buildGraph([document], analyse, terminal, second);
      writeFileSync(
        join(to, `${id}.json`),
        [...graphText(filter(graph, { ...NO_FILTERS, confidence: sure }))].join(''),
      );
    } catch (error) {
      terminal.fault(error as Error);
    }
  }
  terminal.done();
}

function show(title: string, reports: readonly ScoredReport[]): void {
  print(
    tableOf(
      title,
      reports.map(({ scores }) => scores),
    ),
  );
  const byGenre = new Map<string, ReportScores[]>();
  for (const { genre, scores } of reports)
    if (genre !== undefined) byGenre.set(genre, [...(byGenre.get(genre) ?? []), scores]);
  if (byGenre.size > 1) print(genreTable(byGenre));
}

function shareOf(value: string): number {
  const share = Number(value);
  if (share >= 0 && share <= 1) return share;
  throw new WrongUseError(`--sure: "${value}" is no share. Give one from 0 to 1.`);
}

const command = new Command('eval')
  .argument('[folder]', 'a set of annotated reports, or a folder of sets')
  .option('--text <dir>', 'folder of documents of one set, with --gold')
  .option('--gold <dir>', 'folder of gold annotations of one set, with --text')
  .addOption(new Option('--part <part>', 'score this part alone').choices(PARTS))
  .option('--verbose', 'list every miss and every extra')
  .option('--calibration', 'show how much is right of what is called how sure')
  .option('--sure <share>', 'leave out what is less sure, from 0 to 1', shareOf, NO_FILTERS.confidence)
  .addOption(replayOption())
  .addOption(readerOption())
  .addOption(modelOption())
  .option('--scorer <file>', 'the scorer (default: score.mjs above the gold)')
  .action(evaluate);
await runToExit(command, process.argv, terminal);
