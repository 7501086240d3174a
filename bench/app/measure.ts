import type { CDPSession, Page } from 'playwright-core';

/**
 * What something cost in milliseconds: of JavaScript, and of the graphics that it called. A frame's JavaScript is timed by
 * the clock, without the graphics; other JavaScript by the processor's time, so that what else runs beside it is no part.
 */
export interface Cost {
  script: number;
  graphics: number;
}

interface Counted {
  /** Milliseconds that calls of WebGL took so far. */
  graphicsTime: number;
  /** Milliseconds that events of the mouse and callbacks before a frame took, for each frame in which WebGL drew. */
  frames: Cost[];
}

/** In the page: counts the time that calls of WebGL take. */
function countGraphics(): void {
  const counted = globalThis as unknown as Counted;
  counted.graphicsTime = 0;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const { value, ...rest } = Object.getOwnPropertyDescriptor(prototype, name)!;
      if (typeof value !== 'function' || name === 'constructor') continue;
      const timed = function (this: unknown, ...given: unknown[]) {
        const start = performance.now();
        const result = value.apply(this, given);
        counted.graphicsTime += performance.now() - start;
        return result;
      };
      Object.defineProperty(prototype, name, { ...rest, value: timed });
    }
}

/** In the page: times events of the mouse and what is done before a frame. */
function countFrames(): void {
  const counted = globalThis as unknown as Counted;
  counted.frames = [];
  let frame: Cost = { script: 0, graphics: 0 };
  let at = 0;
  const timed = (act: () => unknown) => {
    const [start, graphics] = [performance.now(), counted.graphicsTime];
    const result = act();
    const drawn = counted.graphicsTime - graphics;
    frame.script += performance.now() - start - drawn;
    frame.graphics += drawn;
    return result;
  };
  const request = globalThis.requestAnimationFrame;
  globalThis.requestAnimationFrame = callback =>
    request.call(globalThis, time => {
      if (time !== at) {
        if (frame.graphics > 0) counted.frames.push(frame);
        frame = { script: 0, graphics: 0 };
        at = time;
      }
      timed(() => callback(time));
    });
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const heard = new WeakMap<object, (event: Event) => unknown>();
  const timedListener = (listener: (event: Event) => unknown) => {
    const known = heard.get(listener) ?? ((event: Event) => timed(() => listener.call(event.currentTarget, event)));
    heard.set(listener, known);
    return known;
  };
  const isGesture = (type: string, listener: unknown) =>
    /^(?:mouse|wheel)/.test(type) && typeof listener === 'function';
  EventTarget.prototype.addEventListener = function (type: string, listener: never, options: never) {
    addEventListener.call(this, type, isGesture(type, listener) ? timedListener(listener) : listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type: string, listener: never, options: never) {
    removeEventListener.call(this, type, isGesture(type, listener) ? timedListener(listener) : listener, options);
  };
}

/** A page whose JavaScript is timed. */
export class Measured {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Measured> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // The compiler of this script names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = named => named;');
    await page.addInitScript(countGraphics);
    await page.addInitScript(countFrames);
    return new Measured(page, session);
  }

  /** All that was spent so far. */
  async spent(): Promise<Cost> {
    const graphics = await this.page.evaluate(() => (globalThis as unknown as Counted).graphicsTime);
    const { metrics } = await this.session.send('Performance.getMetrics');
    const script = metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
    return { script, graphics };
  }

  /** Does something and gives what it and the frame after it cost, and what follows within some milliseconds. */
  async cost(act: () => Promise<unknown>, wait = 0): Promise<Cost> {
    const before = await this.spent();
    await act();
    if (wait > 0) await this.page.waitForTimeout(wait);
    await this.frame();
    const after = await this.spent();
    return { script: after.script - before.script, graphics: after.graphics - before.graphics };
  }

  /** Makes a gesture and gives what each frame of it cost. */
  async frames(gesture: () => Promise<unknown>): Promise<Cost[]> {
    await this.frame();
    await this.page.evaluate(() => void (globalThis as unknown as Counted).frames.splice(0));
    await gesture();
    await this.frame();
    return this.page.evaluate(() => (globalThis as unknown as Counted).frames);
  }

  /** Waits until a frame is drawn. */
  async frame(): Promise<void> {
    await this.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** Megabytes that are in use after all garbage is collected. */
  async memory(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  }
}

const at = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

/** Median and 95th percentile. */
export const summary = (costs: readonly Cost[]) => {
  const scripts = costs.map(({ script }) => script);
  return {
    median: at(scripts, 0.5),
    most: at(scripts, 0.95),
    graphics: at(
      costs.map(of => of.graphics),
      0.5,
    ),
  };
};

export const median = (values: readonly number[]): number => at(values, 0.5);
