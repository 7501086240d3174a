import { z } from 'zod';
import data from '../../data/lexicon/en/organizations.json' with { type: 'json' };
import { foldName } from './fold.ts';
import { checkEntries } from './load.ts';

const name = z.string().min(2);

const organizationSchema = z.strictObject({
  name,
  aliases: z.array(name).default([]),
  /** Cities whose name stands for it where they act: Brussels. */
  seats: z.array(name).default([]),
});

export type Organization = z.infer<typeof organizationSchema>;

/** Organizations that a newspaper's reader knows, in the order of the data. */
export const ORGANIZATIONS: readonly Organization[] = checkEntries(
  'data/lexicon/en/organizations.json',
  organizationSchema,
  data,
);

/** Key of an organization's node: `UN Security Council` → `organization:un-security-council`. */
export const organizationKey = (label: string): string =>
  `organization:${foldName(label)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

const byKey = new Map(ORGANIZATIONS.map(organization => [organizationKey(organization.name), organization]));

/** The known organization with a key. */
export const organizationOf = (key: string): Organization | undefined => byKey.get(key);
