import { afterEach, expect, it, vi } from 'vitest';
import { explain } from '../../src/explain.ts';
import { Draft } from '../../src/extract/draft.ts';
import { extract } from '../../src/extract/index.ts';
import { readDocument } from '../../src/read/document.ts';
import { analyse } from '../support/analyser.ts';

afterEach(() => vi.restoreAllMocks());

/** Makes a rule propose its first edge with a type that its ends cannot have. */
function makeOneRuleErr(): void {
  const { addEdge } = Draft.prototype;
  vi.spyOn(Draft.prototype, 'addEdge').mockImplementationOnce(function (this: Draft, _type, ...rest) {
    return addEdge.call(this, 'held_in', ...rest);
  });
}

const document = readDocument('test', 'Chile condemned Peru. Norway condemned Cuba.');

it('a forbidden edge costs no other', () => {
  makeOneRuleErr();
  expect(extract(document, analyse).edges.map(({ source, target }) => `${source} ${target}`)).toEqual([
    'country:NO country:CU',
  ]);
});

it('explain tells what was left out and why', () => {
  makeOneRuleErr();
  expect(explain(document, analyse, 1)).toContain('country:CL held_in country:PE — "held_in" cannot go from a country');
});
