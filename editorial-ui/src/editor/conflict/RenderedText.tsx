import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { NotRendered } from '../body/NotRendered';
import { Rendered } from '../body/Rendered';
import { useRendering } from '../body/use-rendering';

/** The server's own rendering of what is being written. */
export function RenderedText({ markdown }: { readonly markdown: string }) {
  const [text] = useDebouncedValue(markdown, 400);
  const { rendered, failed, fetching, again } = useRendering(text);
  if (failed)
    return (
      <NotRendered {...{ fetching, again }}>The rendered text cannot be shown at the moment.</NotRendered>
    );
  if (rendered === undefined) return null;
  const minutes = rendered.readingMinutes;
  return (
    <Stack gap={4}>
      <Rendered html={rendered.html} title="The body as readers will see it" />
      <Text size="sm" c="dimmed">
        {minutes} {minutes === 1 ? 'minute' : 'minutes'} to read
      </Text>
    </Stack>
  );
}
