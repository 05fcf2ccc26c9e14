import { Node } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import { Box } from './nodes/box';
import { Picture } from './nodes/picture';
import { RawMarkdown } from './nodes/raw';

/** Where links may lead: pages, documents by identity, mail and telephones. */
export const linkTarget = /^(https?:\/\/|mailto:|tel:|document:|\/|#)/i;

/** What rich text may hold: what Markdown can say. The page's own title is the first-level heading. */
export const extensions = [
  Node.create({ name: 'doc', topNode: true, content: '(block | boxes)+' }),
  StarterKit.configure({
    document: false,
    heading: { levels: [2, 3, 4] },
    underline: false,
    trailingNode: false,
    link: { openOnClick: false, autolink: false, isAllowedUri: (address) => linkTarget.test(address) },
  }),
  Picture,
  TableKit.configure({ table: { resizable: false } }),
  Box,
  RawMarkdown,
];
