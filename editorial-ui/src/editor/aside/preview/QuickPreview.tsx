import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import type { Content } from '../../content/content';
import { RenderDocument } from '../../editor.generated';
import type { Device } from './devices';
import { pageOf } from './page';
import { ReaderFrame } from './ReaderFrame';

interface Props {
  readonly content: Content;
  readonly device: Device;
}

/** The text as one types it, not yet as the site has it. */
export function QuickPreview({ content, device }: Props) {
  const [shown] = useDebouncedValue(content, 500);
  const [{ data, error }] = useQuery({
    query: RenderDocument,
    variables: { markdown: shown.body },
    requestPolicy: 'cache-first',
  });
  return (
    <Stack gap="xs">
      {error !== undefined && (
        <Text size="sm" c="dimmed">
          The preview could not be made of your last changes. It tries again when you go on.
        </Text>
      )}
      <ReaderFrame device={device} html={pageOf(shown, data?.render.html ?? '')} />
      {data !== undefined && (
        <Text size="sm" c="dimmed">
          {data.render.readingMinutes === 1 ? '1 minute' : `${String(data.render.readingMinutes)} minutes`} to
          read
        </Text>
      )}
    </Stack>
  );
}
