import { z } from 'zod';
import { partialDateSchema } from './dates.ts';
import { ACTOR_KINDS, EDGE_TYPE_NAMES, type EdgeType, NODE_KINDS, type NodeKind, PLOVER_TYPES } from './ontology.ts';

/** How a meeting stands, in the order in which it comes about. */
export const MEETING_STATUSES = ['proposed', 'planned', 'ongoing', 'held', 'cancelled'] as const;
/** One of {@link MEETING_STATUSES}. */
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** How parties meet. */
export const MEETING_MODES = ['in-person', 'virtual', 'phone'] as const;
/** One of {@link MEETING_MODES}. */
export type MeetingMode = (typeof MEETING_MODES)[number];

/** Who reads documents: the rules of Entente, or a language model. */
export const READERS = ['rules', 'model'] as const;
/** One of {@link READERS}. */
export type Reader = (typeof READERS)[number];

/** What one document tells of a meeting. */
export const tellingSchema = z.strictObject({
  document: z.string().min(1),
  status: z.enum(MEETING_STATUSES),
  date: partialDateSchema.optional(),
});
/** What one document tells of a meeting. */
export type MeetingTelling = z.infer<typeof tellingSchema>;

/**
 * What a value is to whoever reads it: words, several names, a date as precise as it is known, a share from 0 to 1, what
 * each document tells.
 */
export type ValueForm = 'text' | 'names' | 'date' | 'share' | 'tellings';

/**
 * What an attribute of one thing is that several documents tell of:
 * - `first`: that of the first document which tells it;
 * - `longest`: the most precise date, the fullest wording;
 * - `latest`: that of the latest document; of two of one day the one further on in its `order`;
 * - `highest`: the highest number;
 * - `every`: every value of the lists, in their `order`;
 * - `names`: all of them, with the labels that are not the label of the whole;
 * - `tellings`: of each document its id and the attributes of `keeps`, in the order that `latest` goes by.
 */
export type MergeWay = 'first' | 'longest' | 'latest' | 'highest' | 'every' | 'names' | 'tellings';

/** What there is to know of an attribute. */
export interface AttributeDefinition {
  /** The kinds of nodes and the types of edges that have it. */
  of: readonly (NodeKind | EdgeType)[];
  /** Its name for people. */
  label: string;
  form: ValueForm;
  /** What it may be; optional where not all that may have it do. */
  schema: z.ZodType;
  merge: MergeWay;
  /** Its values in their order, for `latest` and `every`; for `tellings` those of the first attribute of `keeps`. */
  order?: readonly string[];
  /** The attributes that are kept of each document, for `tellings`. */
  keeps?: readonly string[];
}

/**
 * The attributes of nodes and edges besides their label and evidence, in the order in which people see them. The schema of
 * graph files, the draft of extraction, merging, the panel and the exports read them here: a new one is one entry.
 */
export const ATTRIBUTES = {
  aliases: { of: ACTOR_KINDS, label: 'Also called', form: 'names', schema: z.array(z.string()), merge: 'names' },
  /** An office in the text's words. */
  role: { of: ['leader', 'represents'], label: 'Office', form: 'text', schema: z.string().optional(), merge: 'first' },
  /** ISO 3166-1 alpha-2, with codes of states that are gone. */
  iso2: { of: ['country'], label: 'Code', form: 'text', schema: z.string().regex(/^[A-Z]{2}$/), merge: 'first' },
  /** Of an act between actors it is the day when it was done, where its clause tells it. */
  date: {
    of: ['meeting', ...PLOVER_TYPES],
    label: 'Date',
    form: 'date',
    schema: partialDateSchema.optional(),
    merge: 'longest',
  },
  status: {
    of: ['meeting'],
    label: 'Status',
    form: 'text',
    schema: z.enum(MEETING_STATUSES),
    merge: 'latest',
    order: MEETING_STATUSES,
  },
  /** What has come of it from document to document. Merging fills it; graphs made before it was kept lack it. */
  told: {
    of: ['meeting'],
    label: 'Told as',
    form: 'tellings',
    schema: z.array(tellingSchema).optional(),
    merge: 'tellings',
    order: MEETING_STATUSES,
    keeps: ['status', 'date'],
  },
  mode: { of: ['meeting'], label: 'Form', form: 'text', schema: z.enum(MEETING_MODES).optional(), merge: 'first' },
  place: { of: ['meeting'], label: 'Place', form: 'text', schema: z.string().optional(), merge: 'longest' },
  /** One of the PLOVER categories of the edge's type. */
  plover: { of: PLOVER_TYPES, label: 'Event type', form: 'text', schema: z.string().optional(), merge: 'first' },
  /** Measured precision of the best rule behind it. */
  confidence: {
    of: [...NODE_KINDS, ...EDGE_TYPE_NAMES],
    label: 'Confidence',
    form: 'share',
    schema: z.number().min(0).max(1).optional(),
    merge: 'highest',
  },
  /** Where a language model read too; else the rules did alone. */
  readers: {
    of: [...NODE_KINDS, ...EDGE_TYPE_NAMES],
    label: 'Readers',
    form: 'names',
    schema: z.array(z.enum(READERS)).min(1).optional(),
    merge: 'every',
    order: READERS,
  },
} as const satisfies Record<string, AttributeDefinition>;

/** The name of an attribute. */
export type AttributeName = keyof typeof ATTRIBUTES;

/** The attributes of a kind of node or a type of edge, by name, with what each may be. */
export type AttributesOf<Part extends NodeKind | EdgeType> = {
  [Name in AttributeName as Part extends (typeof ATTRIBUTES)[Name]['of'][number]
    ? Name
    : never]: (typeof ATTRIBUTES)[Name];
};

/** All attributes in order, by name. */
export const ATTRIBUTE_LIST = Object.entries(ATTRIBUTES) as readonly [AttributeName, AttributeDefinition][];

/** The attributes that some kinds of nodes or types of edges have. */
export const attributesOf = (...parts: readonly (NodeKind | EdgeType)[]): [AttributeName, AttributeDefinition][] =>
  ATTRIBUTE_LIST.filter(([, { of }]) => parts.some(part => of.includes(part)));
