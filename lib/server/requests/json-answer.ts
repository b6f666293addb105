/** Data for the page or a program; never kept by a cache, because documents change. */
export function jsonAnswer(data: unknown, status = 200): Response {
  return Response.json(data, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** Done, and nothing to say. */
export function emptyAnswer(): Response {
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}
