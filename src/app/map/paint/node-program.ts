import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { NODE_KINDS } from '../../../browser.ts';
import { reachOf, SHAPES } from './shapes.ts';

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio', 'u_shapes'] as const;
const SHAPE_LIST = NODE_KINDS.map(kind => SHAPES[kind]);
/** How far a node is painted: as far as the widest shape reaches. */
const REACH = Math.max(...SHAPE_LIST.map(reachOf));

const VERTEX_SHADER = /* glsl */ `
attribute vec2 a_corner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_rimColor;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec4 u_shapes[${SHAPE_LIST.length}];
varying vec2 v_point;
varying float v_radius;
varying vec4 v_shape;
varying vec4 v_color;
varying vec4 v_rimColor;

void main() {
  v_radius = a_size / u_sizeRatio * u_pixelRatio;
  // One pixel more, for the soft rim.
  vec2 offset = a_corner * (v_radius * ${REACH.toFixed(4)} + 1.0);
  v_point = offset / max(v_radius, 1e-6);
  v_shape = u_shapes[int(a_shape)];
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy + 2.0 * offset / u_dimensions, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_rimColor = a_rimColor;
  v_rimColor.a *= 255.0 / 254.0;
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;
varying vec2 v_point;
varying float v_radius;
varying vec4 v_shape;
varying vec4 v_color;
varying vec4 v_rimColor;

/* How far outside of the shape a point is; of a polygon, as its nearest side sees it. */
float outside(vec2 point) {
  float away = length(point);
  if (v_shape.x < 3.0) return away - v_shape.z;
  float sector = 6.283185307 / v_shape.x;
  float angle = atan(point.y, point.x) - v_shape.y;
  return away * cos(angle - sector * floor(angle / sector + 0.5)) - v_shape.z;
}

void main() {
  float away = outside(v_point);
  #ifdef PICKING_MODE
  if (away > 0.0) discard;
  gl_FragColor = v_color;
  #else
  float covered = clamp(0.5 - away * v_radius, 0.0, 1.0);
  float inner = clamp(0.5 - (away + v_shape.w * v_shape.z) * v_radius, 0.0, 1.0);
  gl_FragColor = mix(v_rimColor, v_color, inner) * covered;
  #endif
}
`;

/** A node as the reducer gives it. */
interface PaintedNode extends NodeDisplayData {
  shape: number;
  rimColor: string;
}

/** Paints nodes of all shapes, each with its rim. */
export class NodeSigns extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rimColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
    const { shape, rimColor } = data as PaintedNode;
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = shape;
    array[start + 4] = floatColor(data.color);
    array[start + 5] = floatColor(rimColor);
    array[start + 6] = id;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations: at }: Parameters<NodeProgram['setUniforms']>[1]) {
    gl.uniformMatrix3fv(at.u_matrix!, false, params.matrix);
    gl.uniform2f(at.u_dimensions!, params.width * params.pixelRatio, params.height * params.pixelRatio);
    gl.uniform1f(at.u_sizeRatio!, params.sizeRatio);
    gl.uniform1f(at.u_pixelRatio!, params.pixelRatio);
    gl.uniform4fv(
      at.u_shapes!,
      SHAPE_LIST.flatMap(({ sides, turn, apothem, rim }) => [sides, turn, apothem, rim]),
    );
  }
}
