import type { Token } from '../../../../language/types.ts';
import { NUMBERS } from '../../../../lexicon/calendar.ts';
import { WORDS } from '../../lexicon.ts';

/** Which day of a meeting a phrase is about. */
export interface DayOf {
  /** How many days after the first it is. */
  later?: number;
  /** It is the last one, whose number is not told. */
  ends?: boolean;
}

/** "*the second day* of talks", "after *three days* of talks": which day is told, by what counts the days of a meeting. */
export function dayOf(series: readonly Token[], unit: Token | undefined, isOver: boolean): DayOf | undefined {
  if (unit === undefined || !WORDS.days.has(unit.lemma)) return undefined;
  const words = series.map(({ lower }) => lower);
  const place = words.map(word => [...WORDS.ordinals].indexOf(word)).find(each => each >= 0);
  if (place !== undefined) return { later: place };
  const count = words.map(word => NUMBERS.get(word) ?? Number(word)).find(each => each > 0);
  if (count !== undefined) return { later: isOver ? count - 1 : 0 };
  return words.some(word => WORDS.finalOnes.has(word) || WORDS.latestOnes.has(word)) ? { ends: true } : undefined;
}
