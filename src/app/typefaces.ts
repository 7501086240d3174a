/** The faces of `styles/tokens.css`, for canvases: they take no variable of the page. */
export const SERIF = '"Source Serif 4 Variable", Georgia, "Liberation Serif", serif';
export const SANS = '"Source Sans 3 Variable", "Helvetica Neue", "Liberation Sans", Arial, sans-serif';
