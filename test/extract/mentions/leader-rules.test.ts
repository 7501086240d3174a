import { describe, expect, it } from 'vitest';
import { readActors } from './actors-in.ts';

describe('names', () => {
  const namesIn = (text: string): string[] => readActors(text).actors.leaders.map(({ label }) => label);

  it.each([
    ["Iraqi Defence Minister Hazim Al-Sha'lan spoke.", ["Hazim Al-Sha'lan"]],
    ['Hamas official Muhammed Sheikh Khalil spoke.', ['Muhammed Sheikh Khalil']],
    ['British Prime Minister John Major spoke.', ['John Major']],
    ['US Vice-President Dick Cheney spoke.', ['Dick Cheney']],
    ['South African Foreign Minister Nkosazana Dlamini-Zuma spoke.', ['Nkosazana Dlamini-Zuma']],
    ['Turkish General Ismail Hakki Karadayi spoke.', ['Ismail Hakki Karadayi']],
    ['Tamil Tiger leader S.P. Thamilselvan spoke.', ['S.P. Thamilselvan']],
    ['Norwegian Foreign Minister Jan Petersen spoke.', ['Jan Petersen']],
    ['Thai Prime Minister Prayut Chan-o-cha spoke.', ['Prayut Chan-o-cha']],
    ['South Korean Foreign Minister Kim Man-bok spoke.', ['Kim Man-bok']],
    ['NATO chief Jaap de Hoop Scheffer spoke.', ['Jaap de Hoop Scheffer']],
  ])('%s', (text, names) => expect(namesIn(text)).toEqual(names));

  it.each([
    'Philippine officials said the BRP Teresa Magbanua was blocked by China.',
    'Cuban President Miguel Diaz-Canel met him at Jose Marti airport.',
    'Chilean leaders met in Santo Domingo, where President Juan Soto spoke.',
    'China told the Philippines to leave Second Thomas Shoal.',
  ])('no person: %s', text =>
    expect(namesIn(text).filter(name => /Magbanua|Marti$|Thomas|Santo/.test(name))).toEqual([]),
  );

  it.each([
    ['Angola accused Joao Kasa, whose UNITA movement fights it. General Joao Kasa denied it.', ['unita']],
    ["Palestinian Prime Minister Omar Sabri spoke. Sabri's Hamas movement agreed.", ['PS', 'hamas']],
    ['Palestinian President Omar Sabri spoke. His Fatah faction agreed.', ['PS', 'fatah']],
    ['British Prime Minister Tom Hart spoke. His NATO allies agreed.', ['GB']],
    ['Chad spoke. Rebel leader Issa Bako spoke. Chad agreed.', []],
    ['Russian President Vladimir Putin slept. Igor Petrov, his foreign minister, spoke.', ['RU']],
    ['Iran and Chad spoke. Iran agreed. In N’Djamena, Prime Minister Issa Bako protested.', []],
    ['Maoist chairman Prem Thapa spoke. His deputy, Ram Gurung, was absent.', ['maoists']],
  ])('sides: %s', (text, sides) => {
    const all = readActors(text).actors.leaders.flatMap(leader => leader.sides.map(({ key }) => key.split(':')[1]!));
    expect([...new Set(all)]).toEqual(sides);
  });

  it('gives each of a list behind a dash his own country', () => {
    const { leaders } = readActors(
      'The foreign ministers of Chile, Peru and Bolivia - Juan Soto, Maria Paz and Carlos Rojas - joined them.',
    ).actors;
    expect(leaders.map(({ sides }) => sides.map(({ key }) => key))).toEqual([
      ['country:CL'],
      ['country:PE'],
      ['country:BO'],
    ]);
  });

  it('gives a share in a plural office to nobody by guess', () => {
    const { actors } = readActors(
      'Chad and Niger agreed. Chad voted. Foreign Ministers Issa Moussa and Bako Sani signed a treaty.',
    );
    expect(actors.leaders.flatMap(({ sides }) => sides)).toEqual([]);
  });

  it('counts a full name without a role where most persons are leaders', () => {
    expect(namesIn('British Prime Minister Tony Blair kept the rebate won by Margaret Thatcher.')).toContain(
      'Margaret Thatcher',
    );
    expect(namesIn('Frank Brown beat George Miller and Peter Jones in the race in Monaco.')).toEqual([]);
  });
});
