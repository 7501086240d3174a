/** The mark of Entente: two circles that share a part. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 22" aria-hidden="true" focusable="false">
      <circle cx="11" cy="11" r="8.6" />
      <circle cx="21" cy="11" r="8.6" />
    </svg>
  );
}
