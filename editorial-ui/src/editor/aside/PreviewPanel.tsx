import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { NotRendered } from '../body/NotRendered';
import { useRendering } from '../body/use-rendering';
import type { PanelProps } from './panels';
import { type Device, devices, ReaderFrame } from './preview/ReaderFrame';
import { pageOf } from './preview/page';

/** What readers will see, at the width of a phone, a tablet or a desk. */
export function PreviewPanel({ state: { content } }: PanelProps) {
  const [device, setDevice] = useState<Device>('phone');
  const [shown] = useDebouncedValue(content, 500);
  const { rendered, failed, fetching, again } = useRendering(shown.body);
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
