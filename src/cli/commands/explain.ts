import { Command } from 'commander';
import {
  type Document,
  explain,
  InvalidInputError,
  loadAnalyser,
  NotFoundError,
  readDocuments,
  WrongUseError,
} from '../../index.ts';
import { addReadFlags, type ReadFlags, readOptionsOf } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

interface ExplainOptions extends ReadFlags {
  document?: string;
  sentence?: number;
}

/** So many documents are named where one of them has to be chosen. */
const NAMED = 5;

/** Names of documents in a row: `a, b and 3 more`. */
function listed(ids: readonly string[]): string {
  const more = ids.length - NAMED;
  return more > 0 ? `${ids.slice(0, NAMED).join(', ')} and ${more} more` : ids.join(', ');
}

/** The documents of a path that are asked for. */
async function chosen(path: string, options: ExplainOptions, terminal: Terminal): Promise<Document[]> {
  const found: Document[] = [];
  const ids: string[] = [];
  for await (const document of readDocuments([path], terminal, readOptionsOf(options))) {
    ids.push(document.id);
    if (options.document === undefined || options.document === document.id) found.push(document);
  }
  if (ids.length === 0) throw new InvalidInputError(`${path}: there is no document to explain.`);
  if (found.length === 0)
    throw new NotFoundError(`${path}: it holds no document ${options.document}. It holds ${listed(ids)}.`);
  if (found.length > 1 && options.sentence !== undefined)
    throw new WrongUseError(`--sentence: ${path} holds ${listed(ids)}. Say which with --document.`);
  return found;
}

/** `entente explain PATH [--document ID] [--sentence N]` */
export function explainCommand(terminal: Terminal): Command {
  const command = new Command('explain')
    .description('Tell how a document is read: trees, mentions, and which rule found or dropped what, and why.')
    .argument('<path>', 'a document, or what holds several: then one after the other')
    .option('-d, --document <id>', 'only the document of this id, where the path holds several')
    .option('-s, --sentence <number>', 'only the sentence of this number, counted from 1', sentenceNumber)
    .addHelpText(
      'after',
      `
Examples:
  $ entente explain data/documents/003.txt
  $ entente explain data/documents/003.txt --sentence 4
  $ entente explain data/documents --document 002 --sentence 1`,
    )
    .action(async (path: string, options: ExplainOptions) => {
      const documents = await chosen(path, options, terminal);
      const analyse = loadAnalyser();
      for (const document of documents) {
        const told = explain(document, analyse, options.sentence);
        if (told === '')
          throw new NotFoundError(`${path}: it has no sentence ${options.sentence}. Leave the number out to see all.`);
        terminal.tell(documents.length > 1 ? `Document ${document.id}\n\n${told}\n` : told);
      }
    });
  return addReadFlags(command);
}

function sentenceNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new WrongUseError(`--sentence: "${value}" is no number. Give one from 1 on.`);
  return Number(value);
}
