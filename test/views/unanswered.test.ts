import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/views/ledger.ts';
import { sidesOf } from '../../src/views/sides.ts';
import { asks } from '../../src/views/unanswered.ts';
import { graphOf } from './graph-of.ts';

const asked = (...lines: readonly string[]) => {
  const graph = graphOf(...lines);
  return asks(ledger(graph), sidesOf(graph)).map(({ demand, to, by, backedBy, answers, since }) => ({
    demand: demand.key,
    to: to.map(({ key }) => key),
    by: by.map(({ actor }) => actor),
    backedBy: backedBy.map(({ actor }) => actor),
    answers: answers.map(({ actor, stance }) => `${actor} ${stance}`),
    since,
  }));
};

describe('asks', () => {
  it('tell who asked whom, since when, and who backs it', () => {
    expect(
      asked('demand:a addressed_to country:RU 1', 'country:FR demands demand:a 7 3', 'country:GB supports demand:a 2'),
    ).toEqual([
      {
        demand: 'demand:a',
        to: ['country:RU'],
        by: ['country:FR'],
        backedBy: ['country:GB'],
        answers: [],
        since: '2025-03-03',
      },
    ]);
  });

  it.each([
    ['the addressee', 'country:RU rejects demand:a', ['country:RU rejects']],
    ['the addressee who agrees', 'country:RU supports demand:a', ['country:RU supports']],
    ['one who acts for the addressee', 'leader:p rejects demand:a', ['leader:p rejects']],
    ['nobody but a third party', 'country:FR rejects demand:a', []],
    ['nobody but a third party who backs it', 'country:FR supports demand:a', []],
    ['nobody: the addressee demands it, too', 'country:RU demands demand:a', []],
  ])('are answered by %s', (_, line, answers) => {
    const lines = ['leader:p represents country:RU', 'demand:a addressed_to country:RU', line];
    expect(asked(...lines)).toMatchObject([{ answers }]);
  });

  it('are answered by the state of a leader who was asked', () => {
    const lines = ['leader:p represents country:RU', 'demand:a addressed_to leader:p', 'country:RU rejects demand:a'];
    expect(asked(...lines)).toMatchObject([{ answers: ['country:RU rejects'] }]);
  });

  it('put first what waits longest, and what is answered last', () => {
    const all = asked(
      'demand:answered addressed_to country:RU',
      'country:FR demands demand:answered 1',
      'country:RU rejects demand:answered 1',
      'demand:new addressed_to country:RU',
      'country:FR demands demand:new 9',
      'demand:undated addressed_to country:RU',
      'country:FR demands demand:undated x',
      'demand:old addressed_to country:RU',
      'country:FR demands demand:old 2',
    );
    expect(all.map(({ demand }) => demand)).toEqual(['demand:old', 'demand:new', 'demand:undated', 'demand:answered']);
  });

  it('count from the first word on it where nobody is said to demand it', () => {
    expect(asked('demand:a addressed_to country:RU', 'country:RU rejects demand:a 4')).toMatchObject([
      { by: [], since: '2025-03-04' },
    ]);
  });

  it('are only demands that are addressed to somebody', () => {
    expect(asked('country:FR demands demand:a')).toEqual([]);
  });
});
