export const importFields = `
  id version kind fileName status done total recordedAt
  report { problemCount sheets { sheet rows create update unchanged } problems { sheet row column code value limit } }`
