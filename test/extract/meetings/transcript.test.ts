import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';

const NORWAY = 'Prime Minister of Norway Erna Solberg: Welcome to Oslo. We want peace.';
const FRANCE = 'President of France Emmanuel Macron: Thank you, Prime Minister. We want fish.';
const ITALY = 'President of Italy Sergio Mattarella: Good morning. We want peace.';

/** Day, status and leaders of each meeting that a transcript of 12 June 2019 tells of. */
function meetingsOf(title: string, ...turns: string[]): unknown[] {
  const { nodes, edges } = extract(
    readDocument('test', [title, ...turns].join('\n\n'), { date: '2019-06-12' }),
    analyse,
  );
  return nodes.flatMap(({ key, attributes }) => {
    if (attributes.kind !== 'meeting') return [];
    const leaders = edges.filter(({ source, target }) => target === key && source.startsWith('leader:'));
    const names = leaders.map(({ source }) => source.slice('leader:'.length));
    return [[attributes.date, attributes.status, attributes.mode, names.sort()]];
  });
}

describe('who speaks in a transcript of a meeting', () => {
  it.each(['Beginning of conversation with Emmanuel Macron', 'Beginning of talks with Emmanuel Macron'])(
    '%s',
    title => {
      expect(meetingsOf(title, NORWAY, FRANCE)).toEqual([
        ['2019-06-12', 'held', undefined, ['emmanuel-macron', 'erna-solberg']],
      ]);
    },
  );

  it.each([
    ['names somebody who does not speak', 'Beginning of conversation with Emmanuel Macron', [NORWAY, ITALY]],
    ['names no meeting', 'Statements on Emmanuel Macron', [NORWAY, FRANCE]],
  ])('the title %s', (_, title, turns) => {
    expect(meetingsOf(title, ...turns)).toEqual([]);
  });
});
