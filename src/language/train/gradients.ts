import type { Matrix } from '../kernel/room.ts';
import type { Linear } from '../network/linear.ts';
import type { Network } from '../network/network.ts';
import { Adam } from './adam.ts';
import { linearBackward, Scratch } from './backward.ts';

/** The gradients of a network's parameters and of what its linear maps give. */
export class Gradients {
  readonly scratch: Scratch;
  private readonly parameters = new Map<Matrix, Matrix>();
  private readonly outs = new Map<Linear, Matrix>();
  private readonly optimisers: Adam[] = [];

  /** @param rows most words of a batch */
  constructor(network: Network, rows: number) {
    const { room, shape } = network;
    for (const parameter of network.parameters().values()) {
      const gradient = room.matrix(parameter.rows, parameter.columns);
      this.parameters.set(parameter, gradient);
      this.optimisers.push(new Adam(room, parameter, gradient));
    }
    this.scratch = new Scratch(room, (rows + 2 * shape.width) * Math.max(4 * shape.width, shape.upos + 8));
    for (const linear of network.linears().values())
      this.outs.set(linear, room.matrix(linear.out.rows, linear.out.columns));
  }

  of = (parameter: Matrix): Matrix => this.parameters.get(parameter)!;
  ofOut = (linear: Linear): Matrix => this.outs.get(linear)!;

  /** Puts the gradients of what linear maps give to zero. */
  clear(): void {
    for (const gradient of this.outs.values()) gradient.data.fill(0);
  }

  /** Takes the gradient of what a linear map gave back to its parameters, and adds to that of its input. */
  throughLinear(linear: Linear, input: Matrix, inputGradient: Matrix, rows: number): void {
    const gradients = { weights: this.of(linear.weights), bias: this.of(linear.bias) };
    linearBackward(this.scratch, linear, gradients, input, this.ofOut(linear), inputGradient, rows);
  }

  /** Moves all parameters; see `Adam`. */
  move(rate: number, count: number, scale: number): void {
    for (const optimiser of this.optimisers) {
      optimiser.prepare(rate, count, scale);
      optimiser.step();
    }
  }
}
