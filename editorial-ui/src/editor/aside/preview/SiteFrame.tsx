import { useEffect, useRef } from 'react';
import { DeviceRoom } from './DeviceRoom';
import { type Device, devices } from './devices';
import classes from './ReaderFrame.module.css';

interface Props {
  readonly address: string;
  /** Of what is saved: when it moves, the page is loaded again and stays where one has scrolled to. */
  readonly version: number;
  readonly device: Device;
  /** The preview has ended. */
  readonly onOver: () => void;
}

/** The site in a frame. It may run no scripts and open no windows, so nothing in it reaches the editor. */
export function SiteFrame({ address, version, device, onOver }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef(version);

  useEffect(() => {
    if (shown.current === version) return;
    shown.current = version;
    frame.current?.contentWindow?.location.reload();
  }, [version]);

  return (
    <DeviceRoom device={device}>
      {(style) => (
        <iframe
          ref={frame}
          title={`The page as on a ${devices[device].label.toLowerCase()}`}
          sandbox="allow-same-origin allow-forms"
          referrerPolicy="no-referrer"
          src={address}
          className={classes.frame}
          style={style}
          onLoad={() => {
            const page = frame.current?.contentDocument ?? null;
            if (page !== null && page.querySelector('.preview-ended') !== null) onOver();
          }}
        />
      )}
    </DeviceRoom>
  );
}
