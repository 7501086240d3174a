import { Command } from 'commander';
import { InvalidInputError, readAllDocuments } from '../../index.ts';
import { modelOption, type ReaderOptions, replayOption } from '../reader-options.ts';
import type { Terminal } from '../terminal.ts';

/** `entente prompt DOCUMENT [--replay DIR] [--model NAME]` */
export function promptCommand(terminal: Terminal): Command {
  return new Command('prompt')
    .description('Print the very messages that a language model gets about a document, and where its answers are kept.')
    .argument('<document>', 'a document')
    .addOption(modelOption())
    .addOption(replayOption())
    .addHelpText(
      'after',
      `
Examples:
  $ entente prompt data/documents/003.txt
  $ entente prompt data/documents/003.txt --model tiny

Messages about a later passage hold what the answers to the earlier ones gave: they are taken from --replay.`,
    )
    .action(async (path: string, { model, replay }: Pick<ReaderOptions, 'model' | 'replay'>) => {
      const [document] = await readAllDocuments([path], terminal);
      if (document === undefined) throw new InvalidInputError(`${path}: there is no document to ask about.`);
      const llm = await import('../../llm/index.ts');
      const name = model ?? (replay === undefined ? undefined : llm.modelIn(replay));
      const kept = replay === undefined ? undefined : { folder: replay, model: name! };
      const { questions, passages, why } = await llm.questionsOf(document, kept);
      const shown = questions.map(({ document: id, passage, messages, schema }) => ({
        document: id,
        passage,
        ...(name === undefined
          ? {}
          : { answer: llm.answerFileName({ document: id, passage, messages, schema }, name) }),
        messages,
        schema,
      }));
      terminal.tell(`${JSON.stringify(shown, undefined, 2)}\n`);
      if (why !== undefined)
        terminal.note(
          `${document.id}: ${questions.length} of ${passages} questions are known: ${why} Give the answers with --replay.`,
        );
    });
}
