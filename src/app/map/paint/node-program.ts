import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { NODE_KINDS } from '../../../browser.ts';
import { type SCREEN_UNIFORMS, setScreen, stripProgram, VERTEX_HEAD } from './program-parts.ts';
import { reachOf, SHAPES } from './shapes.ts';

const SHAPE_LIST = NODE_KINDS.map(kind => SHAPES[kind]);
/** How far a node is painted: as far as the widest shape reaches. */
const REACH = Math.max(...SHAPE_LIST.map(reachOf));

const VERTEX_SHADER = /* glsl */ `
${VERTEX_HEAD}
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_rimColor;
uniform vec4 u_shapes[${SHAPE_LIST.length}];
varying vec2 v_point;
varying float v_radius;
varying vec4 v_shape;
varying vec4 v_rimColor;

void main() {
  v_radius = a_size / u_sizeRatio * u_pixelRatio;
  // One pixel more, for the soft rim.
  vec2 offset = a_corner * (v_radius * ${REACH.toFixed(4)} + 1.0);
  v_point = offset / max(v_radius, 1e-6);
  v_shape = u_shapes[int(a_shape)];
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy + 2.0 * offset / u_dimensions, 0, 1);
  v_color = ownColor();
  v_rimColor = unpacked(a_rimColor);
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

const SQUARE = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
];

/** Paints nodes of all shapes, each with its rim. */
export class NodeSigns extends NodeProgram<(typeof SCREEN_UNIFORMS)[number] | 'u_shapes'> {
  override getDefinition() {
    return stripProgram({ vertex: VERTEX_SHADER, fragment: FRAGMENT_SHADER }, SQUARE, ['u_shapes'], {
      places: ['a_position'],
      numbers: ['a_size', 'a_shape'],
      colors: ['a_color', 'a_rimColor'],
    });
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
    setScreen(gl, at, params);
    gl.uniform4fv(
      at.u_shapes!,
      SHAPE_LIST.flatMap(({ sides, turn, apothem, rim }) => [sides, turn, apothem, rim]),
    );
  }
}
