import { createHash } from 'node:crypto';
import type { Document } from '../../model/document.ts';
import type { NodeKind } from '../../model/ontology.ts';
import { ANSWER_SCHEMA } from '../answer.ts';
import type { Passage } from '../passages.ts';
import type { Question } from '../types.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { WORDING } from './wording.ts';

/** A node that earlier passages gave, as the model named it. */
export interface KnownNode {
  id: string;
  kind: NodeKind;
  name: string;
}

/** A line that the text cannot hold, so that nothing in it looks like its end. */
const fenceOf = (text: string): string => `=== ${createHash('sha256').update(text).digest('hex').slice(0, 16)} ===`;

/** What stands on a line of its own is on one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The question about one passage of a document.
 *
 * @param document The document as a reader sees it.
 * @param passages All its passages.
 * @param at Index of the passage.
 * @param known The nodes that the answers to the passages before gave.
 */
export function questionOf(
  document: Document,
  passages: readonly Passage[],
  at: number,
  known: readonly KnownNode[],
): Question {
  const { article, text } = passages[at]!;
  const fence = fenceOf(text);
  const about = [
    [WORDING.title, article.title ?? document.title],
    [WORDING.date, article.date ?? document.date],
    [WORDING.source, document.source],
  ] as const;
  const place = WORDING.passage.replace('{number}', `${at + 1}`).replace('{count}', `${passages.length}`);
  const content = [
    `# ${WORDING.documentHeading}`,
    ...about.map(([label, value]) => `${label}: ${value === undefined ? WORDING.unknown : oneLine(value)}`),
    ...(passages.length > 1 ? [place] : []),
    ...(known.length > 0
      ? ['', WORDING.knownHeading, ...known.map(({ id, kind, name }) => `${id} ${kind} ${oneLine(name)}`)]
      : []),
    '',
    WORDING.textHeading.replace('{fence}', fence),
    fence,
    text,
    fence,
  ].join('\n');
  return {
    document: document.id,
    passage: at + 1,
    messages: [
      { role: 'system', content: INSTRUCTIONS },
      { role: 'user', content },
    ],
    schema: ANSWER_SCHEMA,
  };
}
