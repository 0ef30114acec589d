import { pino } from 'pino';

/**
 * What the process says to whoever runs it: routes and errors, never addresses of people, their
 * browsers, query strings or bodies.
 */
export const log = pino({
	level: process.env.KUULTU_LOG || 'info',
	base: undefined,
	serializers: {
		err: (error: unknown) => {
			if (!(error instanceof Error)) return { message: String(error) };
			const { code } = error as { code?: string };
			// A database error's detail may quote the row that somebody typed.
			return {
				type: error.name,
				code,
				message: code ? undefined : error.message,
				stack: place(error)
			};
		}
	}
});

const place = (error: Error): string | undefined =>
	error.stack
		?.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.slice(0, 8)
		.join('\n');
