import { Anchor, Button, Group as Row, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { ProblemError } from '../api/http';
import { type Problem, unreachable } from '../api/problem';
import { fieldId, messageOf, useProblem } from '../forms/problems';
import { useSession } from '../session/context';
import { FocalPoint } from './FocalPoint';
import { type Asset, type AssetChange, changeAsset } from './media';

interface Props {
  readonly asset: Asset;
  readonly path: string;
  readonly onChange: (asset: Asset) => void;
  readonly readOnly: boolean;
}

type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** What goes with a picture wherever it is used; stored when the editor moves on from a field. */
export function AssetForm({ asset, path, onChange, readOnly }: Props) {
  const { http } = useSession();
  const problem = useProblem(`${path}.alt`);
  const [form, setForm] = useState<AssetChange>(() => formOf(asset));
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const change = (part: Partial<AssetChange>) => {
    setForm({ ...form, ...part });
  };

  async function store(next: AssetChange) {
    if (readOnly || JSON.stringify(next) === JSON.stringify(formOf(asset))) return;
    setSaving({ kind: 'saving' });
    try {
      const stored = await changeAsset(http, asset.id, next);
      setForm((now) => ({ ...now, version: stored.version }));
      onChange(stored);
      setSaving({ kind: 'saved' });
    } catch (error) {
      setSaving({ kind: 'refused', problem: error instanceof ProblemError ? error.problem : unreachable });
    }
  }

  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <FocalPoint
        asset={asset}
        x={form.focalX}
        y={form.focalY}
        readOnly={readOnly}
        onChange={(focalX, focalY) => {
          change({ focalX, focalY });
        }}
        onDone={(focalX, focalY) => void store({ ...form, focalX, focalY })}
      />
      <Stack gap="sm">
        <TextInput
          id={fieldId(`${path}.alt`)}
          label="Alternative text"
          description="What the picture shows, in a sentence, for people who cannot see it."
          error={problem}
          readOnly={readOnly}
          value={form.alt ?? ''}
          onChange={(event) => {
            change({ alt: event.currentTarget.value });
          }}
          onBlur={() => void store(form)}
        />
        <TextInput
          id={fieldId(`${path}.credit`)}
          label="Picture credit"
          readOnly={readOnly}
          value={form.credit ?? ''}
          onChange={(event) => {
            change({ credit: event.currentTarget.value });
          }}
          onBlur={() => void store(form)}
        />
        <Text size="sm" c="dimmed">
          {asset.filename}, {asset.width} by {asset.height} pixels. What you change here counts wherever the
          picture is used.{' '}
          <Anchor component={Link} to={`/library/${asset.id}`} target="_blank" underline="always">
            Rights, crops and uses (opens in a new tab)
          </Anchor>
        </Text>
        <SavingState saving={saving} again={() => void store(form)} />
      </Stack>
    </SimpleGrid>
  );
}

function SavingState({ saving, again }: { readonly saving: Saving; readonly again: () => void }) {
  if (saving.kind === 'refused') {
    return (
      <Row role="alert">
        <Text c="error" fw={600}>
          {messageOf(saving.problem)}
        </Text>
        <Button size="compact-sm" variant="light" onClick={again}>
          Try again
        </Button>
      </Row>
    );
  }
  const words = {
    idle: '',
    saving: 'Storing what you wrote about the picture…',
    saved: 'Stored with the picture.',
  };
  return (
    <Text size="sm" c="dimmed" role="status">
      {words[saving.kind]}
    </Text>
  );
}

function formOf({ version, alt, credit, focalX, focalY }: Asset): AssetChange {
  return { version, alt, credit, focalX, focalY };
}
