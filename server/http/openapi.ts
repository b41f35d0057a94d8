import * as z from 'zod';
import { type Operation, type OperationId, operations } from '#contract/catalogue.ts';
import { IDEMPOTENCY_KEY } from '#contract/idempotency.ts';
import { idempotencyKey, named, problemSchema, schemas } from '#contract/schemas.ts';
import { summaries } from '#contract/summaries.ts';

type JsonSchema = Record<string, unknown>;

interface Parts {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
}

/** OpenAPI 3.1 of the whole contract. Its schemas are zod's own JSON Schema, so nothing is written twice. */
export function openApi(version: string): Record<string, unknown> {
  const all = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) all.add(schema, { id });
  // Whatever has no name is known by its operation, so that every schema is made in one pass.
  for (const [id, { body, response }] of entries()) {
    if (body && !all.has(body)) all.add(body, { id: `${id}.body` });
    if (!all.has(response)) all.add(response, { id: `${id}.response` });
  }
  const nameOf = (schema: z.ZodType) => `#/components/schemas/${all.get(schema)?.id}`;
  const components = toSchemas(all);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [id, parts] of entries()) {
    const { method, path, permission, write }: Operation = operations[id];
    const content = (schema: z.ZodType) => ({ 'application/json': { schema: { $ref: nameOf(schema) } } });
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId: id,
        summary: `${summaries[id].zh} / ${summaries[id].en}`,
        tags: [id.split('.')[0]],
        security: permission === 'public' || permission === 'session' ? [] : [{ session: [] }],
        'x-permission': permission,
        parameters: [
          ...parameters(parts.params, 'path'),
          ...parameters(parts.query, 'query'),
          ...(write
            ? [{ name: IDEMPOTENCY_KEY, in: 'header', required: true, schema: single(idempotencyKey) }]
            : []),
        ],
        ...(parts.body ? { requestBody: { required: true, content: content(parts.body) } } : {}),
        responses: {
          [write ? '201' : '200']: { description: 'OK', content: content(parts.response) },
          default: {
            description: 'RFC 9457 problem document',
            content: { 'application/problem+json': { schema: { $ref: nameOf(problemSchema) } } },
          },
        },
      },
    };
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Tax desktop API (演示/培训)', version },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  };
}

function entries(): readonly (readonly [OperationId, Parts])[] {
  return Object.entries(schemas) as [OperationId, Parts][];
}

const options = {
  unrepresentable: 'any',
  /** Answers may gain members; only what refuses unknown members says so. */
  override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
    const { def } = zodSchema._zod;
    if (def.type === 'object' && !def.catchall) delete jsonSchema['additionalProperties'];
  },
} as const;

function toSchemas(registry: z.core.$ZodRegistry<{ id?: string | undefined }>): Record<string, JsonSchema> {
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas: made } = z.toJSONSchema(registry, { ...options, uri });
  return Object.fromEntries(
    Object.entries(made).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [
      name,
      schema as JsonSchema,
    ]),
  );
}

function single(schema: z.ZodType): JsonSchema {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, options);
  return rest;
}

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query'): readonly unknown[] {
  if (!schema) return [];
  const { properties = {} } = z.toJSONSchema(schema, options);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: true,
    schema: property,
  }));
}
