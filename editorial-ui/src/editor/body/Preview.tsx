import { Stack, Text, useComputedColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { RenderDocument } from '../editor.generated';

const style = `
  :root { color-scheme: light dark }
  body { margin: 0; padding: 1px 0 8px; font: 1.0625rem/1.55 "Source Sans 3 Variable", system-ui, sans-serif; overflow-wrap: anywhere }
  h2, h3, h4 { font-family: Georgia, serif; line-height: 1.25; margin: 1.2em 0 .4em }
  a { color: inherit } img { max-width: 100%; height: auto }
  blockquote { margin: 1em 0; padding-left: 1em; border-left: 4px solid #df7f3d }
  table { border-collapse: collapse } th, td { border: 1px solid #8a979a; padding: .3em .6em; text-align: left }
`;

/** The server's own rendering, as readers will get it, in a frame that may run nothing. */
export function Preview({ markdown }: { readonly markdown: string }) {
  const [text] = useDebouncedValue(markdown, 400);
  const [{ data, error }] = useQuery({
    query: RenderDocument,
    variables: { markdown: text },
    requestPolicy: 'cache-first',
  });
  const scheme = useComputedColorScheme('light');
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(320);
  if (error !== undefined) return <Text c="dimmed">The rendered text cannot be shown at the moment.</Text>;
  const html = data?.render.html ?? '';
  const colours =
    scheme === 'dark'
      ? 'body { color: #e3eaea; background: #1b2528 }'
      : 'body { color: #16292b; background: #fff }';
  return (
    <Stack gap={4}>
      <iframe
        ref={frame}
        title="The body as readers will see it"
        sandbox="allow-same-origin"
        srcDoc={`<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Body</title><style>${style}${colours}</style><body>${html}</body></html>`}
        style={{ border: 0, width: '100%', height }}
        onLoad={() => {
          const inner = frame.current?.contentDocument?.documentElement.scrollHeight ?? 320;
          setHeight(Math.min(Math.max(inner, 120), 900));
        }}
      />
      {data !== undefined && (
        <Text size="sm" c="dimmed">
          {data.render.readingMinutes} {data.render.readingMinutes === 1 ? 'minute' : 'minutes'} to read
        </Text>
      )}
    </Stack>
  );
}
