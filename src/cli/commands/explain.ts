import { Command } from 'commander';
import { explain, loadAnalyser, NotFoundError, WrongUseError } from '../../index.ts';
import { addDocumentFlags, chosenDocuments, type DocumentFlags } from '../chosen.ts';
import type { Terminal } from '../terminal.ts';

interface ExplainOptions extends DocumentFlags {
  sentence?: number;
}

/** `entente explain PATH [--document ID] [--sentence N]` */
export function explainCommand(terminal: Terminal): Command {
  const command = new Command('explain')
    .description('Tell how a document is read: trees, mentions, and which rule found or dropped what, and why.')
    .argument('<path>', 'a document, or what holds several: then one after the other')
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
      const documents = await chosenDocuments(
        path,
        options,
        terminal,
        options.sentence === undefined ? undefined : '--sentence',
      );
      const analyse = loadAnalyser();
      for (const document of documents) {
        const told = explain(document, analyse, options.sentence);
        if (told === '')
          throw new NotFoundError(`${path}: it has no sentence ${options.sentence}. Leave the number out to see all.`);
        terminal.tell(documents.length > 1 ? `Document ${document.id}\n\n${told}\n` : told);
      }
    });
  return addDocumentFlags(command);
}

function sentenceNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new WrongUseError(`--sentence: "${value}" is no number. Give one from 1 on.`);
  return Number(value);
}
