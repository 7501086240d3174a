/** Below this a reading is marked as unsure, here and on the map. */
const SURE = 0.75;

/** Marks what is less sure. */
export function Unsure({ confidence = 1 }: { confidence?: number | undefined }) {
  if (confidence >= SURE) return null;
  return (
    <span
      className="tag"
      data-tone="unsure"
      title="Of such readings so many were right in reports that people annotated"
    >
      {Math.round(confidence * 100)} % sure
    </span>
  );
}
