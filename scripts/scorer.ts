import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { NotFoundError } from '../src/index.ts';

/** The scorer named, or `score.mjs` in a folder above the gold. */
export function findScorer({ scorer, gold }: { scorer?: string; gold: string }): string {
  const places = scorer === undefined ? ['..', '../..'].map(up => join(gold, up, 'score.mjs')) : [scorer];
  const found = places.map(place => resolve(place)).find(place => existsSync(place));
  if (found === undefined) throw new NotFoundError(`${places.join(' or ')}: no scorer there. Name it with --scorer.`);
  return found;
}

/** Ids of the documents that a folder has gold for, in order. */
export function goldIds(folder: string): string[] {
  if (!existsSync(folder)) throw new NotFoundError(`${folder}: is not there. Give the folder of the gold.`);
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  return names.map(name => basename(name, '.json')).sort();
}
