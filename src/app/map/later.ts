/** One thing that is to be done a little later; asked for again before, it waits again. */
export class Later {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Does it after some milliseconds. */
  after(milliseconds: number, act: () => void): void {
    this.stop();
    this.timer = setTimeout(act, milliseconds);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
