import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PanelProps } from '../../editor/aside/panels';
import { useAccount } from '../../session/context';
import { may } from '../../session/may';
import { FactChecks } from './FactChecks';
import { OwnerField } from './OwnerField';
import { ReviewByField } from './ReviewByField';
import { ReviewList } from './ReviewList';

/** Who looks after the document, who has looked at it, and who is to. */
export function ReviewPanel({ editing, state: { document } }: PanelProps) {
  const { role } = useAccount();
  if (document === null)
    return <Text>Save it first; then it can be assigned, reviewed and fact-checked.</Text>;
  const mayChange = may.write(role);
  return (
    <Stack gap="lg">
      <Part title="Reviews">
        <ReviewList reviews={document.reviews} />
      </Part>
      <Part title="Care">
        <OwnerField
          key={document.owner?.id ?? ''}
          document={document}
          editing={editing}
          mayChange={mayChange}
        />
        <ReviewByField
          key={document.reviewBy ?? ''}
          document={document}
          editing={editing}
          mayChange={mayChange}
        />
      </Part>
      <Part title="Fact-check links">
        <FactChecks document={document} mayChange={mayChange} />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
