import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { messageOf } from '../../forms/problems';
import { Panel } from '../../forms/Panel';
import { useSession } from '../../session/context';
import { FocalPoint } from '../FocalPoint';
import { type AssetDetail, saveAsset } from './library';
import { type Problem, problemOfError } from './problem-of-error';

interface Props {
  readonly asset: AssetDetail;
  readonly readOnly: boolean;
  readonly onChange: (asset: AssetDetail) => void;
}

/** The picture, large, with its focal point; stored when the editor moves on from it. */
export function PicturePanel({ asset, readOnly, onChange }: Props) {
  const { http } = useSession();
  const [at, setAt] = useState<{ readonly of: string; readonly x: number; readonly y: number } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [stored, setStored] = useState(false);
  const moved = at?.of === asset.large.url ? at : null;
  const x = moved?.x ?? asset.focalX;
  const y = moved?.y ?? asset.focalY;

  async function store(focalX: number, focalY: number) {
    if (readOnly || (focalX === asset.focalX && focalY === asset.focalY)) return;
    setProblem(null);
    setStored(false);
    try {
      onChange(await saveAsset(http, asset, { focalX, focalY }));
      setStored(true);
    } catch (error) {
      setProblem(problemOfError(error));
    }
  }

  return (
    <Panel title="Picture and focal point">
      <FocalPoint
        asset={{ ...asset, previewUrl: asset.large.url }}
        x={x}
        y={y}
        readOnly={readOnly}
        onChange={(nextX, nextY) => {
          setAt({ of: asset.large.url, x: nextX, y: nextY });
        }}
        onDone={(nextX, nextY) => void store(nextX, nextY)}
      />
      {problem === null ? (
        <Text role="status" size="sm" c="dimmed">
          {stored ? 'Focal point stored.' : ''}
        </Text>
      ) : (
        <Group role="alert">
          <Text c="error" fw={600}>
            {messageOf(problem)}
          </Text>
          <Button size="compact-sm" variant="light" onClick={() => void store(x, y)}>
            Try again
          </Button>
        </Group>
      )}
    </Panel>
  );
}
