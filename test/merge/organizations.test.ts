import { expect, test } from 'vitest';
import { merge } from '../../src/merge/index.ts';
import { facts, organization } from './facts.ts';

const count = (...names: [string, ...string[]][]) =>
  merge(
    names.map(([label, ...aliases], index) =>
      facts(`d${index}`, '2025-03-20', { [`organization:${label}`]: organization(label, ...aliases) }),
    ),
  ).nodes.length;

test.each<[string, [string, ...string[]], [string, ...string[]]]>([
  ['the same name', ['Ukraine Defense Contact Group'], ['Ukraine Defense Contact Group']],
  ['an acronym', ['Moro Islamic Liberation Front', 'MILF'], ['MILF']],
  ['a name with an article', ['The Popular Front'], ['so-called Popular Front']],
  ['a name and its long form', ['Popular Front', 'the Popular Front for Renewal'], ['Popular Front for Renewal']],
])('one organization: %s', (_, a, b) => {
  expect(count(a, b)).toBe(1);
});

test.each<[string, [string, ...string[]], [string, ...string[]]]>([
  ['both are called "the party"', ['Labour Party', 'the party'], ['Republican Party', 'the party']],
  ['both are called "the group"', ['Contact Group', 'group'], ['Wagner Group', 'group']],
  ['one name holds the other', ['Islamic Jihad'], ['Islamic Jihad Union']],
])('two organizations: %s', (_, a, b) => {
  expect(count(a, b)).toBe(2);
});
