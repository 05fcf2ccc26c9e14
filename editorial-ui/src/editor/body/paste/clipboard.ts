/** As the server allows for a body. */
export const longestText = 200_000;
/** Word's own styles make much of what it copies: more than the text that it says. */
const longestMarkup = 3_000_000;

const pictureTypes = ['image/jpeg', 'image/png', 'image/webp'];

export type Judgement =
  | { readonly kind: 'text' }
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly notice: string | null }
  | { readonly kind: 'refused'; readonly notice: string };

/**
 * What to do with what was pasted or dropped. What is refused stays where it came from: nothing is cut off silently.
 * Where only plain text is taken, it does not matter how much markup came with it.
 */
export function judge(data: DataTransfer, written: number, rich = true): Judgement {
  const files = [...data.files];
  const html = rich ? data.getData('text/html') : '';
  const text = data.getData('text/plain');
  if (files.length > 0 && text.trim() === '') return judgeFiles(files);
  if (html.length > longestMarkup || text.length + written > longestText) {
    const much = Math.max(text.length, html.length > longestMarkup ? html.length : 0);
    return {
      kind: 'refused',
      notice:
        `What you pasted has ${much.toLocaleString('en-GB')} characters, and a text may have ` +
        `${longestText.toLocaleString('en-GB')} in all. Nothing was inserted; it is still on your clipboard. ` +
        'Insert it in parts, or make several documents of it.',
    };
  }
  return { kind: 'text' };
}

export function judgeFiles(files: readonly File[]): Judgement {
  const pictures = files.filter(({ type }) => pictureTypes.includes(type));
  const others = files.filter(({ type }) => !pictureTypes.includes(type)).map(({ name }) => `“${name}”`);
  const notice =
    others.length === 0
      ? null
      : `${others.join(', ')} ${others.length === 1 ? 'is no picture' : 'are no pictures'} that a text can show: ` +
        'those are JPEG, PNG and WebP. Nothing was inserted for it.';
  if (pictures.length === 0) return { kind: 'refused', notice: notice ?? 'There was nothing to insert.' };
  return { kind: 'files', files: pictures, notice };
}
