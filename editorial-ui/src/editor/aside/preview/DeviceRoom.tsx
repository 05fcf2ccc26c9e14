import { useElementSize } from '@mantine/hooks';
import type { CSSProperties, ReactNode } from 'react';
import { type Device, devices } from './devices';
import classes from './ReaderFrame.module.css';

interface Props {
  readonly device: Device;
  readonly children: (style: CSSProperties) => ReactNode;
}

/** Room for a frame of a device's size, made smaller to fit. */
export function DeviceRoom({ device, children }: Props) {
  const { ref, width: room } = useElementSize();
  const { width, height } = devices[device];
  const scale = room === 0 ? 1 : Math.min(1, room / width);
  return (
    <div ref={ref}>
      <div className={classes.room} style={{ width: width * scale, height: height * scale }}>
        {children({ width, height, transform: `scale(${String(scale)})` })}
      </div>
    </div>
  );
}
