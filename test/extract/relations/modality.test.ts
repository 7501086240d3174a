import { describe, expect, it } from 'vitest';
import { relationsOf } from './relations-of.ts';

describe('what is told as done', () => {
  it.each([
    ['Peru did invade Chile.', ['PE attacks CL']],
    ['Peru has condemned Chile.', ['PE accuses CL']],
    ['Peru managed to occupy Chile.', ['PE attacks CL']],
    ['Peru went on to invade Chile.', ['PE attacks CL']],
    ['Peru not only denounced Chile but also armed Bolivia.', ['PE accuses CL', 'PE backs BO']],
    ['Not only Peru but also Bolivia denounced Chile.', ['BO accuses CL', 'PE accuses CL']],
    ['Peru as well as Bolivia denounced Chile.', ['BO accuses CL', 'PE accuses CL']],
    ['Peru did not hesitate to denounce Chile.', ['PE accuses CL']],
    ['There is no doubt that Peru invaded Chile.', ['PE attacks CL']],
    ['Peru falsely accused Chile of fraud.', ['PE accuses CL']],
    ['Peru denounced Chile without sanctioning it.', ['PE accuses CL']],
    ['Peru tried to attack Chile and denounced Bolivia.', ['PE accuses BO']],
    ['Peru denounced Chile but did not attack Bolivia.', ['PE accuses CL']],
  ])('%s', (text, told) => {
    expect(relationsOf(text).told).toEqual(told);
  });
});

describe('what is told not to be done, or not yet', () => {
  it.each([
    'Neither Peru nor Bolivia denounced Chile.',
    'Peru denounced neither Chile nor Bolivia.',
    'Few ministers denounced Chile.',
    'Peru nearly invaded Chile.',
    'Peru almost invaded Chile.',
    'Peru all but severed ties with Chile.',
    'Peru came close to invading Chile.',
    'Peru was on the verge of sanctioning Chile.',
    'Peru has yet to denounce Chile.',
    'Peru was about to invade Chile but thought better of it.',
    'Peru failed to denounce Chile.',
    'Peru refused to arm Chile.',
    'Peru stopped short of sanctioning Chile.',
    'Peru refrained from bombing Chile.',
    'Peru ruled out invading Chile.',
    'Peru pretended to support Chile.',
    'Peru would have invaded Chile.',
    'Had Peru invaded Chile, Bolivia would have denounced Peru.',
    'If Peru had invaded Chile, Bolivia would have backed Chile.',
    'Provided that Peru arms Chile, Bolivia will support Brazil.',
    'Peru will arm Chile unless Bolivia invades Brazil.',
    'Did Peru invade Chile?',
    'Peru will invade Chile.',
    'Peru will denounce Chile.',
    'Peru will sanction Chile and arm Bolivia.',
    'Peru is going to sanction Chile.',
    'Peru is set to sanction Chile.',
    'Peru is likely to support Chile.',
    'Peru plans to arm Chile.',
    'The newspaper predicted that Peru would invade Chile.',
    'Peru will send Chile tanks, the newspaper forecast.',
    'Few believe that Peru invaded Chile.',
    'Nobody thinks that Peru invaded Chile.',
    'There is no evidence that Peru invaded Chile.',
    'It is not true that Peru invaded Chile.',
    'It is unclear whether Peru invaded Chile.',
    'Peru dismissed reports that it had invaded Chile.',
    'The newspaper falsely claimed that Peru had invaded Chile.',
    'Peru allegedly invaded Chile.',
    'Peru did not sign an agreement with Chile.',
    'Peru has not announced aid to Chile.',
    'Peru is close to a deal with Chile.',
  ])('%s', text => {
    expect(relationsOf(text).told).toEqual([]);
  });
});

describe('what is said of an act to come', () => {
  it.each([
    ['Peru threatened to invade Chile.', ['PE threatens CL']],
    ['Peru plans to invade Chile.', ['PE threatens CL']],
    ['Peru said it would invade Chile.', ['PE threatens CL']],
    ['Peru said it would support Chile.', ['PE backs CL']],
    ['Peru pledged to arm Chile.', ['PE backs CL']],
    ['Bolivia said Peru would support Chile.', []],
    ['Bolivia accused Peru of planning to invade Chile.', ['BO accuses PE']],
    ['If Peru invaded Chile, Bolivia would punish Peru.', []],
    ['If Peru does not comply, Bolivia will sanction Peru.', []],
  ])('%s', (text, told) => {
    expect(relationsOf(text).told).toEqual(told);
  });
});

describe('what is presupposed whatever is said of it', () => {
  it.each([
    ['The bank was fined for allegedly violating US sanctions on Iran.', ['US sanctions IR']],
    ["The talks will be about China's support for Russia.", ['CN backs RU']],
    ['Chile fears a Peruvian attack on Bolivia.', []],
    ['A Peruvian attack on Bolivia would be met with force.', []],
  ])('%s', (text, told) => {
    expect(relationsOf(text).told).toEqual(told);
  });
});

describe('who is named only to say that it was not he', () => {
  it.each([
    ['Peru rather than Chile denounced Bolivia.', ['PE accuses BO']],
    ['It was Peru rather than Chile that denounced Bolivia.', ['PE accuses BO']],
    ['It was Peru, not Chile, that denounced Bolivia.', ['PE accuses BO']],
    ['Unlike Chile, Peru denounced Bolivia.', ['PE accuses BO']],
    ['Instead of Chile, Peru denounced Bolivia.', ['PE accuses BO']],
    ['Peru invaded Chile instead of Bolivia.', ['PE attacks CL']],
    ['Peru invaded Chile, not Bolivia.', ['PE attacks CL']],
    ['Rather than denounce Chile, Peru armed Bolivia.', ['PE backs BO']],
    ['Instead of attacking Chile, Peru backed Bolivia.', ['PE backs BO']],
  ])('%s', (text, told) => {
    expect(relationsOf(text).told).toEqual(told);
  });
});

describe('in which modality each act is one', () => {
  it.each([
    ['backs', 'Peru supports Chile.', ['PE backs CL']],
    ['backs, going on', 'Peru is supporting Chile.', ['PE backs CL']],
    ['backs, pledged', 'Peru vowed to support Chile.', ['PE backs CL']],
    ['backs, as a purpose', 'Peru sent troops to support Chile.', ['PE backs CL']],
    ['backs, wanted', 'Peru wants to support Chile.', []],
    ['backs, possible', 'Peru may support Chile.', []],
    ['backs, alleged', 'Peru allegedly supports Chile.', []],
    ['backs, ended', 'Peru stopped supporting Chile.', []],
    ['sanctions, as a purpose', 'Peru summoned its parliament to sanction Chile.', ['PE sanctions CL']],
    ['sanctions, wanted', 'Peru tried to sanction Chile.', []],
    ['attacks, as a purpose', 'Peru sent troops to bomb Chile.', []],
    ['attacks, vowed', 'Peru vowed to bomb Chile.', ['PE threatens CL']],
    ['attacks, feared', 'Peru fears that Chile will bomb it.', []],
    ['attacks, not to come', 'Peru vowed not to bomb Chile.', []],
    ['attacks, of another', 'Bolivia vowed that Peru would bomb Chile.', []],
    ['accuses, planned', 'Peru plans to denounce Chile.', []],
    ['threatens, wanted', 'Peru wants to threaten Chile.', []],
    ['threatens, denied', 'Peru denied threatening Chile.', []],
    ['agrees with, planned', 'Peru will sign a treaty with Chile.', []],
    ['agrees with', 'Peru signed a treaty with Chile.', ['CL agrees_with PE']],
  ])('%s: %s', (_what, text, told) => expect(relationsOf(text).told).toEqual(told));
});
