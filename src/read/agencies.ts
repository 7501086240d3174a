import { z } from 'zod';
import credits from '../../data/reading/credits.json' with { type: 'json' };

const { agencies } = z.strictObject({ agencies: z.array(z.string().min(1)).min(1) }).parse(credits);
const known = new Set(agencies.map(name => name.toLowerCase()));

/** Whether a name is that of an agency that sells news or pictures. Case does not matter. */
export function isAgency(name: string): boolean {
  return known.has(name.trim().toLowerCase());
}
