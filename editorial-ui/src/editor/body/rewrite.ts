import { MarkdownManager } from '@tiptap/markdown';
import { extensions } from './extensions';

/** The Markdown as rich text would write it. */
export function rewrite(markdown: string): string {
  const manager = new MarkdownManager({ extensions });
  return manager.serialize(manager.parse(markdown));
}
