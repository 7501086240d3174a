import { extract } from '../../../src/extract/index.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';

const STANCES = ['demands', 'rejects', 'supports'];
const name = (key: string): string => key.split(':')[1]!;

/** The demands of a text, each with who holds which stance and to whom it is put: "RU demands → UA: Ukraine halts …". */
export function demandsIn(text: string): string[] {
  const { nodes, edges } = extract(readDocument('test', text), analyse);
  return nodes
    .filter(({ attributes }) => attributes.kind === 'demand')
    .map(({ key, attributes }) => {
      const holders = edges
        .filter(({ target, attributes: { type } }) => target === key && STANCES.includes(type))
        .map(({ source, attributes: { type } }) => `${name(source)} ${type}`)
        .sort();
      const addressees = edges
        .filter(({ source, attributes: { type } }) => source === key && type === 'addressed_to')
        .map(({ target }) => name(target))
        .sort();
      const put = addressees.length > 0 ? ` → ${addressees.join(', ')}` : '';
      return `${holders.join(', ')}${put}: ${attributes.label}`;
    });
}

/** Names of the rules behind the demands of a text. */
export function rulesIn(text: string): string[] {
  const { nodes } = extract(readDocument('test', text), analyse);
  const demands = nodes.filter(({ attributes }) => attributes.kind === 'demand');
  return [...new Set(demands.flatMap(({ attributes }) => attributes.evidence.map(({ rule }) => rule ?? '')))].sort();
}
