import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { RenderDocument } from '../editor.generated';
import { Rendered } from '../body/Rendered';

/** The server's own rendering of what is being written. */
export function RenderedText({ markdown }: { readonly markdown: string }) {
  const [text] = useDebouncedValue(markdown, 400);
  const variables = { markdown: text };
  const [{ data, error }] = useQuery({ query: RenderDocument, variables, requestPolicy: 'cache-first' });
  if (error !== undefined) return <Text c="dimmed">The rendered text cannot be shown at the moment.</Text>;
  if (data === undefined) return null;
  const minutes = data.render.readingMinutes;
  return (
    <Stack gap={4}>
      <Rendered html={data.render.html} title="The body as readers will see it" />
      <Text size="sm" c="dimmed">
        {minutes} {minutes === 1 ? 'minute' : 'minutes'} to read
      </Text>
    </Stack>
  );
}
