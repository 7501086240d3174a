import { findNames } from '../../lexicon/gazetteer.ts';
import type { Mention, Reading, Trace } from '../types.ts';
import { isSeatActing } from './country-seat.ts';
import { headOf } from './organization-span.ts';

/** Finds where a document names organizations: those of the lexicon, and others by their make-up. */
export function recogniseOrganizations(reading: Reading, _trace: Trace = () => {}): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of reading.sentences)
    for (const found of findNames(sentence.tokens)) {
      if (found.named.kind !== 'organization') continue;
      const { key, form } = found.named;
      if (form === 'seat' && !isSeatActing(sentence, found)) continue;
      const { start, end, first, last } = found;
      const head = headOf(sentence, first, last);
      mentions.push({
        key,
        kind: 'organization',
        sentence: sentence.index,
        start,
        end,
        first,
        last,
        head,
        rule: `organization-${form}`,
      });
    }
  return mentions;
}
