import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { EDGE_TYPE_NAMES, EDGE_TYPES } from '../../../browser.ts';
import { ARROW } from './arrow.ts';
import { Detail } from './detail.ts';
import { type SCREEN_UNIFORMS, setScreen, stripProgram, VERTEX_HEAD } from './program-parts.ts';

/** So many straight pieces make a curve. */
const PIECES = 8;
/** Corners of an arrow's head: its base and its tip. */
const [BASE, TIP] = [2, 3];

/** One strip: along the curve on both sides, then the head of the arrow. */
const STRIP = [
  ...Array.from({ length: PIECES + 1 }, (_, at) => [
    [at / PIECES, -1],
    [at / PIECES, 1],
  ]).flat(),
  [BASE, -1],
  [BASE, 1],
  [TIP, 0],
];

const VERTEX_SHADER = /* glsl */ `
${VERTEX_HEAD}
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_radius;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_dash;
uniform vec4 u_dashes[${EDGE_TYPE_NAMES.length}];
varying float v_across;
varying float v_half;
varying float v_along;
varying vec4 v_dash;

vec2 onScreen(vec2 place) {
  return 0.5 * (u_matrix * vec3(place, 1)).xy * u_dimensions;
}

/* How much of the curve, from its end, lies within a distance of its end. */
float before(float distance, vec2 straight, vec2 bent) {
  float part = distance / max(length(straight), 1e-6);
  for (int round = 0; round < 3; round++) part = distance / max(length(straight + bent * part), 1e-6);
  return min(part, 1.0);
}

void main() {
  vec2 source = onScreen(a_source);
  vec2 target = onScreen(a_target);
  vec2 line = target - source;
  vec2 control = 0.5 * (source + target) + a_curvature * vec2(-line.y, line.x);
  float thickness = a_thickness * u_pixelRatio;
  float head = ${ARROW.least.toFixed(2)} * u_pixelRatio + ${ARROW.length.toFixed(2)} * thickness;
  float radius = a_radius / u_sizeRatio * u_pixelRatio;

  vec2 straight = 2.0 * (control - target);
  vec2 bent = source - 2.0 * control + target;
  bool isTip = a_corner.x > 2.5;
  float t = 1.0 - before(radius + (isTip ? 0.0 : head), straight, bent);
  if (a_corner.x < 1.5) t *= a_corner.x;
  vec2 place = mix(mix(source, control, t), mix(control, target, t), t);
  vec2 toward = mix(control - source, target - control, t);
  vec2 ahead = toward / max(length(toward), 1e-6);

  v_half = isTip ? 0.0 : (a_corner.x > 1.5 ? ${ARROW.width.toFixed(2)} * head : thickness) / 2.0;
  /* One pixel more, for the soft rim. */
  v_across = a_corner.y * (v_half + 1.0);
  v_along = t * length(line) * (1.0 + 0.7 * a_curvature * a_curvature) / u_pixelRatio;
  v_dash = a_corner.x > 1.5 ? vec4(0) : u_dashes[int(a_dash)];
  gl_Position = vec4(2.0 * (place + vec2(-ahead.y, ahead.x) * v_across) / u_dimensions, 0, 1);
  v_color = ownColor();
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying float v_across;
varying float v_half;
varying float v_along;
varying vec4 v_dash;
varying vec4 v_color;

/* How much of a point lies within a dash, from one place to another. */
float within(float at, float from, float to) {
  return clamp(min(at - from, to - at) + 0.5, 0.0, 1.0);
}

void main() {
  float covered = clamp(v_half - abs(v_across) + 0.5, 0.0, 1.0);
  #ifdef PICKING_MODE
  if (covered < 0.5) discard;
  gl_FragColor = v_color;
  #else
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period > 0.0) {
    float at = mod(v_along, period);
    float second = v_dash.x + v_dash.y;
    covered *= max(within(at, 0.0, v_dash.x), within(at, second, second + v_dash.z));
  }
  gl_FragColor = v_color * covered;
  #endif
}
`;

const DASHES = EDGE_TYPE_NAMES.flatMap(type => {
  const { dash } = EDGE_TYPES[type];
  return dash.length === 4 ? dash : [...dash, ...dash, 0, 0, 0, 0].slice(0, 4);
});

/** An edge as the reducer gives it. */
interface PaintedEdge extends EdgeDisplayData {
  curvature: number;
  dash: number;
}

type ProgramInfo = Parameters<EdgeProgram['setUniforms']>[1];

/**
 * Paints edges: curves as thick at every zoom, in the dashes of their types, with an arrow at the target's rim. Data go to
 * the graphics when they have changed, and not for each frame.
 */
class EdgeLines extends EdgeProgram<(typeof SCREEN_UNIFORMS)[number] | 'u_dashes'> {
  protected readonly detail = new Detail();
  private isStale = true;

  override getDefinition() {
    return stripProgram({ vertex: VERTEX_SHADER, fragment: FRAGMENT_SHADER }, STRIP, ['u_dashes'], {
      places: ['a_source', 'a_target'],
      numbers: ['a_radius', 'a_thickness', 'a_curvature', 'a_dash'],
      colors: ['a_color'],
    });
  }

  override process(...given: Parameters<EdgeProgram['process']>): void {
    this.isStale = true;
    super.process(...given);
  }

  override reallocate(capacity: number): void {
    this.isStale = true;
    super.reallocate(capacity);
  }

  protected override bindProgram(program: ProgramInfo): void {
    if (this.isStale) super.bindProgram(program);
    else this.bindKept(program);
  }

  override render(params: RenderParams): void {
    super.render(params);
    this.isStale = false;
  }

  override drawWebGL(method: number, { gl, frameBuffer }: ProgramInfo): void {
    gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
    const count = this.detail.edgesOf(this.capacity);
    (gl as WebGL2RenderingContext).drawArraysInstanced(method, 0, this.VERTICES, count);
  }

  private bindKept(program: ProgramInfo): void {
    const { gl, buffer, constantBuffer } = program;
    const bind = (from: WebGLBuffer, attributes: typeof this.ATTRIBUTES, each: boolean) => {
      gl.bindBuffer(gl.ARRAY_BUFFER, from);
      let offset = 0;
      for (const attribute of attributes) offset += this.bindAttribute(attribute, program, offset, each);
    };
    bind(constantBuffer, this.CONSTANT_ATTRIBUTES, false);
    bind(buffer, this.ATTRIBUTES, true);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  override processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const { curvature, dash } = data as PaintedEdge;
    const { array } = this;
    array[start] = source.x;
    array[start + 1] = source.y;
    array[start + 2] = target.x;
    array[start + 3] = target.y;
    array[start + 4] = target.size;
    array[start + 5] = data.size;
    array[start + 6] = curvature;
    array[start + 7] = dash;
    array[start + 8] = floatColor(data.color);
    array[start + 9] = id;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
    setScreen(gl, at, params);
    gl.uniform4fv(at.u_dashes!, DASHES);
  }
}

/** The program of edges for a map with so much detail. */
export function edgeLines(detail: Detail): typeof EdgeLines {
  return class extends EdgeLines {
    protected override readonly detail = detail;
  };
}
