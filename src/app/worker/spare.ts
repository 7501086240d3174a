const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The first worker starts with the page, and is there by the time the page asks for it. */
let spare: Worker | undefined = start();

/** Gives a worker of one's own. */
export function takeWorker(): Worker {
  const worker = spare ?? start();
  spare = undefined;
  return worker;
}
