import { type Actions, fail } from '@sveltejs/kit';
import { emailField } from '#platform/auth/people.schema.ts';
import { askForReset } from '#platform/auth/reset.commands.server.ts';
import { patience } from '#platform/auth/sign-in.server.ts';
import type { PageServerLoad } from './$types';
import { field, originOf, passIfIn, visitOf } from '../visit.server.ts';

// Looking up and sending takes a part of this; whoever asks is answered when it has passed.
const ANSWER_MS = 400;

export const load: PageServerLoad = (event) => passIfIn(event);

export const actions: Actions = {
	default: async (event) => {
		const typed = field(await event.request.formData(), 'email');
		const email = emailField.safeParse(typed);
		if (!email.success) return fail(422, { email: typed, issues: { email: 'auth_error_email' } });
		const wait = patience.ask(`reset ${email.data}`, visitOf(event).address);
		if (wait > 0) return fail(429, { email: typed, wait });
		const answer = new Promise((done) => setTimeout(done, ANSWER_MS));
		await askForReset(event.locals.ctx, email.data, originOf());
		await answer;
		return { sent: true };
	}
};
