import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { NotRendered } from '../../body/NotRendered';
import { useRendering } from '../../body/use-rendering';
import type { Content } from '../../content/content';
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
  const { rendered, failed, fetching, again } = useRendering(shown.body);
  return (
    <Stack gap="xs">
      {failed && (
        <NotRendered {...{ fetching, again }}>
          The preview could not be made of your last changes.
        </NotRendered>
      )}
      <ReaderFrame device={device} html={pageOf(shown, rendered?.html ?? '')} />
      {rendered !== undefined && (
        <Text size="sm" c="dimmed">
          {rendered.readingMinutes === 1 ? '1 minute' : `${String(rendered.readingMinutes)} minutes`} to read
        </Text>
      )}
    </Stack>
  );
}
