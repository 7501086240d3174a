import { isMap, isScalar, parseDocument } from 'yaml';
import { saidDate } from '../dates/said.ts';
import { FIELDS, type Field, inOneCase } from '../fields.ts';
import type { Metadata } from '../metadata.ts';

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
  said: Omit<Metadata, 'articles'>;
  notes: readonly string[];
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
 * id, source and author are taken where they are plainly there; TOML (between lines `+++`) is only told apart.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const toml = FENCED.toml.exec(text);
  if (toml !== null)
    return TOML_LINE.test(toml.groups!.inside!) ? { end: toml[0].length, said: {}, notes: [] } : undefined;
  const match = FENCED.yaml.exec(text);
  if (match === null) return undefined;
  const contents = readYaml(match.groups!.inside!);
  if (!isMap(contents)) return undefined;
  const values = new Map(contents.items.map(({ key, value }) => [inOneCase(String(key)), value]));
  const saidOf = (field: Field): string | undefined => {
    for (const name of FIELDS[field]) {
      const node = values.get(inOneCase(name));
      const value = isScalar(node) ? String(node.source ?? node.value ?? '').trim() : '';
      if (value !== '' && !/^\w+:\/\//.test(value)) return value;
    }
    return undefined;
  };
  const { date, notes } = saidDate(saidOf('date'));
  const said: FrontMatter['said'] = date === undefined ? {} : { date };
  for (const name of ['id', 'title', 'source', 'author'] as const) {
    const value = saidOf(name);
    if (value !== undefined) said[name] = value;
  }
  return { end: match[0].length, said, notes };
}
