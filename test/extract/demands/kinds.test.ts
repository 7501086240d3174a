import { expect, it } from 'vitest';
import { demandsIn } from './demands-in.ts';

it.each([
  // What is called the only way is wanted by who says so.
  [
    '"I told him the only way to end the war is through direct talks," Peruvian President Ana Diaz said.',
    ['ana-diaz demands: Direct talks'],
  ],
  ['The only solution is a ceasefire, Peruvian President Ana Diaz said.', ['ana-diaz demands: A ceasefire']],
  [
    'Peruvian President Ana Diaz said the best way to end the war is to hold talks.',
    ['ana-diaz demands: Talks are held'],
  ],
  // A list of those who are asked does not end what is asked of them.
  [
    'Peruvian President Ana Diaz called on bankers, aid groups, and the private sector to free the crew.',
    ['ana-diaz demands: Bankers, aid groups, and the private sector free the crew'],
  ],
  // What something is necessary for is a purpose; what is called so with "it" is wanted.
  ['Peruvian President Ana Diaz said new patrols are necessary to calm the border.', ['ana-diaz demands: New patrols']],
  ['Peruvian President Ana Diaz said it is necessary to calm the border.', ['ana-diaz demands: The border is calmed']],
  // A title before a name hides no preposition.
  [
    'Peruvian President Ana Diaz stressed to Chilean Foreign Minister Luis Paz the need to refrain from new tariffs.',
    ['ana-diaz demands → luis-paz: Luis Paz refrains from new tariffs'],
  ],
  [
    'Peruvian President Ana Diaz underscored to Chilean Foreign Minister Luis Paz the need to hold elections.',
    ['ana-diaz demands → luis-paz: Luis Paz holds elections'],
  ],
  // What is said between two commas hides nobody who acts.
  [
    'Peru, Chilean President Luis Paz told reporters, must free the hostages.',
    ['luis-paz demands → PE: Peru frees the hostages'],
  ],
  ['Peru, he said, must pay. Chilean President Luis Paz said Peru should wait.', ['luis-paz demands → PE: Peru waits']],
  // Things that could be granted one by one are told apart, and two verbs of one object are not.
  [
    'Qatar called on Chad and Mali to free the crew, lift the ban and return to the table.',
    [
      'QA demands → ML, TD: Chad and Mali free the crew',
      'QA demands → ML, TD: Chad and Mali lift the ban',
      'QA demands → ML, TD: Chad and Mali return to the table',
    ],
  ],
  [
    'Peru called on Chile to respect and carry out the sentence.',
    ['PE demands → CL: Chile respects and carries out the sentence'],
  ],
  [
    'Peru urged an end to the embargo and the release of the crew.',
    ['PE demands: An end to the embargo', 'PE demands: The release of the crew'],
  ],
  // What is warned against is not wanted.
  ['Peru cautioned Chile against further delays.', ['PE demands → CL: No further delays']],
  ['Peru warned Chile against closing the port.', ['PE demands → CL: Chile does not close the port']],
  // "will not" refuses what one is usually asked for.
  [
    'Iran will not withdraw its troops, Iranian President Ali Amin said.',
    ['IR rejects → IR: Iran withdraws its troops'],
  ],
  ['Japan called for a ceasefire and to start talks.', ['JP demands: A ceasefire']],
  ['Peru said a pullout was off the table.', ['PE rejects: A pullout']],
  ['Peru wants to meet with and talk to Chile.', ['PE demands: Peru talks to Chile']],
  ['Peru expects Chile to open the port.', ['PE demands → CL: Chile opens the port']],
  ['Peru hopes to speak with Chile.', ['PE demands: Peru speaks with Chile']],
  ['Peru said the sale of the port was not an option.', ['PE rejects: The sale of the port']],
])('%s', (text, demands) => {
  expect(demandsIn(text)).toEqual(demands);
});

it.each([
  ['a way to somewhere', 'The only way to the airport is a bus, Peruvian President Ana Diaz said.'],
  ['one way of many', 'Peruvian President Ana Diaz said one way to get there is a short walk.'],
  ["a goal of one's own", 'Peru hopes to win the trust of Chile. Peru is seeking to sell copper to Chile.'],
  ["a promise of one's own act", 'Peru vowed to stand by Chile. Peru is committed to peace with Chile.'],
  ['a promise not to do harm', 'Peru will not strike Chile, Peruvian President Ana Diaz said.'],
  [
    'what is foreseen',
    'Peru expects more than thirty nations to pay into the fund. Peru expects the talks to resume on Friday.',
  ],
  ['a wish to speak of somebody', 'Peruvian President Ana Diaz wants to speak about Chile. Peru wants to talk.'],
  ['a plan', 'Peru laid out its plan to widen the canal. Chile began a campaign to topple its neighbour.'],
  ['an own exhortation', '"We need to stand together," Peruvian President Ana Diaz said.'],
  ['what was done to demands', 'Peru made demands that Chile has firmly refused.'],
  ['what is said to nobody known', '"Join us," Peruvian President Ana Diaz said.'],
  [
    'a way that nobody calls the only one',
    '"A path to the port is through the hills," Peruvian President Ana Diaz said.',
  ],
  ['what is left to do', 'Peruvian President Ana Diaz said: "Some of the terms still need to be worked out."'],
  ['an aside', 'Peru left the talks, calling them a farce.'],
])('nothing is wanted in %s: %s', (_, text) => {
  expect(demandsIn(text)).toEqual([]);
});
