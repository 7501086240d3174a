import { jsonrepair } from 'jsonrepair';
import { z } from 'zod';
import { MEETING_MODES, MEETING_STATUSES } from '../model/attributes.ts';
import { EDGE_TYPE_NAMES, NODE_KINDS, PLOVER_CATEGORIES } from '../model/ontology.ts';

const words = z.string().trim().min(1);
const quotes = z.array(words).min(1);

/** Models write null, an empty text or nothing for what is not told. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(value => (value === '' || value === null ? undefined : value), schema.optional());

/** A node as a language model claims it. */
export const nodeClaimSchema = z.object({
  id: words,
  kind: z.enum(NODE_KINDS),
  name: words,
  aliases: optional(z.array(words)),
  role: optional(words),
  date: optional(words),
  status: optional(z.enum(MEETING_STATUSES)),
  mode: optional(z.enum(MEETING_MODES)),
  place: optional(words),
  quotes,
});
export type NodeClaim = z.infer<typeof nodeClaimSchema>;

/** An edge as a language model claims it. */
export const edgeClaimSchema = z.object({
  type: z.enum(EDGE_TYPE_NAMES),
  from: words,
  to: words,
  role: optional(words),
  plover: optional(words),
  date: optional(words),
  quotes,
});
export type EdgeClaim = z.infer<typeof edgeClaimSchema>;

const nullable = (...values: readonly string[]): object =>
  values.length === 0 ? { type: ['string', 'null'] } : { type: ['string', 'null'], enum: [...values, null] };
const LIST = { type: 'array', items: { type: 'string' } };
const TEXT = { type: 'string' };

/** An object all of whose properties are there: servers that hold a model to a schema ask for that. */
const whole = (properties: Record<string, object>): Record<string, unknown> => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** JSON Schema of a whole answer. */
export const ANSWER_SCHEMA: Readonly<Record<string, unknown>> = whole({
  nodes: {
    type: 'array',
    items: whole({
      id: TEXT,
      kind: { type: 'string', enum: NODE_KINDS },
      name: TEXT,
      aliases: LIST,
      role: nullable(),
      date: nullable(),
      status: nullable(...MEETING_STATUSES),
      mode: nullable(...MEETING_MODES),
      place: nullable(),
      quotes: LIST,
    }),
  },
  edges: {
    type: 'array',
    items: whole({
      type: { type: 'string', enum: EDGE_TYPE_NAMES },
      from: TEXT,
      to: TEXT,
      role: nullable(),
      plover: nullable(...PLOVER_CATEGORIES),
      date: nullable(),
      quotes: LIST,
    }),
  },
});

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
  const start = text.indexOf('{', text.lastIndexOf(THOUGHT_ENDS) + 1);
  if (start < 0) return undefined;
  for (const tried of [text.slice(start, text.lastIndexOf('}') + 1), text.slice(start)]) {
    const read = answerSchema.safeParse(jsonOf(tried));
    if (read.success) return read.data;
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
