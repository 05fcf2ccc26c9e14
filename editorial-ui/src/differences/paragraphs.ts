/** The paragraphs and what parts them, such that joining them gives the text back. */
export function paragraphsOf(text: string): string[] {
  return text.split(/(\n{2,})/).filter((piece) => piece !== '');
}
