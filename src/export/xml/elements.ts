import XMLBuilder from 'fast-xml-builder';
import { xmlText } from './text.ts';

/** What stands in an element: attributes are named `@name`, a text `#text`; others are elements, lists several of them. */
export interface Content {
  readonly [name: string]: undefined | string | number | boolean | Content | readonly Content[];
}

/** Line ends and tabs are written as references: a reader would turn them into spaces, or leave them out. */
const OPTIONS = {
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  attributeValueProcessor: (_: string, value: unknown) => xmlText(String(value)),
  tagValueProcessor: (_: string, value: unknown) => xmlText(String(value)),
  entities: [
    { regex: /&/g, val: '&amp;' },
    { regex: /</g, val: '&lt;' },
    { regex: />/g, val: '&gt;' },
    { regex: /"/g, val: '&quot;' },
    { regex: /\t/g, val: '&#9;' },
    { regex: /\n/g, val: '&#10;' },
    { regex: /\r/g, val: '&#13;' },
  ],
};
const BUILDER = new XMLBuilder(OPTIONS);

/** How an XML file begins. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element, in a line. */
export const element = (name: string, content: Content): string => `${BUILDER.build({ [name]: content })}\n`;

/** The beginning of an element with other elements, which `close` ends. */
export const open = (name: string, attributes: Content = {}): string =>
  `${BUILDER.build({ [name]: attributes }).replace(/\/>$/, '>')}\n`;

/** The end of an element. */
export const close = (name: string): string => `</${name}>\n`;
