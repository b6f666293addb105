import 'server-only';
import { errorAnswer } from './requests';
import { runtime } from './runtime';

/** What Next hands to a route beside the request. */
interface RouteContext<Params> {
  readonly params: Promise<Params>;
}

/**
 * Makes a route handler of a function: what it throws becomes an error answer, and the server does
 * not stop in the middle of it.
 */
export function handle<Params = Record<never, string>>(
  answer: (request: Request, params: Params) => Promise<Response>,
): (request: Request, context: RouteContext<Params>) => Promise<Response> {
  return (request, context) =>
    runtime().requests.during(async () => {
      try {
        return await answer(request, await context.params);
      } catch (thrown) {
        return errorAnswer(thrown);
      }
    });
}
