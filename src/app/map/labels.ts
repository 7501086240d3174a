import type { Coordinates } from 'sigma/types';
import type { NodeKind } from '../../model/ontology.ts';
import { type Box, box, inside, overlap, within } from './box.ts';
import { LETTERING } from './palette.ts';

/** A node that wants its name on the map. */
export interface Named {
  text: string;
  kind: NodeKind;
  x: number;
  y: number;
  radius: number;
  color: string;
  /** Written even where it covers another name, and whole. */
  foremost: boolean;
}

/** What the names are written on. */
interface Sheet {
  ground: string;
  width: number;
  height: number;
  /** Where buttons lie over it. */
  covered: Box;
  /** Points along the edges that are lit: names rather keep off them. */
  lines: readonly Coordinates[];
}

const LINE = 15;
const GAP = 4;
/** So many names, the first ones, are written even where they cover another node. */
const SURE = 16;
/** No name reaches into the frame of the map. */
const RIM = 12;
/** On the map a name has so many characters a line, and so many lines; whole ones have more. */
const MEASURE = { width: 24, lines: 2, wholeLines: 6 };

/**
 * Writes names beside their nodes, the first ones first: to the right, to the left, below, above or askew, where they
 * cover neither a node nor a name; a name for which there is no room is left out until the reader zooms in.
 */
export function writeLabels(
  context: CanvasRenderingContext2D,
  named: readonly Named[],
  { ground, width: mapWidth, height: mapHeight, covered: buttons, lines }: Sheet,
): void {
  const map = box(RIM, RIM, mapWidth - 2 * RIM, mapHeight - 2 * RIM);
  const signs = named.map(({ x, y, radius }) => box(x - radius, y - radius, 2 * radius, 2 * radius));
  const written: Box[] = [];
  for (const [at, name] of named.entries()) {
    const { font, letterSpacing, capitals } = LETTERING[name.kind];
    context.font = font;
    context.letterSpacing = letterSpacing;
    const rows = wrap(capitals ? name.text.toUpperCase() : name.text, name.foremost);
    const width = Math.max(...rows.map(row => context.measureText(row).width));
    const places = candidates(name, width, rows.length * LINE);
    const onMap = places.filter(place => inside(place.box, map) && !overlap(place.box, buttons));
    const legible = onMap.filter(place => written.every(other => !overlap(place.box, other)));
    const covered = (place: Place) => signs.filter((sign, owner) => owner !== at && overlap(place.box, sign)).length;
    const crossed = (place: Place) => lines.filter(point => within(point, place.box)).length;
    const free = least(
      legible.filter(place => covered(place) === 0),
      crossed,
    );
    const tight = at < SURE ? least(legible, covered) : undefined;
    const place = free ?? tight ?? (name.foremost ? (onMap[0] ?? places[0]!) : undefined);
    if (!place) continue;
    written.push(place.box);
    write(context, rows, place, { color: name.color, ground, foremost: name.foremost });
  }
}

interface Place {
  box: Box;
  align: 'left' | 'right' | 'center';
}

function candidates({ x, y, radius }: Named, width: number, height: number): Place[] {
  const beside = radius + GAP;
  const askew = 0.7 * radius + 1;
  return [
    { box: box(x + beside, y - height / 2, width, height), align: 'left' },
    { box: box(x - beside - width, y - height / 2, width, height), align: 'right' },
    { box: box(x - width / 2, y + beside - 1, width, height), align: 'center' },
    { box: box(x - width / 2, y - beside - height + 1, width, height), align: 'center' },
    { box: box(x + askew, y + askew, width, height), align: 'left' },
    { box: box(x + askew, y - askew - height, width, height), align: 'left' },
    { box: box(x - askew - width, y + askew, width, height), align: 'right' },
    { box: box(x - askew - width, y - askew - height, width, height), align: 'right' },
  ];
}

function write(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  { box: { left, top, right }, align }: Place,
  { color, ground, foremost }: { color: string; ground: string; foremost: boolean },
): void {
  const x = align === 'left' ? left : align === 'right' ? right : (left + right) / 2;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = ground;
  context.fillStyle = color;
  context.lineWidth = foremost ? 6 : 4;
  for (const [row, line] of lines.entries()) {
    const y = top + (row + 0.5) * LINE;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

/** Breaks a name into lines at spaces; what does not fit is marked with `…` (the panel has it whole). */
function wrap(text: string, whole: boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < MEASURE.width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const most = whole ? MEASURE.wholeLines : MEASURE.lines;
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

/** The first of the items that cost least. */
function least<Item>(items: readonly Item[], cost: (item: Item) => number): Item | undefined {
  return items.map(item => ({ item, cost: cost(item) })).sort((a, b) => a.cost - b.cost)[0]?.item;
}
