import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import type { Document } from '../../../src/model/document.ts';
import { readDocument } from '../../../src/read/document.ts';
import { readAllDocuments } from '../../../src/read/read-documents.ts';
import { analyse } from '../../support/analyser.ts';
import rules from './rules.json' with { type: 'json' };

/** The rules by which what stands in the facts of a document was found or inferred. */
function rulesOf(document: Document): Set<string> {
  const { nodes, edges } = extract(document, analyse);
  return new Set(
    [...nodes, ...edges].flatMap(({ attributes }) => [
      ...attributes.evidence.flatMap(({ rule }) => rule ?? []),
      ...Object.values(attributes.inferred ?? {}),
    ]),
  );
}

/** The rules of a report of 12 June 2019, a Wednesday, written in Geneva. */
const rulesIn = (story: string): Set<string> =>
  rulesOf(readDocument('test', `The day in brief\n\nGENEVA, June 12, 2019 (AFP) - ${story}`));

/** Every rule, with a report in which it fires and one, as like it as can be, in which it is silent. */
const CASES = Object.entries(rules).map(([rule, [fires, silent]]) => [rule, fires!, silent!] as const);

describe.each(CASES)('%s', (rule, fires, silent) => {
  it(`fires: ${fires}`, () => expect(rulesIn(fires)).toContain(rule));
  it(`is silent: ${silent}`, () => expect(rulesIn(silent)).not.toContain(rule));
});

it('no rule is left out', async () => {
  const documents = await readAllDocuments(['data/documents'], {
    fault: error => {
      throw error;
    },
    note: () => {},
  });
  const found = new Set(documents.flatMap(document => [...rulesOf(document)]));
  for (const [, fires, silent] of CASES)
    for (const story of [fires, silent]) for (const rule of rulesIn(story)) found.add(rule);
  expect([...found].filter(rule => !(rule in rules)).sort()).toEqual([]);
});
