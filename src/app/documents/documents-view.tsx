/** A place that is kept for the documents. */
export function DocumentsView() {
  return <h2>Documents</h2>;
}
