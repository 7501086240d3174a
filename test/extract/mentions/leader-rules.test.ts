import { describe, expect, it } from 'vitest';
import { readActors } from './actors-in.ts';

/** The rules that found the sides of the leaders of a text, and the rules of their names. */
function rulesIn(text: string): string[] {
  const { actors } = readActors(text);
  const names = actors.mentions.filter(({ kind }) => kind === 'leader').map(({ rule }) => rule);
  return [...new Set([...names, ...actors.leaders.flatMap(({ sides }) => sides.map(({ rule }) => rule))])];
}

const CASES: [rule: string, fires: string, silent: string][] = [
  ['title-before-name', 'Polish President Lech Walesa spoke.', 'The Polish president spoke of Lech Walesa, a friend.'],
  [
    'title-with-field',
    'Finnish Minister for Foreign Trade Paula Lehtomaki spoke.',
    'UN envoys flew from Nairobi to Khartoum with Paula Lehtomaki.',
  ],
  [
    'office-apposed-before-name',
    "Iran's chief negotiator, Ali Larijani, spoke.",
    "After talks with Iran's chief negotiator, Larijani and Solana spoke.",
  ],
  [
    'office-apposed-after-name',
    'Ali Larijani, the chief negotiator of Iran, spoke.',
    'Talking to Ali Larijani, Iranian President Mohammad Khatami smiled.',
  ],
  ['office-after-as', 'He named Shimon Peres as Israeli foreign minister.', 'Shimon Peres spoke as Israel voted.'],
  [
    'office-in-relative-clause',
    'Christopher Patten, who is the EU external relations commissioner, spoke.',
    'Christopher Patten, who is in Brussels, spoke.',
  ],
  ['office-in-copula', 'Helmut Kohl became German chancellor in 1982.', 'Helmut Kohl was angry with Germany in 1982.'],
  [
    'leads-in-relative-clause',
    'Nigerian President Olusegun Obasanjo, who chairs the African Union, spoke.',
    'Nigerian President Olusegun Obasanjo, who visited the African Union, spoke.',
  ],
  ['owned-name', "Cuba's Fidel Castro spoke.", "Cuba's neighbours and Fidel Castro spoke."],
  ['name-of-country', 'Hugo Chavez of Venezuela spoke.', 'The praise of Hugo Chavez for Venezuela was loud.'],
  [
    'country-of-text',
    'Nepal is at peace. Nepal will vote. Prime Minister Bhakta Thapa spoke.',
    'Nepal is at peace. Nepal will vote. Indian Prime Minister Manmohan Singh spoke.',
  ],
  [
    'known-side',
    'Iran and Israel heard the United States. President Clinton spoke.',
    'Iran and Israel heard France. President Clinton spoke.',
  ],
  [
    'movement-of-text',
    'Rebel leader Joao Kasa spoke in Angola. UNITA agreed.',
    'Rebel leader Joao Kasa spoke in Angola. UNITA and RENAMO agreed.',
  ],
  [
    'owned-body',
    "Turkish Prime Minister Kemal Aydin spoke. Aydin's Motherland Party agreed.",
    "Turkish Prime Minister Kemal Aydin spoke. Aydin's guests and the Motherland Party agreed.",
  ],
  [
    'described',
    "Macedonia's president wrote to Paris. President Branko Crvenkovski spoke to Greece and Greece replied.",
    "Macedonia's president wrote to Paris. Greek President Costis Stephanopoulos spoke.",
  ],
  [
    'side-of-owner',
    "Russian President Boris Yeltsin slept. Yeltsin's spokesman Sergei Yastrzhembsky spoke.",
    'Russian President Boris Yeltsin slept. Spokesman Sergei Yastrzhembsky spoke.',
  ],
  ['full-name', 'Hamas leader Khaled Meshaal left. Khaled Meshaal spoke.', 'Hamas leader Khaled Meshaal left.'],
  ['short-name', 'Hamas leader Khaled Meshaal left. Meshaal spoke.', 'Hamas leader Khaled Meshaal left.'],
];

describe.each(CASES)('%s', (rule, fires, silent) => {
  it(`fires: ${fires}`, () => expect(rulesIn(fires)).toContain(rule));
  it(`is silent: ${silent}`, () => expect(rulesIn(silent)).not.toContain(rule));
});

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
    ['Saeb Omar, the chief Palestinian negotiator, spoke.', ['PS']],
    ['Chad spoke. Rebel leader Issa Bako spoke. Chad agreed.', []],
    ['Russian President Vladimir Putin slept. Igor Petrov, his foreign minister, spoke.', ['RU']],
    ['Iran and Chad spoke. Iran agreed. In N’Djamena, Prime Minister Issa Bako protested.', ['TD']],
    ["Lord's Resistance Army (LRA) deputy leader Vincent Otim spoke.", ['lord-s-resistance-army']],
    ['Maoist chairman Prem Thapa spoke. His deputy, Ram Gurung, was absent.', ['maoists']],
    ['"India agrees," said its high commissioner, Ravi Menon.', ['IN']],
    ["The Vatican's spokesman, the Rev. Paolo Conti, spoke.", ['VA']],
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

  it('a sheikh is rather he who was called so', () => {
    const { leaders } = readActors(
      'Qatari Prime Minister Sheikh Mohammed bin Hamad met Saudi Crown Prince Mohammed bin Salman. Sheikh Mohammed spoke.',
    ).actors;
    expect(leaders[0]!.aliases).toContain('Sheikh Mohammed');
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
