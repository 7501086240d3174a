import { countDown, floats, four, get, increase, load, type Routine, set, store, whole } from './assembly.ts';

const [COUNT, AT] = [0, 1];
const value = 2;

/** How much of a negative value passes a rectifier. */
export const LEAK = 0.1;

/** `rectify(count, at)`: the leaky rectifier, in place, of `count` floats, a multiple of 4. */
export const rectifyRoutine: Routine = {
  name: 'rectify',
  parameters: 2,
  wholes: 0,
  vectors: 1,
  code: countDown(COUNT, 4, [
    ...[...get(AT), ...load(0), ...set(value)],
    ...[...get(AT), ...get(value), ...get(value), ...four(LEAK), ...floats.times, ...floats.most, ...store(0)],
    ...increase(AT, whole(16)),
  ]),
};
