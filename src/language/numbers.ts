/** Rows of 8-bit whole numbers, each row with the float that they are multiplied by. */
export interface SmallRows {
  columns: number;
  values: Int8Array;
  scales: Float32Array;
}

/** Adds row `row`, as floats, to `to` from `at` on. */
export function addRow({ columns, values, scales }: SmallRows, row: number, to: Float32Array, at: number): void {
  const scale = scales[row]!;
  const from = row * columns;
  for (let i = 0; i < columns; i++) to[at + i]! += values[from + i]! * scale;
}

/** Rounds floats to 8 bits, row by row, by the greatest of each row. */
export function toSmallRows(data: Float32Array, columns: number): SmallRows {
  const rows = data.length / columns;
  const values = new Int8Array(data.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const floats = data.subarray(row * columns, (row + 1) * columns);
    const scale = Math.fround(floats.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127);
    scales[row] = scale;
    if (scale > 0) for (let i = 0; i < columns; i++) values[row * columns + i] = Math.round(floats[i]! / scale);
  }
  return { columns, values, scales };
}

/** Rounds floats to 16 bits by the greatest of them: the float to multiply by, then the whole numbers. */
export function toShorts(data: Float32Array): Uint8Array {
  const bytes = new Uint8Array(4 + data.length * 2);
  const view = new DataView(bytes.buffer);
  const scale = Math.fround(data.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 32767);
  view.setFloat32(0, scale, true);
  if (scale > 0) for (let i = 0; i < data.length; i++) view.setInt16(4 + i * 2, Math.round(data[i]! / scale), true);
  return bytes;
}

/** Reads what `toShorts` wrote into `data`. */
export function fromShorts(bytes: Uint8Array, data: Float32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scale = view.getFloat32(0, true);
  for (let i = 0; i < data.length; i++) data[i] = view.getInt16(4 + i * 2, true) * scale;
}

export function bytesOf({ buffer, byteOffset, byteLength }: Int8Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
}

/** Floats from bytes that need not lie on a multiple of four. */
export const floatsOf = (bytes: Uint8Array): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);
export const signedOf = (bytes: Uint8Array): Int8Array => new Int8Array(Uint8Array.from(bytes).buffer);
