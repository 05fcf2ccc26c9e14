/**
 * Whether rich text would lose something of the Markdown if it wrote it anew: words, addresses or a kind of mark that it
 * has no name for, such as footnotes or raw HTML. Other ways of writing the same (`*` for `-`, line breaks) lose nothing.
 */
export function losesSomething(original: string, rewritten: string): boolean {
  return essence(original) !== essence(rewritten);
}

function essence(markdown: string): string {
  return markdown
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, '')
    .replaceAll(/[&<>"']/g, '')
    .replaceAll(/^\s*\d+[.)]\s/gm, '')
    .replaceAll(/[\s*_\-+#>|:=~`\\]/g, '');
}

/** Words as a reader would count them: marks and addresses are none. */
export function countWords(markdown: string): number {
  const plain = markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/[*_#>|`~[\]!-]/g, ' ');
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
