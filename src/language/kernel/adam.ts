import {
  add,
  countDown,
  floats,
  four,
  get,
  increase,
  load,
  loadSplat,
  type Routine,
  set,
  store,
  whole,
} from './assembly.ts';

const [COUNT, RATES, VALUES, GRADIENTS, MEANS, SQUARES] = [0, 1, 2, 3, 4, 5];
const [scale, stride, gradient, mean, square] = [6, 7, 8, 9, 10];

export const MEAN_DECAY = 0.9;
export const SQUARE_DECAY = 0.98;
const TINY = 1e-8;

/**
 * `adam(count, rates, values, gradients, means, squares)`: one step of Adam (Kingma & Ba 2015) for `count` floats, a
 * multiple of 4. `rates` points to what gradients are multiplied by and to the length of the step. Gradients are put
 * to zero.
 */
export const adamRoutine: Routine = {
  name: 'adam',
  parameters: 6,
  wholes: 0,
  vectors: 5,
  code: [
    ...[...get(RATES), ...loadSplat(0), ...set(scale)],
    ...[...get(RATES), ...whole(4), ...add, ...loadSplat(0), ...set(stride)],
    ...countDown(COUNT, 4, [
      ...[...get(GRADIENTS), ...load(0), ...get(scale), ...floats.times, ...set(gradient)],
      ...[...get(GRADIENTS), ...four(0), ...store(0)],
      ...[...get(MEANS), ...load(0), ...four(MEAN_DECAY), ...floats.times],
      ...[...get(gradient), ...four(1 - MEAN_DECAY), ...floats.times, ...floats.add, ...set(mean)],
      ...[...get(MEANS), ...get(mean), ...store(0)],
      ...[...get(SQUARES), ...load(0), ...four(SQUARE_DECAY), ...floats.times],
      ...[
        ...get(gradient),
        ...get(gradient),
        ...floats.times,
        ...four(1 - SQUARE_DECAY),
        ...floats.times,
        ...floats.add,
      ],
      ...[...set(square), ...get(SQUARES), ...get(square), ...store(0)],
      ...[...get(VALUES), ...get(VALUES), ...load(0), ...get(stride), ...get(mean), ...floats.times],
      ...[
        ...get(square),
        ...floats.root,
        ...four(TINY),
        ...floats.add,
        ...floats.divide,
        ...floats.subtract,
        ...store(0),
      ],
      ...[VALUES, GRADIENTS, MEANS, SQUARES].flatMap(local => increase(local, whole(16))),
    ]),
  ],
};
