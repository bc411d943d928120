export const importFields = `
  id version kind fileName status done total recordedAt
  report { problemCount sheets { sheet rows create update unchanged }
    organizationCount organizations { name depth mark create update unchanged namesakeId namesakeParent }
    problems { sheet row column code value limit } }`
