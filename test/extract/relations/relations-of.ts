import { extract } from '../../../src/extract/index.ts';
import { EDGE_TYPES } from '../../../src/model/ontology.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';

const isRelation = (type: keyof typeof EDGE_TYPES): boolean => EDGE_TYPES[type].family === 'relation';

/** The acts between actors that a text tells, as `RU attacks UA`, in alphabetical order, with the rules that found
 * them and those that inferred an end. */
export function relationsOf(text: string): { told: string[]; rules: string[]; inferred: string[] } {
  const { edges } = extract(readDocument('test', text, { date: '2025-03-20' }), analyse);
  const found = edges.filter(edge => isRelation(edge.attributes.type));
  const name = (key: string): string => key.slice(key.indexOf(':') + 1);
  return {
    told: found.map(edge => `${name(edge.source)} ${edge.attributes.type} ${name(edge.target)}`).sort(),
    inferred: [...new Set(found.flatMap(edge => Object.values(edge.attributes.inferred ?? {})))],
    rules: [...new Set(found.flatMap(edge => edge.attributes.evidence.map(each => each.rule ?? '')))],
  };
}
