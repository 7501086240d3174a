import { z } from 'zod';
import data from '../../../data/lexicon/en/meetings.json' with { type: 'json' };

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
  series: words,
  telephone: words,
  virtual: words,
  excludedModifiers: words,
  excludedWithin: words,
  verbs: z.record(z.string(), verb).transform(entries => new Map(Object.entries(entries))),
  /** Senses of verbs that count where the first one does not fit: "*briefed* the envoy on Monday", not by telephone. */
  otherSenses: z.record(z.string(), verb).transform(entries => new Map(Object.entries(entries))),
  notPeople: words,
  /** Nouns of how long something takes: "spent four *hours* with". */
  durations: words,
  inviting: words,
  /** Nouns that say behind "under" who leads: "under the *chairmanship* of". */
  chairing: words,
  /** Nouns for a part in talks: who speaks of one need have none. */
  shares: words,
  /** Adjectives and the like that name no meeting: they say when it is or what one thinks of it. */
  passing: words,
  /** Adjectives that name a kind of meeting. */
  naming: words,
  /** Verbs with a call as their object. */
  calling: words,
  /** Verbs that ask by a preposition: "call *on*", "appeal *to*". */
  askingOn: words,
  /** Verbs of speaking to those who are there: "told the conference". */
  addressing: words,
  /** Nouns of settlements, which lie in the country that describes them: "the Afghan *capital*". */
  settlements: words,
  /** Verbs by which talks go on. */
  resuming: words,
  /** Verbs by which an invitation leads to a visit. */
  accepting: words,
  /** Verbs of leaving, with the destination behind "for". */
  departing: words,
  /** Verbs by which a meeting is over: their date is its last day. */
  ending: words,
  placeNouns: words,
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
  proposingNouns: words,
  proposedModifiers: words,
  plannedModifiers: words,
  ongoingModifiers: words,
  plannedPredicates: words,
  /** "*ready* to talk", "*open* to talks": offered, and not agreed on. */
  willing: words,
  /** Nouns for a meeting of many, such as a summit is. */
  assemblies: words,
  scheduled: words,
  partyPrepositions: words,
  topicPrepositions: words,
  /** Words that list members. */
  including: words,
  /** Verbs that say when, where and with whom a meeting is. */
  describing: words,
  /** Talks that are known by a name that says who is in them: ISO codes. */
  named: z.array(z.strictObject({ names: words, members: z.array(z.string().length(2)) })),
  /** Words of an office that is a part in talks. */
  /** Nouns that only measure: "two days of talks". */
  measures: words,
  /** Participles that describe a noun like adjectives: "*visiting* premier". */
  adjectival: words,
  /** Groups sent to talks. */
  teams: words,
  delegates: words,
  /** Words of an office that speaks for others and takes no part itself. */
  spokesmen: words,
  /** "UN-*hosted* talks". */
  hosting: words,
  sidelines: words,
  /** Prepositions by which a call is only the means: "joined *by* video call". */
  means: words,
  attending: words,
  /** Words by which somebody is there: "at the *table*", "in *attendance*". */
  presence: words,
  attendees: words,
  /** Participles for those who come with somebody: "*accompanied* by". */
  accompanying: words,
  /** Verbs of sending somebody in one's place. */
  sending: words,
  ordinals: particles,
  bodies: words,
});

/** Words of meetings, as `data/lexicon/en/meetings.json` has them. */
export const WORDS = schema.parse(data);

/** Noun → the form of meeting that it names. "talk" counts in the plural only. */
export const NOUNS: ReadonlyMap<string, Form> = new Map(
  FORMS.flatMap(name => WORDS.nouns[name].map(noun => [noun, name] as const)),
);
