/** Principal axes of a cloud of points: its centre, the axes of most variance, and the mean spread along them. */
export interface Axes {
  centre: Float64Array;
  axes: Float64Array[];
  spread: number;
}

const SWEEPS = 12;

/** Principal component analysis by Jacobi rotations of the covariance matrix (Jacobi 1846). */
export function principalAxes(points: readonly Float64Array[], count: number): Axes {
  const size = points[0]!.length;
  const centre = new Float64Array(size);
  for (const point of points) for (let i = 0; i < size; i++) centre[i]! += point[i]! / points.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const point of points)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        matrix[i]![j]! += ((point[i]! - centre[i]!) * (point[j]! - centre[j]!)) / points.length;
  const turned = matrix.map((_, i) => Float64Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, turned, p, q);
  const order = [...matrix.keys()].sort((a, b) => matrix[b]![b]! - matrix[a]![a]! || a - b).slice(0, count);
  const variance = order.reduce((sum, axis) => sum + matrix[axis]![axis]!, 0) / count;
  return { centre, axes: order.map(axis => turned[axis]!), spread: Math.sqrt(variance) };
}

/** Turns axes p and q so that the points no longer vary together along them. */
function rotate(matrix: Float64Array[], turned: Float64Array[], p: number, q: number): void {
  const shared = matrix[p]![q]!;
  if (Math.abs(shared) < 1e-12) return;
  const slope = (matrix[q]![q]! - matrix[p]![p]!) / (2 * shared);
  const tangent = Math.sign(slope || 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < matrix.length; k++) {
    const [kp, kq] = [matrix[k]![p]!, matrix[k]![q]!];
    matrix[k]![p] = cosine * kp - sine * kq;
    matrix[k]![q] = sine * kp + cosine * kq;
  }
  for (const rows of [matrix, turned]) {
    const [rowP, rowQ] = [rows[p]!, rows[q]!];
    for (let k = 0; k < matrix.length; k++) {
      const [pk, qk] = [rowP[k]!, rowQ[k]!];
      rowP[k] = cosine * pk - sine * qk;
      rowQ[k] = sine * pk + cosine * qk;
    }
  }
}
