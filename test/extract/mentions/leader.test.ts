import { describe, expect, it } from 'vitest';
import { leadersIn, readActors } from './actors-in.ts';

describe('title-before-name', () => {
  it.each([
    ['British Defence Secretary Malcolm Rifkind arrived on Monday.', ['malcolm-rifkind GB']],
    ['Talks with NATO secretary general Javier Solana ended.', ['javier-solana nato']],
    ['Kremlin spokesman Sergei Yastrzhembsky denied it.', ['sergei-yastrzhembsky RU']],
    ['The US State Department spokesman Richard Boucher declined to comment.', ['richard-boucher US']],
    ['Chinese Vice Foreign Minister Wu Dawei left for Moscow.', ['wu-dawei CN']],
    ['Hamas leader Khaled Meshaal rejected the offer.', ['khaled-meshaal hamas']],
    ['Iranian supreme leader Ayatollah Ali Khamenei spoke on Friday.', ['ali-khamenei IR']],
    ['Iraqi Prime Minister Nuri al-Maliki visited Tehran.', ['nuri-al-maliki IQ']],
    ['Dutch Foreign Minister Hans van Mierlo flew to Tirana.', ['hans-van-mierlo NL']],
    ['South African President Thabo Mbeki will mediate.', ['thabo-mbeki ZA']],
    ['Indonesian President Suharto met his ministers.', ['suharto ID']],
    ['South Korean Foreign Minister Ban Ki-moon will visit Tokyo.', ['ban-ki-moon KR']],
    ['Bosnian Serb general Ratko Mladic was absent.', ['ratko-mladic']],
    ['Radical cleric Moqtada al-Sadr told his followers to wait.', ['moqtada-al-sadr']],
  ])('%s', (text, leaders) => {
    expect(
      leadersIn(text).map((leader, index) => (leaders[index]!.includes(' ') ? leader : leader.split(' ')[0])),
    ).toEqual(leaders);
  });
});

describe('title-with-field', () => {
  it.each([['French Minister for European Affairs Catherine Colonna resigned.', ['catherine-colonna FR']]])(
    '%s',
    (text, leaders) => expect(leadersIn(text)).toEqual(leaders),
  );
});

describe('office-apposed-before-name', () => {
  it.each([
    ["North Korea's chief delegate to the talks, Kim Gye-gwan, said nothing.", ['kim-gye-gwan KP']],
    [
      'Saudi Foreign Minister Saud al-Faisal met his Afghan counterpart, Abdullah Abdullah.',
      ['saud-al-faisal SA', 'abdullah-abdullah AF'],
    ],
    [
      'The presidents of France and Poland, Jacques Chirac and Lech Kaczynski, will meet.',
      ['jacques-chirac FR', 'lech-kaczynski PL'],
    ],
  ])('%s', (text, leaders) => expect(leadersIn(text)).toEqual(leaders));
});

describe('office-apposed-after-name', () => {
  it.each([
    ['Saeb Erakat, the chief negotiator of the PLO, was in Cairo.', ['saeb-erakat palestine-liberation-organization']],
    ['Gustave Feissel, the UN envoy in Nicosia, welcomed the step.', ['gustave-feissel united-nations']],
    ['Jiang Yu, a spokeswoman for the Chinese Foreign Ministry, said so.', ['jiang-yu CN']],
  ])('%s', (text, leaders) => expect(leadersIn(text)).toEqual(leaders));
});

describe('other places of an office', () => {
  it.each([
    [
      'Christopher Patten, who is the EU external relations commissioner, arrived.',
      ['christopher-patten european-union'],
    ],
    ['Tony Blair became British prime minister in 1997.', ['tony-blair GB']],
    ['The cabinet has Shimon Peres as Israeli foreign minister.', ['shimon-peres IL']],
  ])('%s', (text, leaders) => expect(leadersIn(text)).toEqual(leaders));
});

describe('titles of more than one office', () => {
  it.each([
    ['Chinese Vice Premier and Foreign Minister Qian Qichen left.', ['qian-qichen CN']],
    ['South Korean President-elect Kim Dae-jung left.', ['kim-dae-jung KR']],
    ["Iraq's UN ambassador Nizar Hamdoon left.", ['nizar-hamdoon IQ']],
    ['King Abdullah II of Jordan left.', ['abdullah-ii JO']],
  ])('%s', (text, leaders) => expect(leadersIn(text)).toEqual(leaders));

  it('keeps a title that is written as a part of the name among the aliases', () => {
    const { actors } = readActors("Britain's envoy Sir David Hannay left. Hannay was tired.");
    expect(actors.leaders[0]?.aliases).toEqual(['Hannay', 'Sir David Hannay']);
  });
});

describe('owned-name, name-of-country', () => {
  it.each([
    ["Cuba's Fidel Castro and Bolivia's Evo Morales signed it.", ['fidel-castro CU', 'evo-morales BO']],
    ['President Hugo Chavez of Venezuela agreed.', ['hugo-chavez VE']],
  ])('%s', (text, leaders) => expect(leadersIn(text)).toEqual(leaders));
});

it('finds one person under full name, family name and other spellings', () => {
  const { actors } = readActors(
    'Zelensky said no. Ukrainian President Volodymyr Zelensky met Russian President Vladimir Putin. Volodymyr Zelenskyy and Putin shook hands.',
  );
  expect(actors.leaders.map(({ label, spans }) => [label, spans.length])).toEqual([
    ['Volodymyr Zelensky', 3],
    ['Vladimir Putin', 2],
  ]);
});

it('knows who bears the family name first', () => {
  const { actors } = readActors('Chinese President Hu Jintao met South Korean President Roh Moo-hyun. Hu thanked Roh.');
  expect(actors.leaders.map(({ spans }) => spans.length)).toEqual([2, 2]);
});

it('keeps namesakes apart: the last one named is meant', () => {
  const { reading, actors } = readActors(
    'South Korean President Kim Young-sam wrote a letter. North Korean envoy Kim Gye-gwan read it. Kim did not answer.',
  );
  const last = actors.mentions.filter(
    ({ kind, start, end }) => kind === 'leader' && reading.document.text.slice(start, end) === 'Kim',
  );
  expect(last.map(({ key }) => key)).toEqual(['leader:kim-gye-gwan']);
});

it('gives an office in the plural to all who are joined behind it', () => {
  expect(leadersIn('Lebanese lawmakers Mohammed Raad and Hussein Hajj Hassan walked out.')).toEqual([
    'mohammed-raad LB',
    'hussein-hajj-hassan LB',
  ]);
});

it('keeps the role in the words of the text', () => {
  const { actors } = readActors('U.S. Defense Secretary Donald Rumsfeld will attend.');
  expect(actors.leaders[0]).toMatchObject({ label: 'Donald Rumsfeld', role: 'Defense Secretary' });
});

it('a full name that readers know, where the text names the side', () => {
  const text = 'Australia spoke to China. Australian Prime Minister Anthony Albanese has written to Xi Jinping.';
  expect(leadersIn(text)).toContain('xi-jinping CN');
  expect(leadersIn('A street in Lima is named after Andrew Smith. Peru is proud of it.')).toEqual([]);
});
