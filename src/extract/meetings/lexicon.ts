import frames from '../../../data/lexicon/en/frames/meetings.json' with { type: 'json' };
import data from '../../../data/lexicon/en/meetings.json' with { type: 'json' };
import { indexMeetingFrames, type MeetingFrame } from '../../frames/schema.ts';
import { wordLists } from '../../lexicon/word-lists.ts';

export type { Form } from '../../frames/schema.ts';

/** Words of meetings. */
export const WORDS = wordLists('data/lexicon/en/meetings.json', data);

const framesFor = (isWanted: (frame: MeetingFrame) => boolean) =>
  indexMeetingFrames('data/lexicon/en/frames/meetings.json', frames, isWanted);

/** What tells of a meeting itself. */
export const EVENTS = framesFor(({ event }) => event !== undefined);

/** What says who has what part in a meeting that another word names. */
export const PARTS = framesFor(({ meeting }) => meeting !== undefined);
