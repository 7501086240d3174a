/** Runs the worker from its source. Node itself reads no TypeScript in threads, whatever the program was started with. */
import { tsImport } from 'tsx/esm/api';

export const { read, fromSource } = await tsImport('./worker.ts', import.meta.url);
