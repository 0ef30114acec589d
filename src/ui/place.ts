/** A place in per cent of a picture's width or height, short enough for the page to stay light. */
export const at = (place: number): string => `${Number(place.toFixed(2))}%`;
