import { countDown, each, floats, four, get, increase, load, type Routine, set, store, whole } from './assembly.ts';

const [ROWS, COLUMNS, FROM, TO] = [0, 1, 2, 3];
const left = 4;
const [value, place, peak, peakPlace, mask] = [5, 6, 7, 8, 9];

/**
 * `peaks(rows, columns, from, to)`: of each row the greatest of every fourth value, and their columns, as floats: eight
 * floats a row. The first of equal values. `columns` is a multiple of 4.
 */
export const peaksRoutine: Routine = {
  name: 'peaks',
  parameters: 4,
  wholes: 1,
  vectors: 5,
  code: countDown(ROWS, 1, [
    ...[...get(COLUMNS), ...set(left), ...each(0, 1, 2, 3), ...set(place)],
    ...[...get(FROM), ...load(0), ...set(peak), ...get(place), ...set(peakPlace)],
    ...countDown(left, 4, [
      ...[...get(FROM), ...load(0), ...set(value)],
      ...[...get(value), ...get(peak), ...floats.greater, ...set(mask)],
      ...[...get(value), ...get(peak), ...get(mask), ...floats.choose, ...set(peak)],
      ...[...get(place), ...get(peakPlace), ...get(mask), ...floats.choose, ...set(peakPlace)],
      ...[...get(place), ...four(4), ...floats.add, ...set(place)],
      ...increase(FROM, whole(16)),
    ]),
    ...[...get(TO), ...get(peak), ...store(0), ...get(TO), ...get(peakPlace), ...store(16)],
    ...increase(TO, whole(32)),
  ]),
};
