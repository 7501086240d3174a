import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchesAt, matchFrames } from '../../src/frames/match.ts';
import { indexFrames, indexMeetingFrames } from '../../src/frames/schema.ts';
import type { Sentence } from '../../src/language/types.ts';
import { readText } from '../support/analyser.ts';

const page = readFileSync('docs/extending.md', 'utf8');
const frames = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, frame]) => JSON.parse(frame!));

/** A sentence for each frame of the page, in order, and the roles that it fills there. */
const SENTENCES: readonly [string, readonly string[]][] = [
  ['Peruvian officials deplatformed Chile on Friday.', ['source', 'target']],
  ['Chile hankered for a ceasefire.', ['source', 'proposition']],
  ['Peruvian officials mingled with Chile on Friday.', ['party', 'company']],
];

const matchesIn = (sentence: Sentence, frame: object) =>
  'edge' in frame
    ? matchFrames(sentence, indexFrames('docs/extending.md', [frame]))
    : sentence.tokens.flatMap((_, at) =>
        matchesAt(
          sentence,
          at,
          indexMeetingFrames('docs/extending.md', [frame], () => true),
        ),
      );

test('there is a sentence for each frame of the page', () => {
  expect(frames).toHaveLength(SENTENCES.length);
});

describe.each(SENTENCES.map(([text, roles], at) => ({ text, roles, frame: frames[at] })))('$text', each => {
  test('the frame of the page tells of it', () => {
    const [match] = matchesIn(readText(each.text).sentences[0]!, each.frame);
    expect(Object.keys(match!.roles)).toEqual(expect.arrayContaining([...each.roles]));
  });
});
