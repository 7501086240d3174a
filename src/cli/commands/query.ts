import { Command, InvalidArgumentError } from 'commander';
import {
  type Answer,
  EDGE_TYPE_NAMES,
  type EdgeType,
  FOUND_COLUMNS,
  FOUND_QUOTE_COLUMNS,
  foundQuotes,
  type GraphFile,
  graphPathOf,
  isPartialDate,
  NODE_KINDS,
  type NodeKind,
  query,
  readGraphFile,
  tableCells,
  undated,
  WrongUseError,
} from '../../index.ts';
import { type ListFormat, listFormat, type Records, writeRecords } from '../records.ts';
import type { Terminal } from '../terminal.ts';

interface QueryOptions {
  kind?: NodeKind[];
  type?: EdgeType[];
  actor?: string[];
  from?: string;
  to?: string;
  since?: string;
  text?: string;
  format: ListFormat;
}

/** Takes an option that may be given several times, each time one of some choices. */
const oneOf =
  <Name extends string>(choices: readonly Name[]) =>
  (value: string, former: readonly Name[] = []): Name[] => {
    const choice = choices.find(each => each === value);
    if (choice === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return [...former, choice];
  };

function named(value: string, former: readonly string[] = []): string[] {
  if (value.trim() === '') throw new InvalidArgumentError('Give a name.');
  return [...former, value];
}

function dated(value: string): string {
  if (!isPartialDate(value)) throw new InvalidArgumentError('Give a date like 2025-03-20, 2025-03 or 2025.');
  return value;
}

/** Says whom names mean, where they are not simply the names of one actor. */
function tellActors({ actors }: Answer, terminal: Terminal): void {
  for (const { name, nodes } of actors) {
    const labels = nodes.map(({ attributes }) => attributes.label);
    if (labels.length === 0) terminal.note(`--actor ${name}: no actor of the graph is called so.`);
    else if (labels.length > 1 || labels[0] !== name) terminal.note(`--actor ${name}: ${labels.join(', ')}.`);
  }
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Says how many documents days leave out. */
function tellUndated(graph: GraphFile, { from, to, since }: QueryOptions, terminal: Terminal): void {
  const without = (from ?? to ?? since) === undefined ? 0 : undated(graph).length;
  if (without > 0)
    terminal.note(`${count(without, 'document')} without a date: what has a day by them alone is left out.`);
}

async function run(path: string, options: QueryOptions, terminal: Terminal): Promise<void> {
  const { kind: kinds = [], type: types = [], actor: actors = [], from, to, since, text, format } = options;
  if (from !== undefined && to !== undefined && from > to && !from.startsWith(to))
    throw new WrongUseError(`--from ${from}: is after --to ${to}. Give an earlier day, or a later one there.`);
  const graph = readGraphFile(path);
  const answer = query(graph, { kinds, types, actors, from, to, since, text });
  const { found } = answer;
  const quotes = foundQuotes(graph, found);
  const firsts = quotes.filter(({ item, evidence }) => item.attributes.evidence[0] === evidence);
  const records: Records = {
    table: () => tableCells(firsts, FOUND_COLUMNS),
    csv: () => tableCells(quotes, FOUND_QUOTE_COLUMNS),
    lines: () => found,
  };
  await writeRecords(records, format, [graphPathOf(path)], terminal);
  tellActors(answer, terminal);
  tellUndated(graph, options, terminal);
  const nodes = found.filter(item => !('source' in item)).length;
  const all = [count(nodes, 'node'), count(found.length - nodes, 'edge'), count(quotes.length, 'quote')];
  terminal.note(found.length === 0 ? 'Nothing in the graph is so.' : `${all.join(', ')}.`);
}

/** `entente query GRAPH [--kind KIND] [--type TYPE] [--actor NAME] [--from DAY] [--to DAY] [--since DAY] [--text WORDS]` */
export function queryCommand(terminal: Terminal): Command {
  return new Command('query')
    .description('List the nodes and edges of a graph for which all holds that is asked, with their quotes.')
    .argument('<graph>', 'a graph file, or a build folder, as "entente build" writes it')
    .option('-k, --kind <kind>', `nodes of this kind (again for more): ${NODE_KINDS.join(', ')}`, oneOf(NODE_KINDS))
    .option(
      '-t, --type <type>',
      `edges of this type (again for more): ${EDGE_TYPE_NAMES.join(', ')}`,
      oneOf(EDGE_TYPE_NAMES),
    )
    .option('-a, --actor <name>', 'what concerns this leader, country or organization (again: both of them)', named)
    .option('--from <day>', 'what happens on this day or later', dated)
    .option('--to <day>', 'what happens on this day or earlier', dated)
    .option('--since <day>', 'what was published on this day or later', dated)
    .option('--text <words>', 'what is said in quotes that hold all these words')
    .addOption(listFormat())
    .addHelpText(
      'after',
      `
Examples:
  $ entente query graph.json --kind meeting --actor Russia
  $ entente query graph.json --type rejects --text troops
  $ entente query graph.json --actor Putin --since 2025-03-20 --format jsonl
  $ entente query graph.json --type accuses --from 2025-03 --to 2025-04 --format csv

With --kind alone there are nodes, with --type alone edges, else both. A table has a row for each, with its first quote; CSV
a row for each quote; JSON Lines whole records.`,
    )
    .action((path: string, options: QueryOptions) => run(path, options, terminal));
}
