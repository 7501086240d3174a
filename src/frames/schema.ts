import { z } from 'zod';
import { argumentRoleSchema } from '../clause/roles/index.ts';
import { MEETING_STATUSES } from '../model/attributes.ts';
import { InvalidInputError } from '../model/errors.ts';
import { ACTOR_KINDS, EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeTypeDefinition, type NodeKind } from '../model/ontology.ts';

export const ROLES = [
  'source',
  'target',
  'addressee',
  'proposition',
  'meeting',
  'host',
  'guest',
  'party',
  'company',
  'destination',
] as const;
export type Role = (typeof ROLES)[number];

/** What kind of encounter a word tells of. */
export const FORMS = ['meeting', 'talks', 'summit', 'conference', 'session', 'visit', 'call'] as const;
export type Form = (typeof FORMS)[number];

const slots = z.array(argumentRoleSchema).min(1).optional();

/** Whether an edge may have a kind of actor at one of its ends. */
const admitsActor = (end: readonly NodeKind[]): boolean => ACTOR_KINDS.some(kind => end.includes(kind));

interface Roles {
  edge: (typeof EDGE_TYPE_NAMES)[number];
  plover?: string | undefined;
  target?: unknown;
}

/** Holds a frame against the ontology: a source and a target are actors, and a proposition is a demand. */
function checkOntology({ edge, plover, target }: Roles, { addIssue }: z.RefinementCtx): void {
  const { from, to, plover: categories }: EdgeTypeDefinition = EDGE_TYPES[edge];
  if (!admitsActor(from) || !(admitsActor(to) || to.includes('demand')))
    addIssue({
      code: 'custom',
      path: ['edge'],
      message: `"${edge}" does not go from an actor to an actor or a demand`,
    });
  else if (target !== undefined && !admitsActor(to))
    addIssue({ code: 'custom', path: ['target'], message: `"${edge}" does not go to an actor` });
  if (plover !== undefined && !categories?.includes(plover)) {
    const known = categories?.join(', ') ?? 'none';
    addIssue({ code: 'custom', path: ['plover'], message: `"${edge}" has the PLOVER categories: ${known}` });
  }
}

/** What every frame may say of the word that evokes it. */
const evoking = {
  /** Base forms of the words that evoke it. */
  lemmas: z.array(z.string().min(1)).min(1),
  pos: z.enum(['verb', 'noun', 'adjective']),
  /** Particle that belongs to a verb: "rule *out*". */
  particle: z.string().min(1).optional(),
  /** The preposition behind which a noun has this sense: "*in* support of". */
  behind: z.string().min(1).optional(),
  /** A preposition by which something must hang on it: "gave Oslo *until* Monday". */
  having: z.string().min(1).optional(),
  /** Words of which a noun needs one before it for this sense: "the *only* way is". */
  described: z.array(z.string().min(1)).min(1).optional(),
  /** Counts only where it is denied: "would not *hear* of it", "sees no *need* for". */
  onlyNegated: z.literal(true).optional(),
  /** Voices in which the word has this sense, where not in both. */
  voice: z.enum(['active', 'passive']).optional(),
  /** Roles that must be filled. Of an edge it is the proposition or the target where nothing is said. */
  needs: z.array(z.enum(ROLES)).optional(),
};

/** What a word says about actors and propositions, and where in the sentence each stands. One line of data per family. */
const edgeFrameSchema = z
  .strictObject({
    ...evoking,
    edge: z.enum(EDGE_TYPE_NAMES as [(typeof EDGE_TYPE_NAMES)[number], ...typeof EDGE_TYPE_NAMES]),
    /** PLOVER event category of an actor–actor edge. */
    plover: z.string().min(1).optional(),
    /** `negative` where the proposition is wanted not to be: "warned Moscow against …". */
    polarity: z.literal('negative').optional(),
    /** Whoever holds it was asked to: "accepted", "rejected the demand". */
    answers: z.literal(true).optional(),
    /** True where the target must be an actor himself ("banned *the party*"), false where it must not ("welcomed *his plan*"). */
    direct: z.boolean().optional(),
    /** Where no target is named, it is the only other country of the sentence: "reeling from Russia's *invasion*". */
    onlyOther: z.literal(true).optional(),
    /** What it says where it is denied, if anything: "does not want foreign troops". */
    negated: z.literal('rejects').optional(),
    /** Who acts in a proposition without subject of its own, where it is not the addressee: "refused to meet him". */
    control: z.literal('source').optional(),
    /** Heads that the proposition must have, by base form, where the word has another sense with others: "deny *access*". */
    of: z.array(z.string().min(1)).min(1).optional(),
    /** The speaker of the clause is the source, where no actor is: "a deal would require Paris's help". */
    speaker: z.literal(true).optional(),
    /** Counts only for what somebody else is told to want or refuse, or also for what is offered to another party. */
    onlyFor: z.enum(['told', 'offered']).optional(),
    source: slots,
    target: slots,
    addressee: slots,
    proposition: slots,
  })
  .superRefine(checkOntology);
export type Frame = z.infer<typeof edgeFrameSchema>;

/** What a word says of a meeting: that there is one, or who has what part in one that another word names. */
const meetingFrameSchema = z.strictObject({
  ...evoking,
  /** The encounter of which the word itself tells; of a word without it, another word fills the role `meeting`. */
  event: z.enum(FORMS).optional(),
  mode: z.literal('phone').optional(),
  /** What the word says of the meeting: "*postponed* the talks". */
  status: z.enum(MEETING_STATUSES).optional(),
  /** A noun has this sense in the plural alone: "talks". */
  plural: z.literal(true).optional(),
  /** The word has other senses: it tells of a meeting only where two parties are named, or one and a place. */
  vague: z.literal(true).optional(),
  /** What else the sentence must say: that one telephones, does so by it, how long it takes, or why one goes. */
  beside: z.enum(['telephone', 'by-telephone', 'duration', 'purpose']).optional(),
  /** The guest, or who is met, must be a leader, and a day or a country must be told: others are "welcomed" too. */
  leader: z.literal(true).optional(),
  /** It says who takes part only where the meeting is with somebody: "*proposed* talks with Iran". */
  mutual: z.literal(true).optional(),
  /** It says who takes part even where it names no meeting: that is one told of before. */
  alone: z.literal(true).optional(),
  /** Its party is with those of whom it is said: "a delegation *led* by X", "Solberg, *accompanied* by Y". */
  escorts: z.literal(true).optional(),
  /** Heads that its meeting must have, by base form: "the *delegation* was led by". */
  of: z.array(z.string().min(1)).min(1).optional(),
  /** The meeting that the word is about. */
  meeting: slots,
  host: slots,
  guest: slots,
  party: slots,
  /** Whom the party meets. */
  company: slots,
  /** Where a journey goes. */
  destination: slots,
});
export type MeetingFrame = z.infer<typeof meetingFrameSchema>;

/** Frames by the base form of the words that evoke them, in order of preference. */
export type FrameIndex<F = Frame> = ReadonlyMap<string, readonly F[]>;

/** Checks frame data and indexes it; `name` is that of the data, for the message of what is wrong. */
function indexAll<F extends { lemmas: readonly string[] }>(
  schema: z.ZodType<F>,
  name: string,
  data: unknown,
  isWanted: (frame: F) => boolean = () => true,
): FrameIndex<F> {
  const parsed = z.array(schema).safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new InvalidInputError(`${name}: ${issue.path.join('.')}: ${issue.message}. Correct the frame.`);
  }
  const index = new Map<string, F[]>();
  for (const frame of parsed.data.filter(isWanted))
    for (const lemma of frame.lemmas) index.set(lemma, [...(index.get(lemma) ?? []), frame]);
  return index;
}

/**
 * Checks and indexes frames of edges.
 *
 * @throws InvalidInputError naming the first entry with a fault.
 */
export const indexFrames = (name: string, data: unknown): FrameIndex => indexAll(edgeFrameSchema, name, data);

/**
 * Checks frames of meetings and indexes those that are wanted.
 *
 * @throws InvalidInputError naming the first entry with a fault.
 */
export const indexMeetingFrames = (
  name: string,
  data: unknown,
  isWanted: (frame: MeetingFrame) => boolean,
): FrameIndex<MeetingFrame> => indexAll(meetingFrameSchema, name, data, isWanted);
