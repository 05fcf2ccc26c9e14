import { useEffect, useRef, useState } from 'react';
import { DeviceRoom } from './DeviceRoom';
import { type Device, devices } from './devices';
import { readerStyle } from './page';
import classes from './ReaderFrame.module.css';

interface Props {
  readonly device: Device;
  /** Safe HTML. */
  readonly html: string;
}

const shell = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><base target="_blank"><title>Preview</title>
<style>${readerStyle}</style></head><body></body></html>`;

/**
 * A page of a device's width, made smaller to fit. The frame may run no scripts and open no windows, so links lead
 * nowhere; what is new is put in without loading it again, so that it stays where one has scrolled to.
 */
export function ReaderFrame({ device, html }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(0);

  useEffect(() => {
    const body = frame.current?.contentDocument?.body;
    if (body !== undefined) body.innerHTML = html;
  }, [html, loaded]);

  return (
    <DeviceRoom device={device}>
      {(style) => (
        <iframe
          ref={frame}
          title={`Preview as on a ${devices[device].label.toLowerCase()}`}
          sandbox="allow-same-origin"
          srcDoc={shell}
          className={classes.frame}
          style={style}
          onLoad={() => {
            setLoaded((before) => before + 1);
          }}
        />
      )}
    </DeviceRoom>
  );
}
