import { Command } from 'commander';
import { addDocumentFlags, chosenDocuments, type DocumentFlags } from '../chosen.ts';
import { modelOption, type ReaderOptions, replayOption } from '../reader-options.ts';
import type { Terminal } from '../terminal.ts';

type PromptOptions = DocumentFlags & Pick<ReaderOptions, 'model' | 'replay'>;

/** `entente prompt PATH [--document ID] [--replay DIR] [--model NAME]` */
export function promptCommand(terminal: Terminal): Command {
  const command = new Command('prompt')
    .description('Print the very messages that a language model gets about a document, and where its answers are kept.')
    .argument('<path>', 'a document, or what holds several')
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
    .action(async (path: string, options: PromptOptions) => {
      const { model, replay } = options;
      const [document] = await chosenDocuments(path, options, terminal, 'prompt');
      const llm = await import('../../llm/index.ts');
      const name = model ?? (replay === undefined ? undefined : llm.modelIn(replay));
      const kept = replay === undefined ? undefined : { folder: replay, model: name! };
      const { questions, passages, why } = await llm.questionsOf(document!, kept);
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
          `${document!.id}: ${questions.length} of ${passages} questions are known: ${why} Give the answers with --replay.`,
        );
    });
  return addDocumentFlags(command);
}
