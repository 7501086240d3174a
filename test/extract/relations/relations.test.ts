import { describe, expect, test } from 'vitest';
import { relationsOf } from './relations-of.ts';

/** Rule, what is told, and how. */
const CASES: [rule: string, told: string, text: string][] = [
  [
    'relation-attacks-verb',
    'TR attacks CY',
    'Turkish troops invaded and occupied the northern third of Cyprus in 1974.',
  ],
  ['relation-attacks-verb', 'hamas attacks IL', 'Hamas fired rockets into southern Israel.'],
  ['relation-attacks-verb', 'taliban attacks AF', 'Taliban fighters attacked an Afghan army post on Monday.'],
  ['relation-attacks-noun', 'RU attacks UA', 'Russia launched a massive missile attack on Ukraine overnight.'],
  ['relation-threatens-verb', 'CN threatens TW', 'China threatened to use force against Taiwan.'],
  ['relation-threatens-verb', 'US threatens IR', 'The United States warned Iran of serious consequences.'],
  ['relation-threatens-verb', 'IR threatens IL', 'Iran vowed to retaliate against Israel.'],
  ['relation-threatens-noun', 'KP threatens JP', "North Korea's threats against Japan worried the region."],
  ['relation-sanctions-verb', 'US sanctions RU', 'Washington has expelled ten Russian diplomats.'],
  ['relation-sanctions-verb', 'US sanctions PK', 'Washington suspended 300 million dollars in funding to Pakistan.'],
  ['relation-backs-verb', 'TD backs LY', 'Chad pledged allegiance to Libya.'],
  ['relation-threatens-verb', 'RU threatens TR', 'Russia vowed revenge on Turkey.'],
  ['relation-accuses-adjective', 'KE accuses UG', 'Kenya is furious with Uganda.'],
  ['relation-blame', 'PE accuses CL', 'Peru said Chile had fired first.'],
  ['relation-blame', 'PE accuses CL', 'Peru said Chile had shot down its drone.'],
  ['relation-blame', 'PE accuses CL', 'Peru said that Chile had started the fighting.'],
  ['relation-sanctions-verb', 'US sanctions PK', 'The United States has suspended military aid to Pakistan.'],
  ['relation-sanctions-verb', 'CN sanctions LT', 'China recalled its ambassador from Lithuania.'],
  [
    'relation-sanctions-noun',
    'united-nations sanctions IQ',
    'UN sanctions against Iraq have been in force since 1990.',
  ],
  ['relation-accuses-verb', 'IN accuses PK', 'India blamed Pakistan for the attack in Mumbai.'],
  ['relation-accuses-verb', 'JP accuses CN', "Japan, a maritime power, condemned China's actions."],
  ['relation-accuses-noun', 'GB accuses MM', "Britain's criticism of Myanmar grew louder."],
  ['relation-accuses-adjective', 'FR accuses US', 'France was critical of the United States.'],
  ['relation-blame', 'PS accuses IL', 'The Palestinians said Israel had violated the agreement.'],
  ['relation-blame', 'GB accuses RU', 'Britain said Russia was behind the poisoning.'],
  ['relation-backs-verb', 'DE backs UA', 'Germany has sent tanks to Ukraine.'],
  ['relation-backs-verb', 'RU backs SY', 'Moscow has thrown its weight behind Damascus.'],
  ['relation-backs-noun', 'CN backs KP', "China is North Korea's closest ally."],
  ['relation-agrees-with-verb', 'JP agrees_with KR', 'Japan and South Korea signed a trade agreement on Tuesday.'],
  [
    'relation-agrees-with-noun',
    'EG agrees_with IL',
    'Under the peace treaty between Egypt and Israel, Sinai was returned.',
  ],
];

describe('an act between two actors', () => {
  test.each(CASES)('%s: %s', (rule, told, text) => {
    expect(relationsOf(text)).toMatchObject({ told: [told], rules: [rule] });
  });
});

test('an act in both directions is two edges, an agreement one', () => {
  expect(relationsOf('Both Ukraine and Russia accused each other of striking energy targets.').told).toEqual([
    'RU accuses UA',
    'UA accuses RU',
  ]);
  expect(relationsOf('Beijing and Moscow have agreed to build a pipeline.').told).toEqual(['CN agrees_with RU']);
});

test('the leaders act, not their countries beside them', () => {
  const text = 'The presidents of Serbia and Kosovo, Aleksandar Vucic and Albin Kurti, signed an agreement on Monday.';
  expect(relationsOf(text).told).toEqual(['albin-kurti agrees_with aleksandar-vucic']);
});

test('nearest-agent: who backs is told at a distance', () => {
  const { told, inferred } = relationsOf('Britain has a leading role in organizing support for Ukraine.');
  expect(told).toEqual(['GB backs UA']);
  expect(inferred).toEqual(['nearest-agent']);
});

test('only-other-country: an act whose target goes without saying', () => {
  const { told, inferred } = relationsOf("Ukraine was still reeling from Russia's invasion.");
  expect(told).toEqual(['RU attacks UA']);
  expect(inferred).toEqual(['only-other-country']);
});

test.each([
  ['relation-backs-verb', 'US backs farc', 'US-backed rebels of the FARC held the town.'],
  ['relation-backs-verb', 'IR backs hezbollah', 'Hezbollah, an Iran-backed group, called for calm.'],
  ['relation-attacks-noun', 'US attacks IQ', 'A US-led invasion of Iraq began in March.'],
  ['relation-backs-verb', 'NL backs GE', 'The Netherlands gave Georgia 20 million euros in aid.'],
  ['relation-sanctions-verb', 'GB sanctions RW', 'Britain withheld 21 million pounds of aid to Rwanda.'],
  ['relation-attacks-verb', 'IQ attacks KW', 'Iraqi forces overran Kuwait in August.'],
])('%s: %s, of things of which the words say more', (rule, told, text) => {
  expect(relationsOf(text)).toMatchObject({ told: [told], rules: [rule] });
});

test('what an army does its country does, also as "whose army"', () => {
  expect(relationsOf('Envoys came from Iraq, whose army invaded Kuwait in August.').told).toEqual(['IQ attacks KW']);
});

test('what is withheld backs nobody', () => {
  expect(relationsOf('Britain withheld aid to Rwanda.').told).toEqual(['GB sanctions RW']);
});

test('what is called something is blamed by that name', () => {
  expect(relationsOf("France condemned what it called Russia's aggression.").told).toContain('FR accuses RU');
});

test.each([
  ['relation-accuses-verb', 'GB accuses RU', "The British minister called Moscow's vote incomprehensible."],
  ['relation-accuses-verb', 'US accuses IR', 'Washington holds Iran responsible for the delay.'],
  ['relation-accuses-verb', 'FR accuses farc', 'France described the leaders of the FARC as terrorists.'],
  ['relation-blame', 'RU accuses TR', 'Moscow argues that Ankara has not done its share.'],
  ['relation-blame', 'IN accuses PK', 'India said Pakistan had failed to stop them.'],
  ['relation-blame', 'SY accuses US', '"American aggression must end," Syria said.'],
])('%s: %s, blamed by what is said of them', (rule, told, text) => {
  const { told: all, rules } = relationsOf(text);
  expect(all).toContain(told);
  expect(rules).toContain(rule);
});

test('who is told to have used force is blamed by him who tells it', () => {
  expect(relationsOf('Lebanon said Israel had bombed its villages.').told).toEqual(['LB accuses IL']);
});

test.each([
  ['relation-announced', 'SD threatens SS', 'Sudan vowed to attack South Sudan.'],
  ['relation-announced', 'FR threatens LY', 'France said it would bomb Libya.'],
  ['relation-threatens-verb', 'US threatens MM', 'Washington is weighing sanctions against Myanmar.'],
])('%s: %s, by what is told to follow', (rule, told, text) => {
  const { told: all, rules } = relationsOf(text);
  expect(all).toContain(told);
  expect(rules).toContain(rule);
});

test('who clash do it to one another, also where "between" stands far behind', () => {
  const both = ['CN attacks IN', 'IN attacks CN'];
  expect(relationsOf('Indian and Chinese troops clashed on Monday.').told).toEqual(both);
  expect(relationsOf('Fighting has flared in the east between the Indian army and Chinese troops.').told).toEqual(both);
});

test('country-hit: who shells a town attacks the country in which it lies', () => {
  const { told, inferred } = relationsOf('Iraq protested on Monday. Turkish jets bombed the town of Basra.');
  expect(told).toEqual(['TR attacks IQ']);
  expect(inferred).toEqual(['country-hit']);
});

test.each([
  ['TR attacks CY', 'Cyprus has been divided since 1974, when Turkey invaded and occupied the north of Cyprus.'],
  ['KP accuses US', 'North Korea pulled out of the talks in protest at US sanctions.'],
  ['RU attacks UA', 'Russia has been attacking energy targets inside Ukraine.'],
])('%s: where the tree does not say who', (told, text) => {
  expect(relationsOf(text).told).toContain(told);
});

test('what a thing shows is said by him who tells of it', () => {
  expect(relationsOf('France said the delay showed Iran was not serious about peace.').told).toEqual(['FR accuses IR']);
});

test.each([
  ['CN accuses TW', 'China levelled accusations at Taiwan.'],
  ['PK accuses IN', 'India and Pakistan traded accusations.'],
  ['nato backs TR', 'NATO came to the aid of Turkey.'],
])('%s: told by a light verb and its noun', (told, text) => {
  expect(relationsOf(text).told).toContain(told);
});

test.each([
  ['US backs PK', 'The United States gave Pakistan weapons.'],
  ['EG agrees_with IL', 'Israel and Egypt made peace in 1979.'],
  ['PL agrees_with UA', 'Poland and Ukraine hammered out a deal on Monday.'],
  ['IQ agrees_with IR', 'Iran and Iraq restored diplomatic relations in 1990.'],
])('%s: given, made up or restored', (told, text) => {
  expect(relationsOf(text).told).toEqual([told]);
});
