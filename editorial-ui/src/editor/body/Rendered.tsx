import { useComputedColorScheme } from '@mantine/core';
import { useRef, useState } from 'react';

const style = `
  :root { color-scheme: light dark }
  body { margin: 0; padding: 1px 0 8px; font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere }
  h2, h3, h4 { font-family: Georgia, serif; line-height: 1.25; margin: 1.2em 0 .4em }
  a { color: inherit } img { max-width: 100%; height: auto }
  blockquote { margin: 1em 0; padding-left: 1em; border-left: 4px solid #df7f3d }
  table { border-collapse: collapse } th, td { border: 1px solid #8a979a; padding: .3em .6em; text-align: left }
`;
const light = 'body { color: #16292b; background: #fff }';
const dark = 'body { color: #e3eaea; background: #1b2528 }';

interface Props {
  /** Safe HTML from the server. */
  readonly html: string;
  readonly title: string;
}

/** Rendered text in a frame that may run nothing, as high as the text needs. */
export function Rendered({ html, title }: Props) {
  const scheme = useComputedColorScheme('light');
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(120);
  const css = style + (scheme === 'dark' ? dark : light);
  const head = `<meta charset="utf-8"><title>${title}</title><style>${css}</style>`;
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={`<!doctype html><html lang="en-GB"><head>${head}</head><body>${html}</body></html>`}
      style={{ border: 0, width: '100%', height }}
      onLoad={() => {
        const inner = frame.current?.contentDocument?.body.scrollHeight ?? 0;
        setHeight(Math.min(Math.max(inner + 16, 120), 2400));
      }}
    />
  );
}
