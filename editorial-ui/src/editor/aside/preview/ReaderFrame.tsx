import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { readerStyle } from './page';
import classes from './ReaderFrame.module.css';

export const devices = {
  phone: { label: 'Phone', width: 360, height: 640 },
  tablet: { label: 'Tablet', width: 768, height: 960 },
  desktop: { label: 'Desktop', width: 1280, height: 860 },
} as const;

export type Device = keyof typeof devices;

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
  const { ref, width: room } = useElementSize();
  const frame = useRef<HTMLIFrameElement>(null);
  const [loaded, setLoaded] = useState(0);
  const { width, height, label } = devices[device];
  const scale = room === 0 ? 1 : Math.min(1, room / width);

  useEffect(() => {
    const body = frame.current?.contentDocument?.body;
    if (body !== undefined) body.innerHTML = html;
  }, [html, loaded]);

  return (
    <div ref={ref}>
      <div className={classes.room} style={{ width: width * scale, height: height * scale }}>
        <iframe
          ref={frame}
          title={`Preview as on a ${label.toLowerCase()}`}
          sandbox="allow-same-origin"
          srcDoc={shell}
          className={classes.frame}
          style={{ width, height, transform: `scale(${String(scale)})` }}
          onLoad={() => {
            setLoaded((before) => before + 1);
          }}
        />
      </div>
    </div>
  );
}
