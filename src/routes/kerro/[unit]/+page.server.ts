import { findFormOfUnit } from '#domains/listening/responses/responses.public.server.ts';
import { giveFeedbackDoor } from '../give-feedback.server.ts';

export const { load, actions } = giveFeedbackDoor((ctx, { unit }) =>
	findFormOfUnit(ctx, unit ?? '')
);
