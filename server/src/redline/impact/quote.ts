/** A text of at most `most` UTF-16 units: a longer one is cut, with an ellipsis for the rest. */
export function cutTo(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
