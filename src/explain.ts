import { extract } from './extract/index.ts';
import { recogniseActors } from './extract/mentions/index.ts';
import { readSentences } from './extract/reading.ts';
import { onlyDiplomacy } from './extract/topic.ts';
import type { Mention, TraceEntry } from './extract/types.ts';
import { treeLines } from './language/tree-lines.ts';
import type { Analyse } from './language/types.ts';
import type { Document } from './model/document.ts';
import { grouped } from './views/grouped.ts';

/**
 * Tells how a document is read: for each sentence its dependency tree, the mentions in it and whom they stand for, and
 * which rule proposed, kept or dropped what, and why; before them, what articles are left out.
 *
 * @param given The document.
 * @param analyse The language engine.
 * @param only Number of the one sentence to explain, counted from 1; all where it is not given.
 * @returns Plain text. Empty where it has sentences, and none of that number.
 */
export function explain(given: Document, analyse: Analyse, only?: number): string {
  const entries: TraceEntry[] = [];
  const once = remembered(analyse);
  extract(given, once, entry => entries.push(entry));
  const reading = onlyDiplomacy(readSentences(given, once), () => {});
  const { document } = reading;
  const mentions = grouped(recogniseActors(reading, () => {}).mentions, ({ sentence }) => sentence);
  const [out, rules] = [entries.filter(isLeftOut), entries.filter(entry => !isLeftOut(entry))];
  const rulesOf = grouped(rules, ({ sentence }) => sentence);
  const asked = reading.sentences.filter(({ index }) => only === undefined || index === only - 1);
  // Where all is left out, that is the answer.
  if (asked.length === 0 && reading.sentences.length > 0) return '';
  const told = asked.map(sentence => {
    const { index, start, end } = sentence;
    const sections = [
      `${index + 1}. ${oneLine(document.text.slice(start, end))}`,
      section('Tree', treeLines(sentence)),
      section(
        'Mentions',
        (mentions.get(index) ?? []).map(each => mentionLine(document, each)),
      ),
      section('Rules', (rulesOf.get(index) ?? []).map(ruleLine)),
    ];
    return `${sections.filter(Boolean).join('\n')}\n`;
  });
  return [...out.map(entry => `${ruleLine(entry)}\n`), ...told].join('\n');
}

/** Analyses each text once: two rooms ask for the same ones. */
function remembered(analyse: Analyse): Analyse {
  const known = new Map<string, ReturnType<Analyse>>();
  return text => {
    const sentences = known.get(text) ?? analyse(text);
    known.set(text, sentences);
    return sentences;
  };
}

/** An article that is left out has no sentence. */
const isLeftOut = ({ verdict }: TraceEntry): boolean => verdict === 'left out';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`  ${title}`, ...lines.map(line => `    ${line}`)].join('\n');

function mentionLine(document: Document, mention: Mention): string {
  const words = oneLine(document.text.slice(mention.start, mention.end));
  return `"${words}" → ${mention.key} (${mention.inferred ?? mention.rule})`;
}

const ruleLine = ({ rule, verdict, what, why }: TraceEntry): string =>
  `${verdict} by ${rule}: ${oneLine(what)}${why === undefined ? '' : ` — ${why}`}`;
