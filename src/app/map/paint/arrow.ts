/** How long the head of an arrow is, in pixels and in thicknesses of its line; how wide, as a share of its length. */
export const ARROW = { least: 2.6, length: 2.6, width: 0.86 };
