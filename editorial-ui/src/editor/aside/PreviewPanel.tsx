import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import type { PanelProps } from './panels';
import { type Device, devices } from './preview/devices';
import { QuickPreview } from './preview/QuickPreview';
import { RealPage } from './preview/RealPage';

const views = [
  { value: 'quick', label: 'As you type' },
  { value: 'page', label: 'As readers see it' },
] as const;

type View = (typeof views)[number]['value'];

/** What readers will see, at the width of a phone, a tablet or a desk: the text at once, or the real page. */
export function PreviewPanel({ state: { content, document }, changed }: PanelProps) {
  const [view, setView] = useState<View>('quick');
  const [device, setDevice] = useState<Device>('phone');
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label="What the preview shows"
        fullWidth
        value={view}
        onChange={setView}
        data={[...views]}
      />
      <SegmentedControl
        aria-label="Width of the preview"
        fullWidth
        value={device}
        onChange={(value) => {
          if (Object.hasOwn(devices, value)) setDevice(value as Device);
        }}
        data={Object.entries(devices).map(([value, { label }]) => ({ value, label }))}
      />
      {view === 'quick' ? (
        <QuickPreview content={content} device={device} />
      ) : (
        <RealPage content={content} stored={document} changed={changed} device={device} />
      )}
    </Stack>
  );
}
