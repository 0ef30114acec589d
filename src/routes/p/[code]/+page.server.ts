import {
	noFormOfCode,
	typedCode
} from '#domains/listening/channels/points/points.public.server.ts';
import { findFormOfPoint } from '#domains/listening/responses/responses.public.server.ts';
import { giveFeedbackDoor } from '../../kerro/give-feedback.server.ts';

export const { load, actions } = giveFeedbackDoor({
	find: async (ctx, { code }) => {
		const typed = typedCode(code ?? '');
		return typed ? findFormOfPoint(ctx, typed) : undefined;
	},
	otherwise: (ctx, { code }) => noFormOfCode(ctx, code ?? '')
});
