import { expect, it } from 'vitest';
import { resolvedIn } from './actors-in.ts';

it.each([
  // The gender does not agree.
  ['British Prime Minister Margaret Thatcher flew to Fiji. He was absent.', 'he margaret-thatcher'],
  // The object is not the subject of the same verb.
  ['Russian President Vladimir Putin told him to wait.', 'him vladimir-putin'],
  // The side does not agree.
  ['Russian President Vladimir Putin called Paris. The French president was angry.', 'french president vladimir-putin'],
  // A former office.
  [
    'British Prime Minister Tony Blair spoke. The former prime minister John Major replied.',
    'former prime minister tony-blair',
  ],
  // One who is new.
  ['Russian Foreign Minister Igor Ivanov spoke. A minister resigned.', 'minister igor-ivanov'],
  // The holder of the office is not its owner.
  ['Russian President Vladimir Putin spoke. Igor Petrov, his foreign minister, spoke.', 'his igor-petrov'],
  // The office says that he is no president.
  [
    'Chilean President Juan Soto met Peruvian President Luis Paz, envoy Ana Ruiz said. The two presidents agreed.',
    'two presidents ana-ruiz',
  ],
  // Two of three: nobody knows which.
  [
    'Chilean President Juan Soto, Peruvian President Luis Paz and Cuban President Jose Rojas met. The two leaders agreed.',
    'two leaders luis-paz',
  ],
  // Of several who did it, "its" is nobody's alone.
  ['Chad spoke. Peru and other countries blocked its hopes.', 'its PE'],
  // Two groups can be meant.
  ['UNITA and RENAMO spoke. The rebels agreed.', 'rebels unita'],
])('%s: not "%s"', (text, resolved) => {
  expect(resolvedIn(text)).not.toContain(resolved);
});

it.each([
  'It is necessary to wait.',
  'We are outside a quotation, and they were never named.',
  'The two countries were never named.',
  'Both hands were raised.',
  'Chile spoke. The sides were never named.',
  'French President Luc Marin spoke to Iranian President Ali Rad. The leaders of the strike urged restraint.',
  'French President Luc Marin spoke to Iranian President Ali Rad. The ministers urged restraint.',
  'Chile and Peru talked. Bolivia waited. Everybody left. The sides urged restraint.',
  'The rebels left, and the group broke up.',
])('nobody stands behind: %s', text => {
  expect(resolvedIn(text)).toEqual([]);
});
