import { extract } from './extract/index.ts';
import { recogniseActors } from './extract/mentions/index.ts';
import { readSentences } from './extract/reading.ts';
import { onlyDiplomacy } from './extract/topic.ts';
import type { Mention, TraceEntry } from './extract/types.ts';
import { treeLines } from './language/tree-lines.ts';
import type { Analyse } from './language/types.ts';
import type { Document } from './model/document.ts';

/**
 * Tells how a document is read: for each sentence its dependency tree, the mentions in it and whom they stand for, and
 * which rule proposed, kept or dropped what, and why; before them, what articles are left out.
 *
 * @param given The document.
 * @param analyse The language engine.
 * @param only Number of the one sentence to explain, counted from 1; all where it is not given.
 * @returns Plain text. Empty where the document has no such sentence, and no article is left out.
 */
export function explain(given: Document, analyse: Analyse, only?: number): string {
  const entries: TraceEntry[] = [];
  extract(given, analyse, entry => entries.push(entry));
  const reading = onlyDiplomacy(readSentences(given, analyse), () => {});
  const { document } = reading;
  const { mentions } = recogniseActors(reading, () => {});
  const leftOut = entries.filter(({ verdict }) => verdict === 'left out').map(entry => `${ruleLine(entry)}\n`);
  const told = reading.sentences
    .filter(sentence => only === undefined || sentence.index === only - 1)
    .map(sentence => {
      const sections = [
        `${sentence.index + 1}. ${oneLine(document.text.slice(sentence.start, sentence.end))}`,
        section('Tree', treeLines(sentence)),
        section(
          'Mentions',
          mentions.filter(each => each.sentence === sentence.index).map(each => mentionLine(document, each)),
        ),
        section('Rules', entries.filter(isOf(sentence.index)).map(ruleLine)),
      ];
      return `${sections.filter(Boolean).join('\n')}\n`;
    });
  return [...leftOut, ...told].join('\n');
}

/** An article that is left out has no sentence. */
const isOf =
  (index: number) =>
  ({ sentence, verdict }: TraceEntry): boolean =>
    sentence === index && verdict !== 'left out';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`  ${title}`, ...lines.map(line => `    ${line}`)].join('\n');

function mentionLine(document: Document, mention: Mention): string {
  const words = oneLine(document.text.slice(mention.start, mention.end));
  return `"${words}" → ${mention.key} (${mention.inferred ?? mention.rule})`;
}

const ruleLine = ({ rule, verdict, what, why }: TraceEntry): string =>
  `${verdict} by ${rule}: ${oneLine(what)}${why === undefined ? '' : ` — ${why}`}`;
