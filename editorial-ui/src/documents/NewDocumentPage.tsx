import { Anchor, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useTitle } from '../app/use-title';
import type { Tier } from '../api/schema.generated';
import { tierWords, typeWords, valuesOf } from '../words/words';
import { newAddress } from './new-address';
import classes from './NewDocumentPage.module.css';

/** What can be written, by tier, each type with what it is for. */
export function NewDocumentPage() {
  useTitle('New document');
  return (
    <Stack gap="xl">
      <Stack gap={4}>
        <Title order={1}>New document</Title>
        <Text c="dimmed">What would you like to write?</Text>
      </Stack>
      {valuesOf(tierWords).map((tier) => (
        <TypesOf tier={tier} key={tier} />
      ))}
    </Stack>
  );
}

function TypesOf({ tier }: { readonly tier: Tier }) {
  const types = valuesOf(typeWords).filter((type) => typeWords[type].tier === tier);
  return (
    <section aria-labelledby={`tier-${tier}`}>
      <Title order={2} id={`tier-${tier}`}>
        {tierWords[tier].name}
      </Title>
      <Text c="dimmed" mb="sm">
        {tierWords[tier].purpose}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {types.map((type) => (
          <Paper withBorder p="lg" key={type} className={classes.card ?? ''}>
            <Anchor
              component={Link}
              to={`/documents/${newAddress(type)}`}
              fw={600}
              className={classes.link ?? ''}
            >
              {typeWords[type].name}
            </Anchor>
            <Text size="sm">{typeWords[type].purpose}</Text>
          </Paper>
        ))}
      </SimpleGrid>
    </section>
  );
}
