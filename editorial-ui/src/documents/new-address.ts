import type { ContentType } from '../api/schema.generated';
import { typeWords, valuesOf } from '../words/words';

/** Where a document of a type is begun: it stands where its id will stand once it is saved. */
export function newAddress(type: ContentType): string {
  return `new-${type.toLowerCase().replaceAll('_', '-')}`;
}

/** The type that an address begins a document of; nothing when it is the id of a stored one. */
export function typeToBegin(address: string): ContentType | undefined {
  return valuesOf(typeWords).find((type) => newAddress(type) === address);
}
