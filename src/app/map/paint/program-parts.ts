import type { RenderParams } from 'sigma/types';

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;

/** What the programs of nodes and of edges know of the screen. */
export const SCREEN_UNIFORMS = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio'] as const;

/** What the vertex shaders of both begin with: what is known of the screen, and the colour of what is painted. */
export const VERTEX_HEAD = /* glsl */ `
attribute vec2 a_corner;
attribute vec4 a_color;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
varying vec4 v_color;

/* A colour as it was before it was packed into a number. */
vec4 unpacked(vec4 color) {
  return vec4(color.rgb, color.a * 255.0 / 254.0);
}

vec4 ownColor() {
  #ifdef PICKING_MODE
  return unpacked(a_id);
  #else
  return unpacked(a_color);
  #endif
}
`;

const color = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });
const number = (name: string, size = 1) => ({ name, size, type: FLOAT });

/**
 * Defines a program that paints one strip of corners for each item: `places` are attributes of two numbers each, `numbers`
 * those of one, `colors` follow. The number by which the pointer finds the item comes last.
 */
export function stripProgram<Uniform extends string>(
  shaders: { vertex: string; fragment: string },
  strip: number[][],
  uniforms: readonly Uniform[],
  { places, numbers, colors }: { places: readonly string[]; numbers: readonly string[]; colors: readonly string[] },
) {
  return {
    VERTICES: strip.length,
    VERTEX_SHADER_SOURCE: shaders.vertex,
    FRAGMENT_SHADER_SOURCE: shaders.fragment,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS: [...SCREEN_UNIFORMS, ...uniforms],
    ATTRIBUTES: [
      ...places.map(name => number(name, 2)),
      ...numbers.map(name => number(name)),
      ...[...colors, 'a_id'].map(color),
    ],
    CONSTANT_ATTRIBUTES: [number('a_corner', 2)],
    CONSTANT_DATA: strip,
  };
}

/** Tells a program how the screen is. */
export function setScreen(
  gl: WebGLRenderingContext,
  at: Partial<Record<string, WebGLUniformLocation>>,
  { matrix, width, height, sizeRatio, pixelRatio }: RenderParams,
): void {
  gl.uniformMatrix3fv(at.u_matrix!, false, matrix);
  gl.uniform2f(at.u_dimensions!, width * pixelRatio, height * pixelRatio);
  gl.uniform1f(at.u_sizeRatio!, sizeRatio);
  gl.uniform1f(at.u_pixelRatio!, pixelRatio);
}
