import { extract } from '../../../src/extract/index.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';

/** Who is a member of what: "TR nato". */
export function membersIn(text: string): string[] {
  const { edges } = extract(readDocument('test', text), analyse);
  return edges
    .filter(({ attributes }) => attributes.type === 'member_of')
    .map(({ source, target }) => `${source.split(':')[1]} ${target.split(':')[1]}`)
    .sort();
}

/** The words that say so, for each membership. */
export function evidenceOfMembers(text: string): string[] {
  const { edges } = extract(readDocument('test', text), analyse);
  return edges
    .filter(({ attributes }) => attributes.type === 'member_of')
    .flatMap(({ source, attributes }) => attributes.evidence.map(({ quote }) => `${source.split(':')[1]}: ${quote}`))
    .sort();
}
