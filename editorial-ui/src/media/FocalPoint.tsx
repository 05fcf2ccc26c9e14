import { Group as Row, NumberInput, Stack, Text } from '@mantine/core';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Asset } from './media';
import classes from './FocalPoint.module.css';

interface Props {
  readonly asset: Asset;
  /** From 0 at the left to 1 at the right. */
  readonly x: number;
  /** From 0 at the top to 1 at the bottom. */
  readonly y: number;
  readonly readOnly: boolean;
  readonly onChange: (x: number, y: number) => void;
  /** The editor has moved on: time to store it. */
  readonly onDone: (x: number, y: number) => void;
}

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
};

/** The part of a picture that no crop may lose: clicked, moved by the arrow keys, or typed as percentages. */
export function FocalPoint({ asset, x, y, readOnly, onChange, onDone }: Props) {
  const set = (nextX: number, nextY: number) => {
    if (!readOnly) onChange(inside(nextX), inside(nextY));
  };

  function click(event: MouseEvent<HTMLButtonElement>) {
    if (event.detail === 0 || readOnly) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [nextX, nextY] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    set(nextX, nextY);
    onDone(inside(nextX), inside(nextY));
  }

  function press(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const times = event.shiftKey ? 10 : 1;
    set(x + step[0] * times, y + step[1] * times);
  }

  return (
    <Stack gap="xs">
      <button
        type="button"
        className={classes.frame}
        aria-label={`Focal point: ${percent(x)} % from the left, ${percent(y)} % from the top. Arrow keys move it.`}
        onClick={click}
        onKeyDown={press}
        onBlur={() => {
          onDone(x, y);
        }}
      >
        <img src={asset.previewUrl} alt="" />
        <span className={classes.point} style={{ left: `${percent(x)}%`, top: `${percent(y)}%` }} />
      </button>
      <Text size="sm" c="dimmed">
        Click what must never be cropped away.
      </Text>
      <Row gap="sm">
        <Share
          label="From the left, %"
          value={x}
          readOnly={readOnly}
          onChange={(next) => {
            set(next, y);
          }}
          onDone={() => {
            onDone(x, y);
          }}
        />
        <Share
          label="From the top, %"
          value={y}
          readOnly={readOnly}
          onChange={(next) => {
            set(x, next);
          }}
          onDone={() => {
            onDone(x, y);
          }}
        />
      </Row>
    </Stack>
  );
}

interface ShareProps {
  readonly label: string;
  readonly value: number;
  readonly readOnly: boolean;
  readonly onChange: (value: number) => void;
  readonly onDone: () => void;
}

function Share({ label, value, readOnly, onChange, onDone }: ShareProps) {
  return (
    <NumberInput
      label={label}
      w={150}
      min={0}
      max={100}
      allowDecimal={false}
      hideControls
      readOnly={readOnly}
      value={Number(percent(value))}
      onChange={(typed) => {
        if (typeof typed === 'number') onChange(typed / 100);
      }}
      onBlur={onDone}
    />
  );
}

function inside(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}

function percent(share: number): string {
  return String(Math.round(share * 100));
}
