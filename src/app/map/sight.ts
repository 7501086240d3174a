import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Camera } from '../state/address.ts';
import { duration } from './conditions.ts';
import type { Box } from './names/box.ts';
import type { Screen } from './screen.ts';

/** Where the camera stands when all of the graph is shown. */
const HOME: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** So exactly an address says where the camera stands. */
const rounded = ({ x, y, ratio }: Camera): Camera => {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return { x: round(x), y: round(y), ratio: round(ratio) };
};
const same = (a: Camera, b: Camera) => a.x === b.x && a.y === b.y && a.ratio === b.ratio;

/** The part of the map that is seen: where its camera stands, as an address tells it, and how it moves. */
export class Sight {
  /** Where the address has the camera. */
  private told = HOME;

  constructor(
    private readonly sigma: Sigma,
    private readonly screen: Screen,
  ) {}

  /** Sets the camera at once. */
  set(state: Camera): void {
    this.sigma.getCamera().setState(state);
  }

  /** Begins where an address has the camera. */
  begin(camera: Camera): void {
    this.told = camera;
    this.set(camera);
  }

  /** Goes where an address has the camera. */
  restore(camera: Camera | undefined): void {
    const asked = camera ?? HOME;
    if (same(asked, this.told)) return;
    this.told = asked;
    this.move(asked);
  }

  /** Where the camera stands now, as an address tells it: undefined where all of the graph is shown. */
  now(): Camera | undefined {
    return same(this.told, HOME) ? undefined : this.told;
  }

  /** Whether the camera stands elsewhere than it was told before. */
  hasMoved(): boolean {
    const now = rounded(this.sigma.getCamera().getState());
    if (same(now, this.told)) return false;
    this.told = now;
    return true;
  }

  /** Comes nearer by a factor, or goes farther off where it is under 1. */
  zoom(factor: number): void {
    this.move({ ratio: this.sigma.getCamera().ratio / factor });
  }

  /** Brings some nodes onto the map, and no more than that. */
  fit(nodes: Iterable<string>): void {
    this.move(this.screen.around(nodes));
  }

  /** Moves the camera to a node that is out of sight, or under the buttons. */
  follow(node: string, covered: readonly Box[]): void {
    if (this.screen.holds(node, covered)) return;
    const { x, y } = this.sigma.getNodeDisplayData(node)!;
    this.move({ x, y });
  }

  private move(state: Partial<CameraState>): void {
    const camera = this.sigma.getCamera();
    const milliseconds = duration();
    if (milliseconds > 0) void camera.animate(state, { duration: milliseconds });
    else camera.setState(state);
  }
}
