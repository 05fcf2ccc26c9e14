import { SimpleGrid } from '@mantine/core';
import { ListEditor } from '../../forms/ListEditor';
import { TextField } from '../../forms/TextField';
import type { WardFact, WardProfile } from '../content/content';
import type { DetailsProps } from './details-props';
import { WardSelect } from './WardSelect';

export function WardFields({ details, change }: DetailsProps<WardProfile>) {
  return (
    <>
      <WardSelect
        path="details.ward"
        label="Ward"
        required
        value={details.ward}
        onChange={(ward) => {
          change({ ...details, ward });
        }}
      />
      <ListEditor
        path="details.facts"
        legend="Facts"
        noun="fact"
        items={details.facts}
        blank={() => ({ label: '', value: '', source: '', asAt: '' })}
        onChange={(facts) => {
          change({ ...details, facts });
        }}
      >
        {(fact, changeFact, index) => (
          <Fact fact={fact} change={changeFact} path={`details.facts.${String(index)}`} />
        )}
      </ListEditor>
    </>
  );
}

interface FactProps {
  readonly fact: WardFact;
  readonly change: (fact: WardFact) => void;
  readonly path: string;
}

function Fact({ fact, change, path }: FactProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextField
        path={`${path}.label`}
        label="What is counted or told"
        value={fact.label}
        onChange={(label) => {
          change({ ...fact, label });
        }}
      />
      <TextField
        path={`${path}.value`}
        label="Value"
        value={fact.value}
        onChange={(value) => {
          change({ ...fact, value });
        }}
      />
      <TextField
        path={`${path}.source`}
        label="Source"
        value={fact.source}
        onChange={(source) => {
          change({ ...fact, source });
        }}
      />
      <TextField
        path={`${path}.asAt`}
        label="As at"
        type="date"
        value={fact.asAt}
        onChange={(asAt) => {
          change({ ...fact, asAt });
        }}
      />
    </SimpleGrid>
  );
}
