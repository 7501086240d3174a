import type { MeetingStatus } from '../model/attributes.ts';
import { dayNumber, mayBeSameTime } from '../model/dates.ts';
import { publishedOn } from '../model/document.ts';
import type { NodeAttributes } from '../model/graph.ts';
import { type Block, blockOf, both, pairsOf, withEach } from './blocks.ts';
import type { Blocks, Comparison, Likeness } from './comparison.ts';
import { type ActorKeys, type Item, once, perItem } from './items.ts';
import { Rarity } from './rarity.ts';

type Meeting = Extract<NodeAttributes, { kind: 'meeting' }>;

const ends = (item: Item, types: readonly string[], keyOf: ActorKeys): Set<string> =>
  new Set(
    item.edges
      .filter(edge => types.includes(edge.attributes.type))
      .map(edge => keyOf(item, edge.source === item.node.key ? edge.target : edge.source)),
  );

function shared(a: Set<string>, b: Set<string>): number {
  let count = 0;
  for (const key of a) if (b.has(key)) count++;
  return count;
}

/** Whether more than half of the fewer are among the others: half may be chance. */
const mostOf = (a: Set<string>, b: Set<string>): boolean => {
  const fewest = Math.min(a.size, b.size);
  return fewest > 0 && shared(a, b) / fewest > 0.5;
};

/** Whether mostly the same countries and organizations meet, and not by different leaders: reports name few of many. */
function sameSides(a: Set<string>, b: Set<string>): boolean {
  const [leftLeaders, rightLeaders] = [a, b].map(parties => new Set([...parties].filter(isLeader)));
  if (leftLeaders!.size > 0 && rightLeaders!.size > 0 && shared(leftLeaders!, rightLeaders!) === 0) return false;
  const [left, right] = [a, b].map(parties => new Set([...parties].filter(key => !isLeader(key))));
  return mostOf(left!, right!);
}

const isLeader = (key: string): boolean => key.startsWith('leader:');

/** How long news goes on telling of one undated meeting, in days: something over is news for a few days only. */
const UNDATED_DAYS = { held: 3, cancelled: 10, ongoing: 60, planned: 30, proposed: 30 } as const;
const SPANS = [...new Set(Object.values(UNDATED_DAYS))];

/**
 * Spans of time by which reports of undated meetings find each other: windows of twice so many days, which overlap by
 * half, so that two days that are no further apart share one. Two meetings are news no longer than the shorter of them.
 */
function windows(status: MeetingStatus, day: number): Block[] {
  const spans = SPANS.filter(days => days <= UNDATED_DAYS[status]);
  return spans.flatMap(days => [0, 1].map(next => both(days, Math.floor(day / days) + next)));
}

const timeApart = (days: number): string =>
  days === 0 ? 'on one day' : days === 1 ? 'one day apart' : `${days} days apart`;

/** Of the fewer parties more than half are shared, so that one of these, rarest first, must be among them. */
const rarestHalf = <Each>(parties: readonly Each[]): readonly Each[] => parties.slice(0, Math.ceil(parties.length / 2));

/** What is compared of a meeting. */
interface Reading {
  meeting: Meeting;
  parties: Set<string>;
  places: Set<string>;
  /** Day on which it is told of, and the number of that day. */
  told: string | undefined;
  day: number | undefined;
  traits: string;
}

function readMeeting(item: Item, keyOf: ActorKeys): Reading {
  const meeting = item.node.attributes as Meeting;
  const [parties, places] = [ends(item, ['participates_in', 'hosts'], keyOf), ends(item, ['held_in'], keyOf)];
  const told = publishedOn(item.document, meeting.evidence[0]!.start);
  const traits = JSON.stringify([meeting.date ?? '', meeting.mode ?? '', [...places].sort()]);
  return { meeting, parties, places, told, day: dayNumber(told), traits };
}

/** Whether they are at different times, or in different places, or one is a call and the other is none. */
function differentMeetings({ meeting: left, places }: Reading, { meeting: right, places: others }: Reading): boolean {
  if (left.date && right.date && !mayBeSameTime(left.date, right.date)) return true;
  if (left.mode && right.mode && left.mode !== right.mode) return true;
  return places.size > 0 && others.size > 0 && shared(places, others) === 0;
}

function sameMeeting(left: Reading, right: Reading): Likeness | undefined {
  if (differentMeetings(left, right)) return undefined;
  const { date } = left.meeting;
  const mostly = mostOf(left.parties, right.parties);
  if (date?.length === 10 && date === right.meeting.date) {
    if (mostly) {
      const common = shared(left.parties, right.parties);
      return { score: 3 + common, reason: `on the same day (${date}), with the same parties` };
    }
    if (shared(left.places, right.places) === 0) return undefined;
    if (sameSides(left.parties, right.parties))
      return { score: 3, reason: `on the same day (${date}), in the same country, with the same sides` };
    const isNamedByOne = Math.min(left.parties.size, right.parties.size) <= 1;
    return isNamedByOne ? { score: 3, reason: `on the same day (${date}), in the same country` } : undefined;
  }
  if (!mostly || left.day === undefined || right.day === undefined) return undefined;
  const apart = Math.abs(left.day - right.day);
  if (apart > Math.min(UNDATED_DAYS[left.meeting.status], UNDATED_DAYS[right.meeting.status])) return undefined;
  const common = shared(left.parties, right.parties);
  return common < 2 ? undefined : { score: 1 + common / 100, reason: `the same parties, told of ${timeApart(apart)}` };
}

/**
 * Compares meetings of different documents. The same: on the same day, with the same place or mostly the same parties;
 * or, where a date is missing or vague, between the same parties in reports that are close in time.
 *
 * @param meetings All that will be compared: how rare a party is among them tells what to look for first.
 */
export function meetingComparison(meetings: readonly Item[], keyOf: ActorKeys): Comparison {
  const reading = perItem(item => readMeeting(item, keyOf));
  const profile = (item: Item): string => {
    const { traits, meeting, told, parties } = reading(item);
    return JSON.stringify([traits, meeting.status, told ?? '', [...parties].sort()]);
  };
  const rarity = new Rarity(meetings.map(item => reading(item).parties));
  const party = once(blockOf);
  const someWide = meetings.some(item => reading(item).parties.size > WIDE);
  const blocks = (item: Item): Blocks => {
    const { meeting, parties, places, day } = reading(item);
    const rarest = rarity.order(parties);
    const found = rarest.map(party);
    const times = day === undefined ? [] : windows(meeting.status, day);
    if (meeting.date?.length !== 10) return partyBlocks(times, found, someWide);
    const date = blockOf(meeting.date);
    const { has, seeks } = partyBlocks([...times, date], found, someWide);
    const inPlace = placeBlocks(meeting.date, places, rarest);
    const alone = withEach(both(date, ALONE), found);
    const seeksAlone = alone.length === 1 ? alone : [];
    return { has: [...has, ...inPlace.has, ...alone], seeks: [...seeks, ...inPlace.seeks, ...seeksAlone] };
  };
  return {
    profile,
    traits: item => reading(item).traits,
    same: (a, b) => sameMeeting(reading(a), reading(b)),
    different: (a, b) => differentMeetings(reading(a), reading(b)),
    blocks,
    tornWithinDocument: false,
  };
}

/** A meeting of more parties is not found by each two of them: these would be too many. */
const WIDE = 8;
const [WIDE_MEETING, ALONE] = [1, 2] as const;

/**
 * By what meetings near in time find each other, where they share more than half of the fewer parties, and two at least.
 * So the two rarest that they share are among the first of the fewer.
 *
 * @param someWide Whether any meeting has so many parties that it is found by single ones.
 */
function partyBlocks(times: readonly Block[], parties: readonly Block[], someWide: boolean): Blocks {
  const isWide = parties.length > WIDE;
  const most = Math.max(2, Math.floor(parties.length / 2) + 1);
  const has = isWide ? withEach(WIDE_MEETING, parties) : pairsOf(parties);
  const seeks = isWide ? [] : pairsOf(parties.slice(0, parties.length - most + 2));
  if (someWide) seeks.push(...withEach(WIDE_MEETING, rarestHalf(parties)));
  const cross = (blocks: readonly Block[]): Block[] => times.flatMap(time => withEach(time, blocks));
  return { has: cross(has), seeks: cross(seeks) };
}

/** By what meetings of one day in one country find each other, where the parties alone do not bring them together. */
function placeBlocks(date: string, places: ReadonlySet<string>, parties: readonly string[]): Blocks {
  const leaders = parties.filter(isLeader);
  const sides = parties.filter(key => !isLeader(key));
  const has = ['', ...leaders, ...sides.map(side => `any|${side}`)];
  const seeks = [...leaders];
  if (parties.length <= 1) seeks.push('');
  if (leaders.length === 0) {
    has.push(...sides.map(side => `none|${side}`));
    seeks.push(...rarestHalf(sides).map(side => `any|${side}`));
  } else seeks.push(...rarestHalf(sides).map(side => `none|${side}`));
  const cross = (keys: readonly string[]): Block[] =>
    [...places].flatMap(place => keys.map(key => blockOf(`${date}|in ${place}|${key}`)));
  return { has: cross(has), seeks: cross(seeks) };
}
