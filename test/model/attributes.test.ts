import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AttributeList } from '../../src/app/panel/attribute-list.tsx';
import { toGexf } from '../../src/export/gexf.ts';
import { ATTRIBUTE_LIST, type AttributeName, type ValueForm } from '../../src/model/attributes.ts';
import { edgeAttributesSchema, type NodeAttributes, nodeAttributesSchema } from '../../src/model/graph.ts';
import { EDGE_TYPE_NAMES, NODE_KINDS } from '../../src/model/ontology.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { textOf } from '../support/text-of.ts';

const evidence = [{ document: 'd', start: 0, end: 1, quote: 'q' }];

/** A value of each form, and those of attributes that may not be any words. */
const BY_FORM: Record<ValueForm, unknown> = {
  text: 'Words',
  names: ['Other', 'Another'],
  date: '2025-03',
  share: 0.5,
  tellings: [
    { document: 'd', status: 'proposed' },
    { document: 'e', status: 'planned', date: '2025-03' },
    { document: 'f', status: 'planned', date: '2025-03' },
  ],
};
const EXAMPLES: Partial<Record<AttributeName, unknown>> = {
  iso2: 'NO',
  status: 'held',
  mode: 'phone',
  plover: 'AID',
  readers: ['rules', 'model'],
};
const VALUES = Object.fromEntries(
  ATTRIBUTE_LIST.map(([name, { form }]) => [name, EXAMPLES[name] ?? BY_FORM[form]]),
) as Record<AttributeName, unknown>;

test.each(NODE_KINDS)('a %s has the attributes of its kind alone', kind => {
  const own = ATTRIBUTE_LIST.filter(([, { of }]) => of.includes(kind)).map(([name]) => [name, VALUES[name]]);
  const node = { kind, label: 'It', evidence, ...Object.fromEntries(own) };
  expect(nodeAttributesSchema.safeParse(node).success).toBe(true);
  for (const [name, { of }] of ATTRIBUTE_LIST)
    if (!of.includes(kind))
      expect(nodeAttributesSchema.safeParse({ ...node, [name]: VALUES[name] }).success).toBe(false);
});

test.each(EDGE_TYPE_NAMES)('an edge of type %s has the attributes of its type alone', type => {
  for (const [name, { of }] of ATTRIBUTE_LIST) {
    const value = name === 'plover' ? undefined : VALUES[name];
    const { success } = edgeAttributesSchema.safeParse({
      type,
      evidence,
      ...(value !== undefined && { [name]: value }),
    });
    expect(success, name).toBe(value === undefined || of.includes(type));
  }
});

test('the panel shows each attribute under its label', () => {
  const attributes = { kind: 'meeting', label: 'It', evidence, ...VALUES } as unknown as NodeAttributes;
  const shown = renderToStaticMarkup(createElement(AttributeList, { attributes }));
  for (const [, { label }] of ATTRIBUTE_LIST) expect(shown).toContain(`<dt>${label}</dt>`);
  for (const written of [
    'Other · Another',
    'Words',
    'NO',
    'March 2025',
    'held',
    'phone',
    'AID',
    '50 %',
    'proposed → planned (March 2025)',
  ])
    expect(shown).toContain(`<dd>${written}</dd>`);
});

test('exports have a column for each attribute', () => {
  const text = textOf(toGexf(fixtureGraph()));
  for (const [name, { form }] of ATTRIBUTE_LIST)
    expect(text).toContain(
      `<attribute id="${name}" title="${name}" type="${form === 'share' ? 'double' : 'string'}"/>`,
    );
});
