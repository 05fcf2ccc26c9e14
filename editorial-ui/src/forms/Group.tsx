import { Fieldset, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldId, useProblem } from './problems';

interface Props {
  readonly path: string;
  readonly legend: string;
  readonly description?: string;
  readonly children: ReactNode;
}

/** Controls that make one field together; a problem with the field stands under its name. */
export function Group({ path, legend, description, children }: Props) {
  const problem = useProblem(path);
  return (
    <Fieldset id={fieldId(path)} legend={legend} variant="unstyled" tabIndex={-1}>
      <Stack gap="xs">
        {description !== undefined && (
          <Text size="sm" c="dimmed">
            {description}
          </Text>
        )}
        {problem !== undefined && (
          <Text size="sm" c="error" fw={600}>
            {problem}
          </Text>
        )}
        {children}
      </Stack>
    </Fieldset>
  );
}
