import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { RenderDocument } from '../editor.generated';
import type { PanelProps } from './panels';
import { type Device, devices, ReaderFrame } from './preview/ReaderFrame';
import { pageOf } from './preview/page';

/** What readers will see, at the width of a phone, a tablet or a desk. */
export function PreviewPanel({ state: { content } }: PanelProps) {
  const [device, setDevice] = useState<Device>('phone');
  const [shown] = useDebouncedValue(content, 500);
  const [{ data, error }] = useQuery({
    query: RenderDocument,
    variables: { markdown: shown.body },
    requestPolicy: 'cache-first',
  });
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label="Width of the preview"
        fullWidth
        value={device}
        onChange={(value) => {
          if (Object.hasOwn(devices, value)) setDevice(value as Device);
        }}
        data={Object.entries(devices).map(([value, { label }]) => ({ value, label }))}
      />
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
