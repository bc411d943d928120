import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: [
    {
      [`${process.env.PINGYI_URL}/graphql`]: {
        headers: {
          Authorization: `Bearer ${process.env.PINGYI_TOKEN}`,
        },
      },
    },
  ],
  documents: ['src/**/*.ts'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
    },
  },
}

export default config
