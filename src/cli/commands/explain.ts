import { Command } from 'commander';
import {
  explain,
  InvalidInputError,
  loadAnalyser,
  NotFoundError,
  readAllDocuments,
  WrongUseError,
} from '../../index.ts';
import type { Terminal } from '../terminal.ts';

/** `entente explain DOCUMENT [--sentence N]` */
export function explainCommand(terminal: Terminal): Command {
  return new Command('explain')
    .description('Tell how a document is read: trees, mentions, and which rule found or dropped what, and why.')
    .argument('<document>', 'a document')
    .option('-s, --sentence <number>', 'only the sentence of this number, counted from 1', sentenceNumber)
    .addHelpText(
      'after',
      `
Examples:
  $ entente explain data/documents/003.txt
  $ entente explain data/documents/003.txt --sentence 4`,
    )
    .action(async (path: string, { sentence }: { sentence?: number }) => {
      const [document] = await readAllDocuments([path], terminal);
      if (document === undefined) throw new InvalidInputError(`${path}: there is no document to explain.`);
      const told = explain(document, loadAnalyser(), sentence);
      if (told === '')
        throw new NotFoundError(`${path}: it has no sentence ${sentence}. Leave the number out to see all.`);
      terminal.tell(told);
    });
}

function sentenceNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new WrongUseError(`--sentence: "${value}" is no number. Give one from 1 on.`);
  return Number(value);
}
