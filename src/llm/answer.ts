import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';
import { MEETING_MODES, MEETING_STATUSES } from '../model/attributes.ts';
import { EDGE_TYPE_NAMES, NODE_KINDS, PLOVER_CATEGORIES } from '../model/ontology.ts';

const words = z.string().trim().min(1);
const quotes = z.array(words).min(1);

/** What a claim of a node says, and what it may say where the text tells it. */
const node = {
  says: { id: words, kind: z.enum(NODE_KINDS), name: words, quotes },
  maySay: {
    aliases: z.array(words),
    role: words,
    date: words,
    status: z.enum(MEETING_STATUSES),
    mode: z.enum(MEETING_MODES),
    place: words,
  },
};

/** What a claim of an edge says, and what it may say. */
const edge = {
  says: { type: z.enum(EDGE_TYPE_NAMES), from: words, to: words, quotes },
  maySay: { role: words, plover: z.enum(PLOVER_CATEGORIES), date: words },
};

type Shape = Record<string, z.ZodType>;
type Perhaps<May extends Shape> = { [Name in keyof May]: z.ZodCatch<z.ZodOptional<May[Name]>> };

/**
 * A claim as models write it: null, an empty text or nothing stands for what is not told. A value that cannot be costs
 * itself, not the claim.
 */
const claimSchema = <Says extends Shape, May extends Shape>({ says, maySay }: { says: Says; maySay: May }) => {
  const perhaps = Object.entries(maySay).map(([name, schema]) => [name, schema.optional().catch(undefined)]);
  return z.preprocess(withoutEmpty, z.object({ ...says, ...(Object.fromEntries(perhaps) as Perhaps<May>) }));
};

const withoutEmpty = (claimed: unknown): unknown =>
  typeof claimed === 'object' && claimed !== null && !Array.isArray(claimed)
    ? Object.fromEntries(Object.entries(claimed).filter(([, value]) => value !== null && value !== ''))
    : claimed;

/** A node as a language model claims it. */
export const nodeClaimSchema = claimSchema(node);
export type NodeClaim = z.infer<typeof nodeClaimSchema>;

/** An edge as a language model claims it. */
export const edgeClaimSchema = claimSchema(edge);
export type EdgeClaim = z.infer<typeof edgeClaimSchema>;

/** A claim as a server holds a model to it: all of it is there, and null is what is not told. */
const wholeSchema = ({ says, maySay }: typeof node | typeof edge) =>
  z.strictObject({
    ...says,
    ...Object.fromEntries(Object.entries(maySay).map(([name, schema]) => [name, schema.nullable()])),
  });

/** JSON Schema of a whole answer. Lengths are left out: not all servers know them. */
export const { $schema: _, ...ANSWER_SCHEMA }: Readonly<Record<string, unknown>> = z.toJSONSchema(
  z.strictObject({ nodes: z.array(wholeSchema(node)), edges: z.array(wholeSchema(edge)) }),
  {
    io: 'input',
    override({ jsonSchema }) {
      for (const bound of ['minLength', 'minItems'] as const) delete jsonSchema[bound];
    },
  },
);

/** An answer that claims nothing. */
export const NO_CLAIMS = JSON.stringify({ nodes: [], edges: [] });

/** The claims of an answer, each to be checked by itself. */
export interface Claims {
  nodes: readonly unknown[];
  edges: readonly unknown[];
}

const answerSchema = z.object({ nodes: z.array(z.unknown()), edges: z.array(z.unknown()).default([]) });

/**
 * Reads the claims of an answer, also where words stand around its JSON or where it is slightly broken or cut off.
 *
 * @returns Undefined where there is no answer in it.
 */
export function claimsOf(text: string): Claims | undefined {
  const thought = text.lastIndexOf(THOUGHT_ENDS);
  // The words of a document may hold the end of a thought, too: then the whole is the answer.
  for (const said of thought < 0 ? [text] : [text.slice(thought), text]) {
    const start = said.indexOf('{');
    if (start < 0) continue;
    for (const tried of [said.slice(start, said.lastIndexOf('}') + 1), said.slice(start)]) {
      const read = answerSchema.safeParse(jsonOf(tried));
      if (read.success) return read.data;
    }
  }
  return undefined;
}

/** Behind this a model that thinks aloud says what it came to. */
const THOUGHT_ENDS = '</think>';

/** So long and so deep are answers that are worth a repair: what takes more is no answer, and would take minutes. */
const MOST_REPAIRED = 200_000;
const DEEPEST_REPAIRED = 20;

/** How deep brackets lie in one another, those in words included. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

function jsonOf(text: string): unknown {
  const isRepaired = text.length <= MOST_REPAIRED && depthOf(text) <= DEEPEST_REPAIRED;
  for (const read of [() => text, () => (isRepaired ? jsonrepair(text) : '')])
    try {
      return JSON.parse(read());
    } catch {
      // The next way is tried.
    }
  return undefined;
}
