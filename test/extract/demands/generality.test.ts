import { describe, expect, it } from 'vitest';
import { demandsIn, rulesIn } from './demands-in.ts';

describe('who would have to act', () => {
  it.each([
    [
      'Kenya called Tuesday for Ugandan soldiers on the island to be replaced by a neutral force.',
      ['KE demands → UG: Ugandan soldiers on the island are replaced by a neutral force'],
    ],
    [
      'Egypt has called for the Arab League to send observers to the border.',
      ['EG demands → arab-league: The Arab League sends observers to the border'],
    ],
    [
      'The Commonwealth has given Fiji two months to restore its parliament.',
      ['commonwealth demands → FJ: Fiji restores its parliament'],
    ],
    [
      'German Chancellor Angela Merkel said Greece would have to put forward a list of reforms.',
      ['angela-merkel demands → GR: Greece puts forward a list of reforms'],
    ],
    [
      'Russian President Vladimir Putin ruled out lifting the embargo.',
      ['vladimir-putin rejects → RU: Russia lifts the embargo'],
    ],
    [
      'Greek Prime Minister Costas Karamanlis refused to resign.',
      ['costas-karamanlis rejects → costas-karamanlis: Costas Karamanlis resigns'],
    ],
    [
      'Syria demanded that Israel withdraw and that Lebanon be compensated.',
      ['SY demands → IL: Israel withdraws', 'SY demands → LB: Lebanon is compensated'],
    ],
  ])('%s', (text, demands) => {
    expect(demandsIn(text)).toEqual(expect.arrayContaining(demands));
  });
});

describe('conditions', () => {
  it.each([
    [
      'Turkish President Abdullah Gul said he would only attend if Greece apologised first.',
      'abdullah-gul demands → GR: Greece apologises first',
    ],
    [
      'Israeli Prime Minister Ariel Sharon said Sunday he would not meet the envoy until Syria took action.',
      'ariel-sharon demands → SY: Syria takes action',
    ],
    ['North Korea offered to close the reactor if Japan sent fuel.', 'KP demands → JP: Japan sends fuel'],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toContain(demand);
  });

  it.each([
    ['Turkey would not mediate unless asked by both sides.'],
    ['Norway will ski on if Norway gets the chance.'],
    ['Chile would be glad if it rained.'],
  ])('are none in: %s', text => {
    expect(demandsIn(text).filter(demand => demand.includes(' demands'))).toEqual([]);
  });
});

describe('exchange', () => {
  it('is none of who asks for something in return for it', () => {
    expect(rulesIn('Norway is seeking reforms from Chile in return for cash.')).not.toContain('exchange');
    expect(rulesIn('Chile waited in return for nothing.')).toEqual([]);
  });
});

describe('one stance of one party to one demand', () => {
  it('keeps what was told first', () => {
    const text = 'Peru demanded a truce in Sudan. Peru rejected a truce in Sudan.';
    expect(demandsIn(text)).toEqual(['PE demands: A truce in Sudan']);
  });

  it('takes the refusal to accept a thing for the refusal of the thing', () => {
    const text = 'Norway called for foreign troops in Sudan. Sudan refused to accept any foreign troops.';
    expect(demandsIn(text)).toEqual(['NO demands, SD rejects: Foreign troops in Sudan']);
  });

  it('leaves out what follows an obligation with a subject of its own', () => {
    const text =
      '"Peru must open the port, and trade will not be possible before," Chilean President Ricardo Lagos said.';
    expect(demandsIn(text).join()).not.toMatch(/possible/);
  });
});

describe('labels', () => {
  it.each([
    ['Peru proposed sending observers to the border.', 'PE demands: Observers are sent to the border'],
    ['"Nobody should pay ransoms," Kenyan President Mwai Kibaki said.', 'mwai-kibaki demands: Nobody pays ransoms'],
    [
      'Kenyan President Mwai Kibaki has spurned a challenge from Ugandan President Yoweri Museveni to meet him in person.',
      'mwai-kibaki rejects, yoweri-museveni demands → mwai-kibaki: Mwai Kibaki meets Yoweri Museveni in person',
    ],
  ])('%s', (text, demand) => {
    expect(demandsIn(text)).toContain(demand);
  });
});
