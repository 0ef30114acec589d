import { findFormOfPoint } from '#domains/listening/responses/responses.public.server.ts';
import { giveFeedbackDoor } from '../../kerro/give-feedback.server.ts';

export const { load, actions } = giveFeedbackDoor((ctx, { code }) =>
	findFormOfPoint(ctx, code ?? '')
);
