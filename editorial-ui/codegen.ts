import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the schema, and beside every `*.graphql` file the types of the operations in it. */
const config: CodegenConfig = {
  schema: '../content-api/src/main/resources/graphql/editorial/*.graphqls',
  documents: 'src/**/*.graphql',
  generates: {
    'src/api/schema.generated.ts': {
      plugins: ['typescript'],
    },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { baseTypesPath: 'api/schema.generated.ts', extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
    },
  },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    immutableTypes: true,
    avoidOptionals: { field: true, inputValue: false },
    strictScalars: true,
    scalars: { DateTime: 'string', Date: 'string' },
    defaultScalarType: 'unknown',
    skipTypename: false,
    dedupeFragments: true,
  },
};

export default config;
