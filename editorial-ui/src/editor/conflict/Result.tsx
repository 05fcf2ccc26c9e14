import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { FieldDifference } from '../../differences/FieldDifference';
import type { Names } from '../../differences/values';

import { changedFields, valueAt } from '../content/changes';
import type { Content } from '../content/content';
import { labelOf } from '../content/show';
import { RenderedText } from './RenderedText';

interface Props {
  readonly result: Content;
  readonly theirs: Content;
  readonly names: Names;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** What will be saved: what differs from what is stored now, and the whole text as readers will see it. */
export function Result({ result, theirs, names, onSave, onBack }: Props) {
  const changed = changedFields(theirs, result);
  return (
    <Stack>
      <Title order={3}>What will be saved</Title>
      {changed.length === 0 && <Text>It is the same as what is stored now.</Text>}
      {changed.map((path) => (
        <div key={path}>
          <Text fw={600}>{labelOf(path)}</Text>
          <FieldDifference
            path={path}
            before={valueAt(theirs, path)}
            after={valueAt(result, path)}
            names={names}
          />
        </div>
      ))}
      <Title order={3}>The text as readers will see it</Title>
      <div>
        <Title order={4}>{result.title}</Title>
        <Text>{result.summary}</Text>
        <RenderedText markdown={result.body} />
      </div>
      <Group>
        <Button onClick={onSave}>Save this</Button>
        <Button variant="default" onClick={onBack}>
          Back to the choices
        </Button>
      </Group>
    </Stack>
  );
}
