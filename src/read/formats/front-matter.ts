import { isMap, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import data from '../../../data/reading/front-matter.json' with { type: 'json' };
import { checkLexicon } from '../../lexicon/load.ts';
import { partialDateSchema } from '../../model/dates.ts';
import { stampedDates } from '../dates/full-dates.ts';
import type { Metadata } from '../metadata.ts';

const names = z.array(z.string().min(1)).min(1);
const NAMES = checkLexicon(
  'data/reading/front-matter.json',
  z.strictObject({ id: names, title: names, date: names, source: names }),
  data,
);

const FENCED = {
  yaml: /^\uFEFF?---[ \t]*\r?\n(?<inside>(?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
  toml: /^\uFEFF?\+\+\+[ \t]*\r?\n(?<inside>(?:[^\n]*\n)*?)\+\+\+[ \t]*(?:\r?\n|$)/,
};
/** TOML gives a value to a name: `title = "…"`. */
const TOML_LINE = /^\s*[\w."-]+\s*=\s*\S/m;

/** The block of settings at the start of a text, and what it says of it. */
export interface FrontMatter {
  /** Offset of the text behind it. */
  end: number;
  said: Pick<Metadata, 'id' | 'title' | 'date' | 'source'>;
}

/** The day that some words give, as precise as they say: `2026-02-18T10:00:00Z`, `18 February 2026`, `2026-02`. */
function dateOf(words: string): string | undefined {
  const [day] = stampedDates(words);
  if (day !== undefined) return day.date;
  return /^\d{4}(-\d{2})?$/.test(words) && partialDateSchema.safeParse(words).success ? words : undefined;
}

/** A line with a value that is neither quoted nor begins a list or a block. */
const PLAIN_VALUE = /^(?<name>[\w-]+):[ \t]+(?<value>[^\s"'[{|>#&*!%@].*)$/gm;

/** Reads YAML. People forget to quote a value with a colon in it ("title: Talks: the end"): then plain values are quoted. */
function readYaml(yaml: string): unknown {
  const parse = (source: string) => parseDocument(source, { logLevel: 'silent', uniqueKeys: false });
  const { contents, errors } = parse(yaml);
  if (errors.length === 0) return contents;
  return parse(yaml.replace(PLAIN_VALUE, (_, name, value) => `${name}: ${JSON.stringify(value.trim())}`)).contents;
}

/**
 * Reads the front matter of a text, or gives undefined where it has none. Of YAML (between lines `---`) the title, date,
 * id and source are taken where they are plainly there; TOML (between lines `+++`) is only told apart.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const toml = FENCED.toml.exec(text);
  if (toml !== null) return TOML_LINE.test(toml.groups!.inside!) ? { end: toml[0].length, said: {} } : undefined;
  const match = FENCED.yaml.exec(text);
  if (match === null) return undefined;
  const contents = readYaml(match.groups!.inside!);
  if (!isMap(contents)) return undefined;
  const valueAt = (wanted: keyof typeof NAMES): string | undefined => {
    for (const name of NAMES[wanted]) {
      const node = contents.get(name, true);
      const value = isScalar(node) ? String(node.source ?? node.value ?? '').trim() : '';
      if (value !== '' && !/^\w+:\/\//.test(value)) return value;
    }
    return undefined;
  };
  const said: FrontMatter['said'] = {};
  for (const name of ['id', 'title', 'source'] as const) {
    const value = valueAt(name);
    if (value !== undefined) said[name] = value;
  }
  const date = dateOf(valueAt('date') ?? '');
  if (date !== undefined) said.date = date;
  return { end: match[0].length, said };
}
