import type { MeetingStatus } from '../model/attributes.ts';
import { dayNumber, daysBetween, mayBeSameTime } from '../model/dates.ts';
import { publishedOn } from '../model/document.ts';
import type { NodeAttributes } from '../model/graph.ts';
import type { Blocks, Comparison, Likeness } from './comparison.ts';
import { type ActorKeys, type Item, perItem } from './items.ts';
import { Rarity } from './rarity.ts';

type Meeting = Extract<NodeAttributes, { kind: 'meeting' }>;
const meeting = (item: Item): Meeting => item.node.attributes as Meeting;

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

/** Day on which the meeting is told of: the date of the article in which its first quote stands, else of the document. */
const told = (item: Item): string | undefined => publishedOn(item.document, item.node.attributes.evidence[0]!.start);

/** How long news goes on telling of one undated meeting, in days: something over is news for a few days only. */
const UNDATED_DAYS = { held: 3, cancelled: 10, ongoing: 60, planned: 30, proposed: 30 } as const;

/**
 * Spans of time by which reports of undated meetings find each other: windows of twice so many days, which overlap by
 * half, so that two days that are no further apart share one. Two meetings are news no longer than the shorter of them.
 */
function windows(status: MeetingStatus, day: number): string[] {
  const spans = [...new Set(Object.values(UNDATED_DAYS))].filter(days => days <= UNDATED_DAYS[status]);
  return spans.flatMap(days => [0, 1].map(next => `${days}|${Math.floor(day / days) + next}`));
}

const timeApart = (days: number): string =>
  days === 0 ? 'on one day' : days === 1 ? 'one day apart' : `${days} days apart`;

/** Of the fewer parties more than half are shared, so that one of these, rarest first, must be among them. */
const rarestHalf = (parties: readonly string[]): readonly string[] => parties.slice(0, Math.ceil(parties.length / 2));

/**
 * Compares meetings of different documents. The same: on the same day, with the same place or mostly the same parties;
 * or, where a date is missing or vague, between the same parties in reports that are close in time.
 *
 * @param meetings All that will be compared: how rare a party is among them tells what to look for first.
 */
export function meetingComparison(meetings: readonly Item[], keyOf: ActorKeys): Comparison {
  const partiesOf = perItem(item => ends(item, ['participates_in', 'hosts'], keyOf));
  const placesOf = perItem(item => ends(item, ['held_in'], keyOf));

  const different = (a: Item, b: Item): boolean => {
    const [left, right] = [meeting(a), meeting(b)];
    if (left.date && right.date && !mayBeSameTime(left.date, right.date)) return true;
    if (left.mode && right.mode && left.mode !== right.mode) return true;
    return placesOf(a).size > 0 && placesOf(b).size > 0 && shared(placesOf(a), placesOf(b)) === 0;
  };

  const same = (a: Item, b: Item): Likeness | undefined => {
    if (different(a, b)) return undefined;
    const [left, right] = [meeting(a), meeting(b)];
    const common = shared(partiesOf(a), partiesOf(b));
    const fewest = Math.min(partiesOf(a).size, partiesOf(b).size);
    const mostly = mostOf(partiesOf(a), partiesOf(b));
    if (left.date?.length === 10 && left.date === right.date) {
      if (mostly) return { score: 3 + common, reason: `on the same day (${left.date}), with the same parties` };
      const place = shared(placesOf(a), placesOf(b)) > 0;
      if (place && sameSides(partiesOf(a), partiesOf(b)))
        return { score: 3, reason: `on the same day (${left.date}), in the same country, with the same sides` };
      if (place && fewest <= 1) return { score: 3, reason: `on the same day (${left.date}), in the same country` };
      return undefined;
    }
    const apart = daysBetween(told(a), told(b));
    if (!mostly || common < 2 || apart === undefined) return undefined;
    if (apart > Math.min(UNDATED_DAYS[left.status], UNDATED_DAYS[right.status])) return undefined;
    return { score: 1 + common / 100, reason: `the same parties, told of ${timeApart(apart)}` };
  };

  const traits = (item: Item): string =>
    JSON.stringify([meeting(item).date ?? '', meeting(item).mode ?? '', [...placesOf(item)].sort()]);
  const profile = (item: Item): string =>
    JSON.stringify([traits(item), meeting(item).status, told(item) ?? '', [...partiesOf(item)].sort()]);

  const rarity = new Rarity(meetings.map(partiesOf));
  const blocks = (item: Item): Blocks => {
    const { date, status } = meeting(item);
    const parties = rarity.order(partiesOf(item));
    const day = dayNumber(told(item));
    const times = day === undefined ? [] : windows(status, day);
    if (date?.length === 10) times.push(date);
    const cross = (keys: readonly string[]): string[] => times.flatMap(time => keys.map(key => `${time}|${key}`));
    const inPlace = date?.length === 10 ? placeBlocks(date, placesOf(item), parties) : { has: [], seeks: [] };
    return { has: [...cross(parties), ...inPlace.has], seeks: [...cross(rarestHalf(parties)), ...inPlace.seeks] };
  };

  return { profile, traits, same, different, blocks, tornWithinDocument: false };
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
  const cross = (keys: readonly string[]): string[] =>
    [...places].flatMap(place => keys.map(key => `${date}|in ${place}|${key}`));
  return { has: cross(has), seeks: cross(seeks) };
}
