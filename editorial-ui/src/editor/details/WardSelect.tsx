import { Select } from '@mantine/core';
import { fieldId, useProblem } from '../../forms/problems';
import { useTaxonomy } from '../../taxonomy/use-taxonomy';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (ward: string | null) => void;
  readonly required?: boolean;
}

export function WardSelect({ path, label, value, onChange, required = false }: Props) {
  const { wards } = useTaxonomy({ wards: value === null ? [] : [value] });
  const error = useProblem(path);
  return (
    <Select
      id={fieldId(path)}
      label={label}
      error={error}
      withAsterisk={required}
      searchable
      clearable={!required}
      clearButtonProps={{ 'aria-label': `Clear ${label.toLowerCase()}` }}
      data={wards}
      value={value}
      onChange={onChange}
    />
  );
}
