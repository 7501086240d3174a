/**
 * The ontology as data: node kinds and edge types with their ends, labels and colours.
 * Everything else reads it: extraction checks, legend, filters, exports and documentation.
 */

/** The kinds of nodes that act. */
export const ACTOR_KINDS = ['leader', 'country', 'organization'] as const;
/** The kinds of nodes, actors first. */
export const NODE_KINDS = [...ACTOR_KINDS, 'meeting', 'demand'] as const;

/** One of {@link NODE_KINDS}. */
export type NodeKind = (typeof NODE_KINDS)[number];
/** One of {@link ACTOR_KINDS}. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What there is to know of a kind of nodes. */
export interface KindDefinition {
  label: string;
  plural: string;
  /** What counts as one, in a sentence for the reader. */
  description: string;
  /** Colours `#rrggbb` on a light and on a dark ground. */
  color: { light: string; dark: string };
}

/** The kinds of nodes, with their labels and colours. */
export const KINDS: Record<NodeKind, KindDefinition> = {
  leader: {
    label: 'Leader',
    plural: 'Leaders',
    description:
      'A named person who acts for a state, an armed force, an international body, a party or an armed group.',
    color: { light: '#b4532a', dark: '#f0a07a' },
  },
  country: {
    label: 'Country',
    plural: 'Countries',
    description: 'A state or a territory with a government of its own, by name, adjective or seat of power.',
    color: { light: '#2a6f97', dark: '#7cc0e8' },
  },
  organization: {
    label: 'Organization',
    plural: 'Organizations',
    description: 'A named alliance, international body, coalition, contact group, party or armed group.',
    color: { light: '#5b4b9a', dark: '#b5a6f0' },
  },
  meeting: {
    label: 'Meeting',
    plural: 'Meetings',
    description: 'An encounter between parties, past, under way, planned, proposed or called off.',
    color: { light: '#2f7d4f', dark: '#7fd3a0' },
  },
  demand: {
    label: 'Demand',
    plural: 'Demands',
    description: 'One thing that a party wants done or not done, or refuses.',
    color: { light: '#a8326e', dark: '#f08fc0' },
  },
};

/** Whether an edge type says who takes part, who wants what, or who does what to whom. */
export type EdgeFamily = 'affiliation' | 'meeting' | 'demand' | 'relation';

/** What there is to know of a type of edges. */
export interface EdgeTypeDefinition {
  family: EdgeFamily;
  /** Reads between source and target: "Putin *demands* …". */
  label: string;
  /** Reads between target and source: "… *demanded by* Putin". */
  reverseLabel: string;
  from: readonly NodeKind[];
  to: readonly NodeKind[];
  /** What the edge states, in a sentence for the reader. */
  description: string;
  /** The hue of its family. */
  color: { light: string; dark: string };
  /** Tells it apart from others of its family: pixels of line and of gap, by turns; nothing is an unbroken line. */
  dash: readonly number[];
  /** PLOVER event categories of an actor–actor edge, the first one being the usual one. */
  plover?: readonly string[];
}

const ACTORS = ACTOR_KINDS;

/** One hue for each family: sides, meetings, demands, acts. */
const SIDE = { light: '#66707c', dark: '#98a3b0' };
const MEETING = { light: '#2f7d4f', dark: '#7fd3a0' };
const DEMAND = { light: '#a8326e', dark: '#f08fc0' };
const ACT = { light: '#a36407', dark: '#efb452' };

const DASHES = {
  none: [],
  long: [11, 4],
  short: [5, 4],
  dots: [2, 4],
  dashDot: [10, 4, 2, 4],
  pairs: [5, 3, 5, 9],
} as const;

/** The types of edges, with their ends, labels and colours. */
export const EDGE_TYPES = {
  represents: {
    family: 'affiliation',
    label: 'represents',
    reverseLabel: 'represented by',
    from: ['leader'],
    to: ['country', 'organization'],
    description: 'The text gives the leader an office or a side.',
    color: SIDE,
    dash: DASHES.none,
  },
  member_of: {
    family: 'affiliation',
    label: 'is a member of',
    reverseLabel: 'has the member',
    from: ACTORS,
    to: ['organization'],
    description: 'Stated membership.',
    color: SIDE,
    dash: DASHES.long,
  },
  participates_in: {
    family: 'meeting',
    label: 'participates in',
    reverseLabel: 'attended by',
    from: ACTORS,
    to: ['meeting'],
    description: 'Took part, takes part, or is named as due to.',
    color: MEETING,
    dash: DASHES.none,
  },
  hosts: {
    family: 'meeting',
    label: 'hosts',
    reverseLabel: 'hosted by',
    from: ACTORS,
    to: ['meeting'],
    description: 'Hosts, chairs, convenes or organises it.',
    color: MEETING,
    dash: DASHES.long,
  },
  held_in: {
    family: 'meeting',
    label: 'is held in',
    reverseLabel: 'is the place of',
    from: ['meeting'],
    to: ['country'],
    description: 'The place is named; a city counts for its country.',
    color: MEETING,
    dash: DASHES.dots,
  },
  demands: {
    family: 'demand',
    label: 'demands',
    reverseLabel: 'demanded by',
    from: ACTORS,
    to: ['demand'],
    description: 'The actor wants it.',
    color: DEMAND,
    dash: DASHES.none,
  },
  rejects: {
    family: 'demand',
    label: 'rejects',
    reverseLabel: 'rejected by',
    from: ACTORS,
    to: ['demand'],
    description: 'The actor refuses it, rules it out, opposes it.',
    color: DEMAND,
    dash: DASHES.short,
  },
  supports: {
    family: 'demand',
    label: 'supports',
    reverseLabel: 'supported by',
    from: ACTORS,
    to: ['demand'],
    description: 'The actor accepts, backs or offers it without being the one who demands it.',
    color: DEMAND,
    dash: DASHES.long,
  },
  addressed_to: {
    family: 'demand',
    label: 'is addressed to',
    reverseLabel: 'is asked to grant',
    from: ['demand'],
    to: ACTORS,
    description: 'The party that would have to act.',
    color: DEMAND,
    dash: DASHES.dots,
  },
  backs: {
    family: 'relation',
    label: 'backs',
    reverseLabel: 'backed by',
    from: ACTORS,
    to: ACTORS,
    description: 'Supports, aids, supplies, praises, sides with.',
    color: ACT,
    dash: DASHES.none,
    plover: ['SUPPORT', 'AID', 'COOPERATE'],
  },
  accuses: {
    family: 'relation',
    label: 'accuses',
    reverseLabel: 'accused by',
    from: ACTORS,
    to: ACTORS,
    description: 'Accuses, blames, condemns, criticises.',
    color: ACT,
    dash: DASHES.short,
    plover: ['ACCUSE'],
  },
  threatens: {
    family: 'relation',
    label: 'threatens',
    reverseLabel: 'threatened by',
    from: ACTORS,
    to: ACTORS,
    description: 'Threatens, warns of a hostile step.',
    color: ACT,
    dash: DASHES.dots,
    plover: ['THREATEN'],
  },
  attacks: {
    family: 'relation',
    label: 'attacks',
    reverseLabel: 'attacked by',
    from: ACTORS,
    to: ACTORS,
    description: 'Uses force: invades, strikes, shells, fights.',
    color: ACT,
    dash: DASHES.dashDot,
    plover: ['ASSAULT'],
  },
  sanctions: {
    family: 'relation',
    label: 'sanctions',
    reverseLabel: 'sanctioned by',
    from: ACTORS,
    to: ACTORS,
    description: 'Coerces without force: sanctions, expels, blocks, suspends aid.',
    color: ACT,
    dash: DASHES.pairs,
    plover: ['SANCTION', 'COERCE'],
  },
  agrees_with: {
    family: 'relation',
    label: 'agrees with',
    reverseLabel: 'agrees with',
    from: ACTORS,
    to: ACTORS,
    description: 'Reaches or signs an agreement; holds in both directions.',
    color: ACT,
    dash: DASHES.long,
    plover: ['AGREE'],
  },
} as const satisfies Record<string, EdgeTypeDefinition>;

/** The name of a type of edges. */
export type EdgeType = keyof typeof EDGE_TYPES;
/** The names of the types of edges, in their order. */
export const EDGE_TYPE_NAMES = Object.keys(EDGE_TYPES) as EdgeType[];

const definitionOf = (type: EdgeType): EdgeTypeDefinition => EDGE_TYPES[type];

/** The types of edges that are PLOVER events. */
export const PLOVER_TYPES = EDGE_TYPE_NAMES.filter(type => definitionOf(type).plover !== undefined);

/** All PLOVER event categories that edges have. */
export const PLOVER_CATEGORIES = [...new Set(EDGE_TYPE_NAMES.flatMap(type => definitionOf(type).plover ?? []))];

/** Says why an edge of a type cannot join nodes of two kinds; undefined where it can. */
export function endsFault(type: EdgeType, from: NodeKind, to: NodeKind): string | undefined {
  if (!Object.hasOwn(EDGE_TYPES, type)) return `no edge is of type "${type}"`;
  const definition = definitionOf(type);
  if (!definition.from.includes(from)) return `"${type}" cannot go from a ${from}`;
  return definition.to.includes(to) ? undefined : `"${type}" cannot go to a ${to}`;
}

/** Says why an edge of a type cannot be of a PLOVER category; undefined where it can. */
export const ploverFault = (type: EdgeType, category: string): string | undefined =>
  definitionOf(type).plover?.includes(category) ? undefined : `"${type}" is no PLOVER event of category ${category}`;
