/**
 * Whether rich text would lose something of the Markdown if it wrote it anew: words, addresses or a kind of mark that it
 * has no name for, such as footnotes or raw HTML. Other ways of writing the same (`*` for `-`, line breaks) lose nothing;
 * nor do addresses that stand elsewhere, where the text names them.
 */
export function losesSomething(original: string, rewritten: string, named = false): boolean {
  return essence(original, named) !== essence(rewritten, named);
}

function essence(markdown: string, named: boolean): string {
  const plain = named ? markdown.replaceAll(/\](\[[^\]]*\]|\([^)]*\))/g, ']') : markdown;
  return plain
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, '')
    .replaceAll(/[&<>"']/g, '')
    .replaceAll(/^\s*\d+[.)]\s/gm, '')
    .replaceAll(/[\s*_\-+#>|:=~`\\]/g, '');
}

/** Words as a reader would count them: marks and addresses are none. */
export function countWords(markdown: string): number {
  const plain = markdown
    .replaceAll(/^:::[ \t]*(video \S+|[a-z-]*)/gm, ' ')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[*_#>|`~[\]!-]/g, ' ');
  return countPlainWords(plain);
}

/** Words of a text without marks. */
export function countPlainWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** As the server counts: 230 words a minute. */
export function minutesToRead(words: number): number {
  return Math.ceil(words / 230);
}
