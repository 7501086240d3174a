import { describe, expect, it } from 'vitest';
import { demandsIn } from './demands-in.ts';

describe('no demand', () => {
  it.each([
    ['a promise about own acts', 'Canada vowed to balance its budget.'],
    ['an own wish that concerns nobody else', 'Canada hopes to balance its budget.'],
    ['a prediction', 'Canada is expected to win the match.'],
    ['a description of the past', 'Chile reopened the port and Peru lifted the ban.'],
    ["an exhortation of one's own side", '"We must end the war," Peruvian President Ana Diaz said.'],
    ['a promise not to do harm', 'Chile said it would not strike the islands of Peru.'],
    ['an act planned', 'Chile has no plans to close the border. Chile announced a plan to close the port.'],
    ['what a speaker says of time', '"Let me be clear about it," Peruvian President Ana Diaz said.'],
    ['a denied demand', 'Peru did not ask Chile to reopen the port.'],
    ['a possible demand', 'Peru might ask Chile to reopen the port.'],
    ['what somebody is accused of', 'Peru accused Chile of seeking war.'],
    ['silence towards reporters', 'Canada refused to comment on the report.'],
    ['an actor who is supported', 'Canada supports Ukraine.'],
    ['a rejected claim', 'Iran rejected the allegations.'],
    ['an agreement of several', 'Peru and Chile agreed to meet next week.'],
    ['a guess about others', 'Norwegian Prime Minister Jens Stoltenberg said Chile would not close the port.'],
    ["a need for a purpose of one's own", 'Brazil need a win to reach the last 16.'],
    ['a supply and demand', 'The demand of China for oil is rising.'],
    ['what hinders somebody', 'The new wall deterred Chile from crossing the border.'],
    ['what will have to be', 'German Chancellor Angela Merkel said the brigade will have to wait.'],
    ['an obligation that nobody speaks of', 'Passengers must wait at the gate.'],
    ['what is left open', 'Peruvian President Ana Diaz will take whatever steps are necessary to calm the border.'],
    ['a courtesy', 'Peruvian President Ana Diaz looked forward to another summit of Chile to ease trade.'],
    ['what is cut off', 'Peruvian President Ana Diaz called on Chile to return to the'],
    ['a recipe', 'The dough should rest for an hour. You need to stir the soup. Let it cool.'],
    ['a time', 'Peru will hold a vote once the president returns. Peru was quiet until Chile opened the port.'],
    ['a mere "if"', 'Peru will suffer if Chile closes the port.'],
    ['an interjection', '"Look at the sea," Peruvian President Dina Boluarte said. "Let me be clear about it."'],
    ["a wish for one's own act", '"What we want is to wait," Peruvian President Dina Boluarte said.'],
    ['what has been done to demands', 'Brazil put forward demands that Norway has firmly rejected.'],
    ['a time for something', 'The time for patience is over, Peru said.'],
    ['what is still open', 'Peru said it has yet to decide. If somebody has to go, Peru said, it will be late.'],
    ['what an event brings about', 'The veto would encourage Chile to wait.'],
    ['a time', 'Peru has asked for Tuesday afternoon.'],
    ['an own lack', 'Peru will not win without patience.'],
    [
      'a list of other things',
      'Peru listed its neighbours: Chile, Bolivia and Brazil. It met two conditions: rain and the end of summer.',
    ],
    ['what is foreseen', 'Peru expects that Chile will open the port.'],
    ['what one looks forward to', 'Peru looks forward to a summit with Chile to end the feud.'],
    ['a thing of the mind', 'Peruvian President Ana Diaz said Chile should not underestimate Peru.'],
    ['a match', 'Brazil must win on Sunday. Chile wants a goal and called for a penalty.'],
  ])('%s: %s', (_, text) => {
    expect(demandsIn(text)).toEqual([]);
  });
});
