import type { Cost, Measured } from './measure.ts';

type Place = readonly [number, number];

/** The map of a page, on which a mouse is used. */
export class DrawnMap {
  constructor(
    private readonly measured: Measured,
    private readonly box: { x: number; y: number; width: number; height: number },
  ) {}

  private get mouse() {
    return this.measured.page.mouse;
  }

  /** A place on the page, from one on the map. */
  private on([x, y]: Place): [number, number] {
    return [this.box.x + x, this.box.y + y];
  }

  /** Drags the ground to and fro. */
  async pan(rounds: number): Promise<Cost[]> {
    const ground: Place = [this.box.width - 60, 14];
    await this.mouse.move(...this.on(ground));
    await this.mouse.down();
    const costs = await this.measured.frames(async () => {
      for (let round = 1; round <= rounds; round++) {
        const aside = 9 * (round % 12 < 6 ? round % 6 : 6 - (round % 6));
        await this.mouse.move(...this.on([ground[0] - aside, ground[1] + aside]));
      }
    });
    await this.mouse.up();
    await this.rest();
    return costs;
  }

  /** Turns the wheel to and fro; each time the camera glides for a while. */
  async zoom(rounds: number): Promise<Cost[]> {
    await this.mouse.move(...this.on([this.box.width / 2, this.box.height / 2]));
    const costs = await this.measured.frames(async () => {
      for (let round = 0; round < rounds; round++) {
        await this.mouse.wheel(0, round % 4 < 2 ? -120 : 120);
        await this.measured.page.waitForTimeout(300);
      }
    });
    await this.rest();
    return costs;
  }

  /** Lingers on nodes, with all that this lights up. */
  async hover(places: readonly Place[]): Promise<Cost[]> {
    const costs: Cost[] = [];
    for (const place of places) {
      await this.mouse.move(...this.on([4, 4]));
      await this.rest();
      costs.push(await this.measured.cost(() => this.mouse.move(...this.on(place)), 200));
    }
    await this.mouse.move(...this.on([4, 4]));
    await this.rest();
    return costs;
  }

  private async rest(): Promise<void> {
    await this.measured.page.waitForTimeout(300);
    await this.measured.frame();
  }
}
