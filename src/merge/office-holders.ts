import { officeAt } from '../lexicon/offices.ts';
import type { Item } from './items.ts';

export interface Holding {
  state: string;
  office: string;
}

/** The offices of states that the documents give a leader in plain words: what was inferred is left out. */
export const holdingsOf = ({ node, edges }: Item): readonly Holding[] =>
  edges.flatMap(({ source, target, attributes }) => {
    if (
      attributes.type !== 'represents' ||
      source !== node.key ||
      attributes.inferred ||
      !target.startsWith('country:')
    )
      return [];
    const office = officeIn(attributes.role ?? '');
    return office === undefined ? [] : [{ state: target, office }];
  });

/** The first office that the words of a role name. */
function officeIn(role: string): string | undefined {
  const words = role.toLowerCase().split(/[\s-]+/);
  for (let at = 0; at < words.length; at++) {
    const found = officeAt(words, at)?.office;
    if (found?.home) return found.office;
  }
  return undefined;
}

const compare = (a: readonly Holding[], b: readonly Holding[], isSameState: boolean): boolean =>
  a.some(left => b.some(({ state, office }) => left.office === office && (left.state === state) === isSameState));

/** Whether two leaders hold one office of one state. */
export const holdOneOffice = (a: readonly Holding[], b: readonly Holding[]): boolean => compare(a, b, true);

/** Whether two leaders hold one office of different states, and of none both: they are two, however alike their names. */
export const holdOfficesApart = (a: readonly Holding[], b: readonly Holding[]): boolean =>
  compare(a, b, false) && !holdOneOffice(a, b);
