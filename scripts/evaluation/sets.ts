import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { NotFoundError } from '../../src/index.ts';
import { goldIds } from '../scorer.ts';

export const PARTS = ['seen', 'unseen', 'all'] as const;
export type Part = (typeof PARTS)[number];

export interface Report {
  id: string;
  /** Work is guided by the seen reports; of the unseen ones only the figures are looked at. */
  part: 'seen' | 'unseen';
  /** Kind of document, where the index tells it. */
  genre?: string;
}

/** Annotated reports that belong together: a folder with `text`, `gold` and, where there is one, `index.json`. */
export interface ReportSet {
  name: string;
  text: string;
  gold: string;
  reports: Report[];
}

const indexSchema = z.array(
  z.looseObject({ id: z.string(), part: z.enum(['seen', 'unseen']), genre: z.string().optional() }),
);

const isSet = (folder: string): boolean => ['text', 'gold'].every(part => existsSync(join(folder, part)));

/**
 * The sets in a folder, by name; the folder itself where it is one.
 *
 * @throws NotFoundError where it holds none.
 */
export function findSets(folder: string): ReportSet[] {
  if (!existsSync(folder)) throw new NotFoundError(`${folder}: is not there. Give a folder of annotated reports.`);
  const folders = isSet(folder) ? [folder] : readdirSync(folder).map(name => join(folder, name));
  const sets = folders.filter(isSet).sort().map(readSet);
  if (sets.length === 0)
    throw new NotFoundError(`${folder}: no set of reports is in it. A set is a folder with "text" and "gold".`);
  return sets;
}

const readSet = (folder: string): ReportSet => setOf(join(folder, 'text'), join(folder, 'gold'));

/** The set whose texts and gold lie in two folders; its index is beside the gold, and it is named by the folder above. */
export function setOf(text: string, gold: string): ReportSet {
  const index = join(gold, '..', 'index.json');
  const ids = goldIds(gold);
  const reports = existsSync(index) ? indexed(index, ids) : split(ids);
  return { name: basename(resolve(gold, '..')), text, gold, reports };
}

function indexed(file: string, ids: readonly string[]): Report[] {
  const entries = new Map(indexSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).map(entry => [entry.id, entry]));
  return ids.flatMap(id => {
    const entry = entries.get(id);
    return entry ? [{ id, part: entry.part, ...(entry.genre !== undefined && { genre: entry.genre }) }] : [];
  });
}

/** Without an index every second report is unseen, but for those whose ids are numbers. */
function split(ids: readonly string[]): Report[] {
  const unseen = new Set(ids.filter(id => !/^\d{3}$/.test(id)).filter((_, at) => at % 2 === 1));
  return ids.map(id => ({ id, part: unseen.has(id) ? 'unseen' : 'seen' }));
}
