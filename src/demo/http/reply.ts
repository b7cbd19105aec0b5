/** A JSON object in one of Graph's shapes. */
export type GraphObject = Readonly<Record<string, unknown>>;

/** What a route answers; the server adds the request IDs. */
export type Reply =
  | { readonly kind: 'ok'; readonly body: GraphObject }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string };

export type Refusal = Extract<Reply, { kind: 'refused' }>;

export function ok(body: GraphObject): Reply {
  return { kind: 'ok', body };
}

export function badRequest(message: string): Refusal {
  return { kind: 'refused', status: 400, code: 'Request_BadRequest', message };
}

export function notFound(id: string): Refusal {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`;
  return { kind: 'refused', status: 404, code: 'Request_ResourceNotFound', message };
}

/** The token is good, but the application has no permission for this in the token's tenant. */
export function forbidden(): Refusal {
  const message = 'Insufficient privileges to complete the operation.';
  return { kind: 'refused', status: 403, code: 'Authorization_RequestDenied', message };
}
