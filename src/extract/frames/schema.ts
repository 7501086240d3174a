import { z } from 'zod';
import { InvalidInputError } from '../../model/errors.ts';
import {
  ACTOR_KINDS,
  EDGE_TYPE_NAMES,
  EDGE_TYPES,
  type EdgeTypeDefinition,
  type NodeKind,
} from '../../model/ontology.ts';

export const ROLES = ['source', 'target', 'addressee', 'proposition'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Places of a sentence that can fill a role, seen from the word that evokes the frame.
 *
 * - `subject`, `object`: who acts and who undergoes, active or passive, through relative clauses, participles, conjoined
 *   verbs and infinitives; of an adjective its subject.
 * - `to-infinitive`, `that-clause`, `gerund`: clauses that complete the word; `mandative-clause`: a that-clause that says
 *   what should be ("insisted that sanctions be lifted", "said that they must go"); `for-clause`: "time *for Kyiv to withdraw*"; `cleft`: "what we want is *that*".
 * - `possessor` ("Moscow's demand"), `modifier` ("a Russian demand", "Russia demands"), `holder`: the subject of the light
 *   verb whose object the noun is ("Russia made a demand"), `clause-subject` that of any verb ("Russia sees no *need* for"); `recipient`: whom that verb gives it ("gave *Chile* a week"); `predicate`: "the demand is that …"; `described`: whom the noun
 *   describes ("Lahoud, a *supporter* of Syria", "Pakistan is an *ally*").
 */
const GRAMMATICAL_SLOTS = [
  'subject',
  'object',
  'to-infinitive',
  'that-clause',
  'mandative-clause',
  'gerund',
  'for-clause',
  'cleft',
  'possessor',
  'modifier',
  'holder',
  'clause-subject',
  'recipient',
  'predicate',
  'described',
] as const;

/** A preposition is a slot too: a nominal, a gerund ("from joining") or a clause ("for Kyiv to withdraw") behind it. */
export const PREPOSITIONS = [
  'about',
  'against',
  'alongside',
  'among',
  'at',
  'behind',
  'between',
  'by',
  'for',
  'from',
  'in',
  'including',
  'inside',
  'into',
  'of',
  'on',
  'over',
  'to',
  'toward',
  'towards',
  'upon',
  'with',
  'without',
] as const;

const slotSchema = z.enum([...GRAMMATICAL_SLOTS, ...PREPOSITIONS]);
export type Slot = z.infer<typeof slotSchema>;

const slots = z.array(slotSchema).min(1).optional();

/** Whether an edge may have each of some kinds at one of its ends. */
const admits = (end: readonly NodeKind[], kinds: readonly NodeKind[]): boolean =>
  kinds.every(kind => end.includes(kind));

interface Roles {
  edge: (typeof EDGE_TYPE_NAMES)[number];
  plover?: string | undefined;
  target?: unknown;
}

/** Holds a frame against the ontology: a source and a target may be any actor, and a proposition is a demand. */
function checkOntology({ edge, plover, target }: Roles, { addIssue }: z.RefinementCtx): void {
  const { from, to, plover: categories }: EdgeTypeDefinition = EDGE_TYPES[edge];
  if (!admits(from, ACTOR_KINDS) || !(admits(to, ACTOR_KINDS) || admits(to, ['demand'])))
    addIssue({
      code: 'custom',
      path: ['edge'],
      message: `"${edge}" does not go from any actor to any actor or demand`,
    });
  else if (target !== undefined && !admits(to, ACTOR_KINDS))
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
    edge: z.enum(EDGE_TYPE_NAMES as [(typeof EDGE_TYPE_NAMES)[number], ...typeof EDGE_TYPE_NAMES]),
    /** PLOVER event category of an actor–actor edge. */
    plover: z.string().min(1).optional(),
    /** `negative` where the proposition is wanted not to be: "warned Moscow against …". */
    polarity: z.literal('negative').optional(),
    /** Whoever holds it was asked to: "accepted", "rejected the demand". */
    answers: z.literal(true).optional(),
    /** The target must be an actor itself, not something of his: "banned *the party*", not "banned the party's flag". */
    direct: z.literal(true).optional(),
    /** The preposition behind which a noun has this sense: "*in* support of". */
    behind: z.string().min(1).optional(),
    /** What it says where it is denied, if anything: "does not want foreign troops". */
    negated: z.literal('rejects').optional(),
    /** Counts only where it is denied: "would not *hear* of it", "sees no *need* for". */
    onlyNegated: z.literal(true).optional(),
    /** Who acts in a proposition without subject of its own, where it is not the addressee: "refused to meet him". */
    control: z.literal('source').optional(),
    /** Heads that the proposition must have, by base form, where the word has another sense with others: "deny *access*". */
    of: z.array(z.string().min(1)).min(1).optional(),
    /** The speaker of the clause holds it where the source is no actor: "a deal would require Paris's help". */
    speaker: z.literal(true).optional(),
    /** Counts only for a proposition that somebody else is told to want or refuse, or that is offered to another party. */
    tentative: z.literal(true).optional(),
    /** Voices in which the word has this sense, where not in both. */
    voice: z.enum(['active', 'passive']).optional(),
    source: slots,
    target: slots,
    addressee: slots,
    proposition: slots,
    /** Roles that must be filled; the proposition or the target where it is not said. */
    needs: z.array(z.enum(ROLES)).optional(),
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
    for (const lemma of frame.lemmas) {
      const known = index.get(lemma);
      if (known) known.push(frame);
      else index.set(lemma, [frame]);
    }
  return index;
}
