import { expect, it } from 'vitest';
import { denotedBy, readActors } from './actors-in.ts';

it.each([
  ['Russian troops crossed the border.', 'troops', ['RU']],
  ['Turkish, US and Ukrainian officials will meet.', 'officials', ['TR', 'UA', 'US']],
  ['Officials from Iran declined to comment.', 'Officials', ['IR']],
  ["Kyiv's envoy left the room.", 'envoy', ['UA']],
  ['Ministers from the so-called coalition of the willing met.', 'Ministers', ['coalition-of-the-willing']],
  ['Diaz met her fellow ministers from Kenya.', 'ministers', ['KE']],
  ['A US official denied it.', 'official', ['US']],
  ['The presidents of France and Poland will attend.', 'presidents', ['FR', 'PL']],
  ['The Chinese government protested.', 'government', ['CN']],
  ['France and Poland agreed.', 'France', ['FR', 'PL']],
  ['NATO officials welcomed the plan.', 'officials', ['nato']],
  ['Russian President Boris Yeltsin sent his negotiators to Grozny.', 'negotiators', ['RU']],
  ["Brazil's foreign minister, Celso Amado, bridged the gap.", 'minister', ['celso-amado']],
  [
    'She met President Lee of Korea, Prime Minister Sato Kenji of Japan, Prime Minister Ann Hill of New Zealand, and Defense Minister Rick Mays of Australia.',
    'Lee',
    ['ann-hill', 'lee', 'rick-mays', 'sato-kenji'],
  ],
  [
    'Envoys from the Argentine Republic, the Federative Republic of Brazil, Canada, the Republic of Chile, the Co-operative Republic of Guyana, the United Mexican States, and the Oriental Republic of Uruguay attended.',
    'Envoys',
    ['AR', 'BR', 'CA', 'CL', 'GY', 'MX', 'UY'],
  ],
  [
    'The presidents of Peru and Ecuador, Alberto Paz and Jaime Rojas, signed.',
    'presidents',
    ['alberto-paz', 'jaime-rojas'],
  ],
])('%s: "%s" denotes %j', (text, word, actors) => {
  expect(denotedBy(text, word)).toEqual(actors);
});

it('tells who stands at a token, the innermost first', () => {
  const { actors } = readActors('British Prime Minister Tony Blair spoke.');
  expect(actors.mentionAt(0, 0)?.key).toBe('country:GB');
  expect(actors.outermostAt(0, 0)?.key).toBe('leader:tony-blair');
  expect(actors.mentionAt(0, 4)?.key).toBe('leader:tony-blair');
  expect(actors.sidesOf('leader:tony-blair')).toEqual(['country:GB']);
});
