import { z } from 'zod';
import { argumentRoleSchema } from '../clause/roles/index.ts';
import { InvalidInputError } from '../model/errors.ts';
import { ACTOR_KINDS, EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeTypeDefinition, type NodeKind } from '../model/ontology.ts';

export const ROLES = ['source', 'target', 'addressee', 'proposition'] as const;
export type Role = (typeof ROLES)[number];

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

/** What a word says about actors and propositions, and where in the sentence each stands. One line of data per family. */
const frameSchema = z
  .strictObject({
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
    /** Roles that must be filled. The proposition or the target, where it is not said. */
    needs: z.array(z.enum(ROLES)).optional(),
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
export type Frame = z.infer<typeof frameSchema>;

/** Frames by the base form of the words that evoke them, in order of preference. */
export type FrameIndex = ReadonlyMap<string, readonly Frame[]>;

/**
 * Checks frame data and indexes it.
 *
 * @param name Name of the data, for the message.
 * @throws InvalidInputError naming the first entry with a fault.
 */
export function indexFrames(name: string, data: unknown): FrameIndex {
  const parsed = z.array(frameSchema).safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new InvalidInputError(`${name}: ${issue.path.join('.')}: ${issue.message}. Correct the frame.`);
  }
  const index = new Map<string, Frame[]>();
  for (const frame of parsed.data)
    for (const lemma of frame.lemmas) index.set(lemma, [...(index.get(lemma) ?? []), frame]);
  return index;
}
