import type { NodeViewRendererProps } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import type { Node as Part } from '@tiptap/pm/model';

export interface PictureAttributes {
  /** `asset:` and an id, or a web address. */
  readonly src: string;
  readonly alt: string;
  readonly title: string;
}

interface Options {
  /** Where a small version of an asset is; null: there is none. */
  readonly preview: (id: string) => Promise<string | null>;
}

/** A picture of the media library with its alternative text; its Markdown title is the caption. */
export const Picture = Image.extend<Options>({
  addOptions() {
    return { ...this.parent?.(), preview: () => Promise.resolve(null) };
  },

  // What is copied here and pasted here; pictures of other pages are left out.
  parseHTML() {
    return [
      {
        tag: 'img[data-picture]',
        getAttrs: (element) => ({
          ...{ src: element.dataset['picture'], alt: element.getAttribute('alt') },
          title: element.getAttribute('title'),
        }),
      },
    ];
  },

  renderHTML({ node }) {
    const { src, alt, title } = pictureOf(node.attrs);
    return ['img', { 'data-picture': src, alt, title }];
  },

  parseMarkdown: (token, helpers) =>
    helpers.createNode('image', {
      ...{ src: (token as { href?: string }).href ?? '', alt: token.text ?? '' },
      title: (token as { title?: string | null }).title ?? '',
    }),

  renderMarkdown: (node) => {
    const { src, alt, title } = pictureOf(node.attrs ?? {});
    const said = alt.replaceAll(/[[\]\\]/g, '\\$&').replaceAll(/\s+/g, ' ');
    const caption = title.replaceAll(/["\\]/g, '\\$&').replaceAll(/\s+/g, ' ');
    return caption === '' ? `![${said}](${src})` : `![${said}](${src} "${caption}")`;
  },

  addNodeView() {
    return ({ node }: NodeViewRendererProps) => view(node, this.options.preview);
  },
});

export function pictureOf(attributes: Record<string, unknown>): PictureAttributes {
  const text = (name: string) => (typeof attributes[name] === 'string' ? attributes[name] : '');
  return { src: text('src'), alt: text('alt'), title: text('title') };
}

function view(node: Part, preview: Options['preview']) {
  const dom = document.createElement('figure');
  const image = document.createElement('img');
  const caption = document.createElement('figcaption');
  const alt = document.createElement('p');
  alt.dataset['said'] = '';
  dom.append(image, caption, alt);
  let shown = '';
  const show = (part: Part) => {
    const { src, alt: words, title } = pictureOf(part.attrs);
    image.alt = words;
    caption.textContent = title;
    caption.hidden = title === '';
    alt.textContent = words === '' ? 'This picture has no alternative text' : `Alternative text: ${words}`;
    if (src === shown) return;
    shown = src;
    if (!src.startsWith('asset:')) {
      image.src = src;
      return;
    }
    void preview(src.slice('asset:'.length)).then((address) => {
      if (address !== null && shown === src) image.src = address;
    });
  };
  show(node);
  return {
    dom,
    update(part: Part) {
      if (part.type !== node.type) return false;
      show(part);
      return true;
    },
    ignoreMutation: () => true,
  };
}
