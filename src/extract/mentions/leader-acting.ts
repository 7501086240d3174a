import { baseRelation } from '../../clause/tree.ts';
import { isDealingVerb, isSayingVerb } from '../../lexicon/saying.ts';
import type { NameSpan } from './leader-name.ts';
import { headOf, type Line } from './page.ts';

/** Whether a name is that of somebody who speaks or deals: "Putin told Trump", "secured by Margaret Thatcher". */
export function isActing(line: Line, span: NameSpan): boolean {
  const { tokens } = line.sentence;
  const { head, relation } = tokens[titleHead(line, headOf(line.sentence, span.first, span.last))]!;
  const verb = tokens[head];
  if (verb?.upos !== 'VERB') return false;
  const base = baseRelation(relation);
  if (base === 'nsubj') return isSayingVerb(verb.lemma) || isDealingVerb(verb.lemma);
  if (base === 'iobj' || base === 'obj') return isSayingVerb(verb.lemma) || isDealingVerb(verb.lemma);
  return (
    relation === 'obl:agent' ||
    (base === 'obl' && line.lower[span.first - 1] === 'by') ||
    (base === 'obl' && line.lower[span.first - 1] === 'with' && isDealingVerb(verb.lemma))
  );
}

/** In "Captain Noel Detoyato" the tree may take the title for the head. */
function titleHead(line: Line, name: number): number {
  let at = name;
  for (
    let count = 0;
    count < 3 && /^(?:flat|compound|nmod:desc|appos)$/.test(line.sentence.tokens[at]!.relation);
    count++
  )
    at = line.sentence.tokens[at]!.head;
  return at;
}

/** Whether the engine takes a stretch for the name of a person. */
export const isNamedPerson = (line: Line, span: NameSpan): boolean =>
  line.sentence.tokens[span.first]!.xpos !== 'NNPS' &&
  line.sentence.names.some(name => name.kind === 'person' && name.first < span.last && span.first < name.last);
