import { expect, test } from 'vitest';
import { merge } from '../../src/merge/index.ts';
import { country, demand, facts } from './facts.ts';

const told = (id: string, label: string, ...addressees: string[]) =>
  facts(
    id,
    '2025-03-20',
    { 'demand:d': demand(label), ...Object.fromEntries(addressees.map(to => [`country:${to}`, country(to, to)])) },
    addressees.map(to => ['addressed_to', 'demand:d', `country:${to}`]),
  );
const count = (...all: ReturnType<typeof told>[]) =>
  merge(all).nodes.filter(node => node.attributes.kind === 'demand').length;

test.each([
  ['Ukraine abandons its NATO membership ambitions', 'Ukraine abandons its NATO aspirations'],
  ['Ukraine cedes territory', 'Ukraine cedes full control of occupied territories'],
  ["Israel's forces leave Gaza", 'The forces of Israel leave Gaza'],
  ['Iran inspected the reactors', 'Iran inspects the reactors'],
  ['Israel halts settlement construction', 'Israel stops the construction of settlements'],
])('one demand: %s / %s', (a, b) => {
  expect(count(told('a', a, 'XX'), told('b', b, 'XX'))).toBe(1);
});

test.each([
  ['NATO expands to the east', 'NATO does not expand to the east'],
  ['Iran inspects the reactors', "Iran doesn't inspect the reactors"],
  ['Iran inspects the reactors', 'Iran doesn’t inspect the reactors'],
  ['Iran leaves the talks on uranium', 'Iran never leaves the talks on uranium'],
  ['Iran stops enriching uranium', 'Iran releases the detained sailors'],
  ['The sanctions are lifted', 'The prisoners are released'],
])('two demands: %s / %s', (a, b) => {
  expect(count(told('a', a), told('b', b))).toBe(2);
});

test('the same thing asked of two parties is two demands', () => {
  expect(count(told('a', 'The attacks stop', 'IL'), told('b', 'The attacks stop', 'LB'))).toBe(2);
});

test('what one is asked to do is not what two are asked to do', () => {
  const one = told('a', 'Lebanon stops fighting', 'LB');
  expect(count(one, told('b', 'Lebanon and Israel stop fighting', 'LB', 'IL'))).toBe(2);
  expect(count(one, told('b', 'Lebanon stops all fighting', 'LB'))).toBe(1);
});

const askedOfAmerica = (id: string, label: string) =>
  facts(
    id,
    '2025-03-20',
    { 'demand:d': demand(label), 'country:US': country('United States', 'US', ['U.S.', 'American']) },
    [['addressed_to', 'demand:d', 'country:US']],
  );

test.each([
  ['The United States lifts the embargo', 'The United States lifts its travel ban'],
  ['The United States is a key player in Ukraine', 'The United States withdraws from Syria'],
  ['American troops leave', 'American warships stay'],
])('two things asked of one party are not one for its name: %s / %s', (a, b) => {
  expect(count(askedOfAmerica('a', a), askedOfAmerica('b', b))).toBe(2);
});

test.each([
  ['The United States lifts the embargo', 'The U.S. lifts its embargo'],
  ['American troops leave', 'U.S. troops leave'],
  ['The United States', 'United States'],
])('what is asked of one party is one under two of its names: %s / %s', (a, b) => {
  expect(count(askedOfAmerica('a', a), askedOfAmerica('b', b))).toBe(1);
});
