// The published shapes as JSON Schema (2020-12), for tools in other languages.
import { z } from 'zod'
import { type Absolute, type SchemaName, schemaPath } from './addresses.ts'
import { errorSchema, indexSchema } from './published.ts'

const SHAPES = { index: indexSchema, error: errorSchema }

/** Open to keys that later builds add: "additive only" holds for those who check, too. */
export const jsonSchema = (name: SchemaName, absolute: Absolute): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: absolute(schemaPath(name)),
  // `input`: what one may be given. Zod's `output` would close every object.
  ...z.toJSONSchema(SHAPES[name], { target: 'draft-2020-12', io: 'input' }),
})

interface Node {
  type?: string
  const?: unknown
  required?: string[]
  properties?: Record<string, Node>
  items?: Node
  additionalProperties?: Node | boolean
  anyOf?: Node[]
  oneOf?: Node[]
}

/**
 * What readers may rely on, one line each: `errors[].causes[].id string`. Tests keep a copy, and a line
 * that vanishes is a promise broken.
 */
export function promisesOf(schema: object, path = ''): string[] {
  const node = schema as Node
  const variants = [...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  if (variants.length > 0)
    return variants.flatMap((each) => {
      const status = each.properties?.status?.const
      return promisesOf(each, typeof status === 'string' ? `${path}<${status}>` : path)
    })
  return [
    ...(path === '' ? [] : [`${path} ${node.type ?? 'any'}`]),
    ...(node.required ?? []).flatMap((key) =>
      promisesOf(node.properties?.[key] ?? {}, path === '' ? key : `${path}.${key}`),
    ),
    ...(node.items === undefined ? [] : promisesOf(node.items, `${path}[]`)),
    ...(typeof node.additionalProperties === 'object'
      ? promisesOf(node.additionalProperties, `${path}{}`)
      : []),
  ]
}
