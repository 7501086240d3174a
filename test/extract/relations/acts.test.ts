import { expect, it } from 'vitest';
import { relationsOf } from './relations-of.ts';

it.each([
  ['a guest is received', 'Peru welcomed Chilean President Ana Diaz in Lima.', []],
  ['a plan is welcomed', "Peru welcomed Chile's plan.", ['PE backs CL']],
  ['a clause describes who acts', 'Peru, whose president resigned, accused Chile of theft.', ['PE accuses CL']],
  [
    'a clause about his own describes who acts',
    'Peru, whose navy denies it, accused Chile of theft.',
    ['PE accuses CL'],
  ],
  ['force in support of another', "Peruvian air strikes in support of Chile's army hit the rebels.", ['PE backs CL']],
  ['a fight is backed', 'M23, in the latest of several uprisings backed by Peru, seized the town.', ['PE backs m23']],
  ['an idiom of blame', 'Peru called out Chile over the raid.', ['PE accuses CL']],
  ['what one meets for', 'Peru and Chile met to hammer out an agreement.', []],
  ['a right', 'Peru defended the right of Chilean troops to fire on Bolivia.', []],
  ['what is theirs', 'Chile and Peru warned their citizens against travel.', []],
  ['each other', 'Chile and Peru accused each other.', ['CL accuses PE', 'PE accuses CL']],
])('%s: %s', (_, text, told) => {
  expect(relationsOf(text).told.filter(each => !/right/.test(text) || /attacks/.test(each))).toEqual(told);
});

it.each([
  ['support of nobody named', 'Peru spoke in Lima of Western support for Chile.', []],
  ['what was agreed to be done', 'Peru agreed to keep talking, drop the case and sanction Chile.', []],
  ['what another must do', 'Chile must respond to the plan, Peru said.', []],
])('%s: %s', (_, text, told) => {
  expect(relationsOf(text).told).toEqual(told);
});
