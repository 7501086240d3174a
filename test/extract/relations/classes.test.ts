import { expect, test } from 'vitest';
import { relationsOf } from './relations-of.ts';

test.each([
  ['a weapon strikes for whose it is', 'Peruvian guns fired at Quito on Tuesday.', ['PE attacks EC']],
  ['a capital that is hit', 'Chilean missiles hit Lima overnight.', ['CL attacks PE']],
  ['an act of force', 'Chilean drone strikes killed two Peruvian soldiers.', ['CL attacks PE']],
  ['an attack claimed', 'Al-Qaeda claimed the attack on Kenya.', ['al-qaeda attacks KE']],
  ['responsibility claimed', 'Al-Qaeda claimed responsibility for a bombing in Kenya.', ['al-qaeda attacks KE']],
  ['a warning about what one does', "Chile warned about Peru's intentions.", ['CL accuses PE']],
  ['goods by their worth', 'The US has imposed tariffs on $250bn worth of Chinese goods.', ['US sanctions CN']],
  ['a name with a describing word', 'Chile regards Peru as a destabilising force.', ['CL accuses PE']],
  ['a war is of both', 'Chile fought a brief war with Peru.', ['CL attacks PE', 'PE attacks CL']],
  ['at war', 'Chile is at war with Peru.', ['CL attacks PE', 'PE attacks CL']],
  ['a conflict of two', 'The Chile-Peru conflict worries Brazil.', ['CL attacks PE', 'PE attacks CL']],
  ['two at war with a third', 'The Chilean-Peruvian war on Brazil goes on.', ['CL attacks BR', 'PE attacks BR']],
  ['an agreement of two', 'The Chile-Peru trade deal was announced.', ['CL agrees_with PE']],
  ['an agreement entered', 'Chile entered into an agreement with Peru.', ['CL agrees_with PE']],
  ['a text that condemns', 'A Brazilian statement condemned Chile.', ['BR accuses CL']],
  ['a complaint to somebody else', 'Chile complained to Brazil over Peruvian raids.', ['CL accuses PE']],
  ['blame on somebody', 'Chile blamed the raids on Peru.', ['CL accuses PE']],
  ['a verdict on what one did', 'Chile called Peru\'s remarks "extremely negative".', ['CL accuses PE']],
  ['disappointed that', 'Chile is disappointed that Peru allows the sale.', ['CL accuses PE']],
  ['scorn drawn', 'The remarks of Peru drew a rebuke from Chile.', ['CL accuses PE']],
  ['harm said', "France said Russia's actions had damaged trade.", ['FR accuses RU']],
  ['concern over what one does', 'Chile voiced concern over Peruvian provocations.', ['CL accuses PE']],
  ['for a purpose', 'Chile used the talks to denounce Peru.', ['CL accuses PE']],
  ['a threat to hit', "Chile's threat to hit Peru with tariffs alarmed Brazil.", ['CL threatens PE']],
  ['a way out of a body', 'Chile threatened to withdraw from NATO.', ['CL threatens nato']],
  ['a price to pay', 'Chile said Peru would pay a terrible price.', ['CL threatens PE']],
  ['not ruled out', 'Chile will not rule out military action against Peru.', ['CL threatens PE']],
  ['what is broken', 'Chile has broken relations with Peru.', ['CL sanctions PE']],
  ['both sever', 'Chile and Peru severed diplomatic ties.', ['CL sanctions PE', 'PE sanctions CL']],
  ['cut off', 'Chile cut off all communications with Peru.', ['CL sanctions PE']],
  ['a noun of ending', 'Chile announced a suspension of flights to Peru.', ['CL sanctions PE']],
  ['a part of a programme', 'Chile suspended part of its aid programme for Peru.', ['CL sanctions PE']],
  ['from an embassy', 'Chile expelled staff from the Peruvian embassy.', ['CL sanctions PE']],
  ['a ship', 'Chile seized a Peruvian tanker.', ['CL sanctions PE']],
  ['what is received', 'Chile received loans from Peru.', ['PE backs CL']],
  ['what one is given', 'Chile was given helicopters by Peru.', ['PE backs CL']],
])('%s: %s', (_, text, told) => {
  expect(relationsOf(text).told).toEqual(told);
});

test.each([
  ['a weapon of nobody named', 'Rockets hit Lima overnight.'],
  ['a tie that one has', 'Chile kept its ties with Peru.'],
  ['a verdict without blame', 'Chile called Peru\'s remarks "helpful".'],
  ['a price for all', 'Chile said that prices would rise in Peru.'],
  ['what one has', 'Chile has limited relations with Peru.'],
  ['no war', 'Chile is not at war with Peru.'],
  ['force ruled out', 'Chile ruled out military action against Peru.'],
  ['what is suspended for a purpose of another kind', 'Chile suspended work to reduce its trade deficit with Peru.'],
  ['what is received from nobody', 'Chile received guests from Peru.'],
  ['a place visited', 'Chilean ministers arrived at Lima on Friday.'],
])('silent for %s: %s', (_, text) => {
  expect(relationsOf(text).told).toEqual([]);
});
