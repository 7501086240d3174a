import type { Sentence } from '../../language/types.ts';
import type { NameFound } from '../../lexicon/gazetteer.ts';
import { baseRelation, caseOf } from '../tree.ts';
import { headOf } from './organization-span.ts';

/** Whether a city acts ("Moscow said", "Moscow's refusal", "talks with Moscow") rather than being a place ("in Moscow"). */
export function isSeatActing(sentence: Sentence, { first, last }: NameFound): boolean {
  const head = headOf(sentence, first, last);
  const { relation } = sentence.tokens[head]!;
  const base = baseRelation(relation);
  if (base === 'nsubj' || base === 'obj' || relation === 'nmod:poss') return true;
  const marker = caseOf(sentence, head);
  return (base === 'obl' || base === 'nmod') && ['with', 'between', 'against', 'by'].includes(marker ?? '');
}
