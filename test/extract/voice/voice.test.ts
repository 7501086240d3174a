import { describe, expect, it } from 'vitest';
import { speakerOf, voiceOf } from '../../../src/extract/voice.ts';
import { readActors } from '../mentions/actors-in.ts';

/** The voice in which some words of a text are said. */
function voiceIn(text: string, words: string) {
  const { reading, actors } = readActors(text);
  const start = text.indexOf(words);
  return voiceOf(reading, actors, { start, end: start + words.length });
}

describe('voiceOf', () => {
  it.each([
    [
      '"Russia must withdraw now," British Foreign Secretary Jack Straw said.',
      'Russia must withdraw now',
      { mode: 'quoted', speaker: 'leader:jack-straw' },
    ],
    ['Poland said that Russia must withdraw.', 'Russia must withdraw', { mode: 'reported', speaker: 'country:PL' }],
    ['Russia must withdraw, Poland said.', 'Russia must withdraw', { mode: 'reported', speaker: 'country:PL' }],
    ['Russia withdrew its troops on Monday.', 'Russia withdrew its troops', { mode: 'narrated' }],
  ])('%s', (text, words, voice) => expect(voiceIn(text, words)).toEqual(voice));

  it('gives speech that goes on to the speaker of its paragraph', () => {
    const text = '"We are ready," Iranian President Mohammad Khatami said. "Iran wants talks."';
    expect(voiceIn(text, 'Iran wants talks')).toEqual({ mode: 'quoted', speaker: 'leader:mohammad-khatami' });
  });

  it('names no speaker where nobody known speaks', () => {
    expect(voiceIn('Diplomats said that Russia would withdraw.', 'Russia would withdraw')).toEqual({
      mode: 'reported',
    });
  });
});

it('speakerOf gives who says the clause of a token', () => {
  const { reading, actors } = readActors('Turkey said that Greece should leave.');
  const [sentence] = reading.sentences;
  const token = sentence!.tokens.findIndex(({ surface }) => surface === 'leave');
  expect(speakerOf(reading, actors, sentence!, token).map(({ key }) => key)).toEqual(['country:TR']);
  expect(speakerOf(reading, actors, sentence!, 1)).toEqual([]);
});
