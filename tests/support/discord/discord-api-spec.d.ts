declare module 'discord-api-spec/zod' {
  const schemas: Readonly<Record<string, { safeParse(value: unknown): SpecResult } | undefined>>
  type SpecResult =
    | { readonly success: true; readonly data: unknown }
    | { readonly success: false; readonly error: { readonly message: string } }
  export = schemas
}
