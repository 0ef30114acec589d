import { Conflict, Forbidden, Invalid, NotFound } from './errors.ts';

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']);
// PostgreSQL: connection exceptions, shutting down, too many clients, cancelled by a time limit.
const overloaded = /^(08...|57P0[123]|53300|57014|55P03)$/;
// A value that the database cannot hold: what was sent was wrong, not the app.
const badValue = /^(22...)$/;

/** The one place that turns what went wrong into a status; the page of that status says what to do. */
export function statusOf(error: unknown): number {
	if (error instanceof NotFound) return 404;
	if (error instanceof Forbidden) return 403;
	if (error instanceof Conflict) return 409;
	if (error instanceof Invalid) return 422;
	const code = (error as { code?: string } | null)?.code ?? '';
	const words = error instanceof Error ? error.message : '';
	if (unreachable.has(code) || overloaded.test(code)) return 503;
	if (/Connection terminated|timeout exceeded when trying to connect/.test(words)) return 503;
	if (badValue.test(code)) return 400;
	// A body that is not what its content type says.
	if (error instanceof TypeError && /parse body as FormData/.test(words)) return 400;
	// A form that says it is something else; other kinds SvelteKit turns away itself.
	if (error instanceof TypeError && /^Content-Type was not one of/.test(words)) return 415;
	return 500;
}
