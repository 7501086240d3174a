import { z } from 'zod';
import lists from '../../../data/lexicon/en/meeting-words.json' with { type: 'json' };
import data from '../../../data/lexicon/en/meetings.json' with { type: 'json' };
import { wordLists } from '../../lexicon/word-lists.ts';

const words = z.array(z.string().min(1)).transform(list => new Set(list) as ReadonlySet<string>);
const prepositions = z
  .record(z.string(), z.array(z.string().min(1)))
  .transform(entries => new Map(Object.entries(entries).map(([word, list]) => [word, new Set(list)] as const)));
const particles = z.record(z.string(), z.string()).transform(entries => new Map(Object.entries(entries)));

/** What kind of encounter a word tells of. */
export const FORMS = ['meeting', 'talks', 'summit', 'conference', 'session', 'visit', 'call'] as const;
const form = z.enum(FORMS);
export type Form = z.infer<typeof form>;

const verb = z.strictObject({
  form,
  /** What the object is: who is met, who is received, where one goes, what is spoken about; `none` where there is none. */
  object: z.enum(['party', 'guest', 'destination', 'topic', 'none']),
  particle: z.string().optional(),
  mode: z.literal('phone').optional(),
  /** Whoever is met must be named and a day or place be told: others are "welcomed" and "seen" too. */
  guest: z.literal('leader').optional(),
  /** It is a meeting only beside words of this kind: of a telephone, "by telephone", "four hours", a place or a day. */
  needs: z.enum(['telephone', 'by-telephone', 'duration', 'place-or-day']).optional(),
  /** Prepositions that name the other side besides "with": "talk *to*". */
  company: z.array(z.string().min(1)).optional(),
  /** Preposition behind which those stand who are received: "played host *to*". */
  guests: z.string().optional(),
  /** Going somewhere: a visit by itself, or only where somebody goes for talks. */
  travel: z.enum(['visit', 'occasion']).optional(),
});
export type MeetingVerb = z.infer<typeof verb>;

const schema = z.strictObject({
  nouns: z.record(form, z.array(z.string().min(1))),
  nounNeeds: z.record(z.enum(['party', 'encounter', 'telephone', 'destination']), words),
  verbs: z.record(z.string(), verb).transform(entries => new Map(Object.entries(entries))),
  /** Senses of verbs that count where the first one does not fit: "*briefed* the envoy on Monday", not by telephone. */
  otherSenses: z.record(z.string(), verb).transform(entries => new Map(Object.entries(entries))),
  governors: z.strictObject({
    attend: words,
    attendWith: prepositions,
    speak: words,
    speakPrepositions: words,
    host: words,
    propose: words,
    absent: words,
    absentWith: prepositions,
    cancel: words,
    cancelWith: particles,
    begin: words,
    include: words,
    occur: words,
  }),
  /** Talks that are known by a name that says who is in them: ISO codes. */
  named: z.array(z.strictObject({ names: words, members: z.array(z.string().length(2)) })),
  ordinals: particles,
});

/** Words of meetings, as `data/lexicon/en/meetings.json` and `meeting-words.json` have them. */
export const WORDS = { ...schema.parse(data), ...wordLists('data/lexicon/en/meeting-words.json', lists) };

/** Noun → the form of meeting that it names. "talk" counts in the plural only. */
export const NOUNS: ReadonlyMap<string, Form> = new Map(
  FORMS.flatMap(name => WORDS.nouns[name].map(noun => [noun, name] as const)),
);
